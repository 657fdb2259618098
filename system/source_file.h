// Reading Python source through the file system, for imports, programs and tracebacks.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"
#include "vm/loader.h"

// The import system's view of the file system. Paths that begin with ".frozen" are those of the image.
extern const Loader source_loader;

// The whole file as text: UTF-8, with or without a byte order mark. NULL = raised: OSError, or SyntaxError naming the
// encoding and the offset of a bad byte.
NODISCARD Str *source_read(const char *path);

// For fs_set_guard(): RecursionError if the C stack has less room.
int source_guard_stack(size_t bytes);

// One line of a file for a traceback, without its line end; NULL if it cannot be had (nothing raised).
Str *source_line(const Str *filename, uint32_t line);
