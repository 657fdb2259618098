// Encodings: str to bytes and back, with error handlers. Encodings: utf-8, ascii, latin-1, utf-16, utf-32 (also -le,
// -be) under all the spellings that CPython knows. Error handlers: strict, ignore, replace, backslashreplace,
// xmlcharrefreplace, namereplace (as backslashreplace), surrogateescape, surrogatepass.
#pragma once

#include "objects/str.h"

// The bytes of `text`. RAISED: LookupError for an unknown encoding or handler, UnicodeEncodeError.
NODISCARD Value text_encode(Str *text, const Str *encoding, const Str *errors);

// A str from an object with the buffer protocol; also UnicodeDecodeError.
NODISCARD Value text_decode(Value bytes, const Str *encoding, const Str *errors);
