// Source that is given as bytes: its encoding is UTF-8 unless a comment in the first two lines declares another one.
#pragma once

#include "objects/str.h"

// The text of an object with the buffer protocol, without byte order mark. NULL = raised: SyntaxError if the encoding
// is unknown or the bytes are not valid in it.
NODISCARD Str *source_decode(Value bytes, Str *filename);

// Whether bytes that are no UTF-8 may be source all the same, since they declare their encoding.
bool source_declares_encoding(const char *text, size_t length);
