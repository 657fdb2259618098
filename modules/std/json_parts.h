// Shared by the json*.c files.
#pragma once

#include "objects/str.h"

typedef struct {
    bool skip_keys, ensure_ascii, check_circular, allow_nan, sort_keys;
    Value indent;          // None, an int or a str
    Value item_separator;  // str
    Value key_separator;
    Value default_function;  // None: the encoder's default() method
} JsonEncodeOptions;

// Fill in what depends on the arguments indent, separators and default. False = raised.
NODISCARD bool json_encode_options(JsonEncodeOptions *options, Value indent, Value separators, Value default_function);

// TypeError if a separator is no str.
NODISCARD bool json_check_separators(const JsonEncodeOptions *options);

// The JSON text of `object`. `encoder` is the JSONEncoder whose default() is asked, VALUE_NULL for none. With a file
// (VALUE_NULL for none) the text goes to file.write() in pieces and the result is empty.
NODISCARD Value json_encode(const JsonEncodeOptions *options, Value encoder, Value object, Value file);

typedef struct {
    Value object_hook, object_pairs_hook, parse_float, parse_int, parse_constant;  // None or a callable
    bool strict;
} JsonDecodeOptions;

// The value that starts at byte `*offset` of the document; moves it behind the value. RAISED: JSONDecodeError.
NODISCARD Value json_decode_at(const JsonDecodeOptions *options, Str *document, size_t *offset);

// The one value of a document, with white space around it.
NODISCARD Value json_decode(const JsonDecodeOptions *options, Str *document);

// The string whose text starts at byte `*offset`, behind its quote; moves it behind the closing quote.
NODISCARD Value json_decode_string(Str *document, size_t *offset, bool strict);

// Byte offset of the first character from `offset` on that is no white space.
size_t json_space_end(Str *document, size_t offset);

// Raise JSONDecodeError; `offset` in bytes.
Value json_raise(const char *message, Str *document, size_t offset);
