// Where source modules come from: a file system of the runner or board.
#pragma once

#include "objects/str.h"

typedef enum {
    LOADER_MISSING,
    LOADER_FILE,
    LOADER_DIRECTORY
} LoaderKind;

typedef struct {
    // What a path is. Never raises.
    LoaderKind (*stat)(const Str *path);
    // The whole text of a file. NULL = raised.
    Str *(*read)(const Str *path);
} Loader;

// Set by the runner or board before the first import; NULL: built-in modules only.
extern const Loader *vm_loader;
