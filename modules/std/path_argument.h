// Paths that Python passes: str, bytes or an object with __fspath__.
#pragma once

#include "objects/str.h"
#include "services/fs/fs.h"

// The str or bytes behind a path-like object; TypeError otherwise.
NODISCARD Value path_fspath(Value path);

// The path as text; ValueError if it holds a NUL. RAISED on failure.
NODISCARD Value path_text(Value path);

// Copy the path into `buffer` (FS_PATH_MAX bytes) as a C string; false = raised.
NODISCARD bool path_read(Value path, char *buffer);
