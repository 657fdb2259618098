// Where source modules come from: a file system of the runner or board.
#pragma once

#include "objects/bytes.h"
#include "objects/code.h"

typedef enum {
    LOADER_MISSING,
    LOADER_FILE,
    LOADER_DIRECTORY,
    LOADER_RAISED
} LoaderKind;

typedef struct {
    // What a path is. An OSError means that it is missing.
    LoaderKind (*stat)(const Str *path);
    // Whether "" and "/" are the same folder.
    bool (*is_at_root)(void);
    // The whole text of a file. NULL = raised.
    Str *(*read)(const Str *path);
    // The same as bytes.
    Bytes *(*read_bytes)(const Str *path);
    // The code of a file that is part of the image; NULL if there is no such file. Never raises.
    const Code *(*frozen)(const Str *path);
} Loader;

// Set by the runner or board before the first import; NULL: built-in modules only.
extern const Loader *vm_loader;
