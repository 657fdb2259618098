// Paths that Python passes: str, bytes or an object with __fspath__. Bytes that are no UTF-8 become lone surrogates in
// text (the handler "surrogateescape") and bytes again on the way to the file system.
#pragma once

#include "objects/str.h"
#include "services/fs/fs.h"

// The str or bytes behind a path-like object; TypeError otherwise.
NODISCARD Value path_fspath(Value path);

// The path as text; ValueError if it holds a NUL. RAISED on failure.
NODISCARD Value path_text(Value path);

// Copy the path into `buffer` (FS_PATH_MAX bytes) as a C string; false = raised.
NODISCARD bool path_read(Value path, char *buffer);

// The same for argument `what` ("mkdir: path") of a function, which the TypeError names.
NODISCARD bool path_read_argument(Value path, const char *what, char *buffer);

// What the file system calls `name` as str, or as bytes.
NODISCARD Value path_name(const char *name, bool as_bytes);

// Conversions of whole strings: os.fsdecode(), os.fsencode().
NODISCARD Value path_decode(Value bytes);
NODISCARD Value path_encode(Str *text);

// The OSError of an operation on a path, which it names as text: what an object with __fspath__() stands for.
Value path_error(int error, Value path);
