// Encodings: str to bytes and back, with error handlers. Encodings: utf-8, utf-8-sig, ascii, latin-1, utf-16, utf-32
// (also -le, -be) under the usual spellings. Error handlers: strict, ignore, replace, backslashreplace,
// xmlcharrefreplace, surrogateescape, surrogatepass. What is not known here is looked up in the module codecs.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"

typedef enum {
    CODEC_UTF8,
    CODEC_UTF8_SIG,
    CODEC_ASCII,
    CODEC_LATIN1,
    CODEC_UTF16,
    CODEC_UTF32
} CodecKind;
typedef enum {
    ORDER_NATIVE,
    ORDER_LITTLE,
    ORDER_BIG
} ByteOrder;  // native: with a byte order mark

typedef struct {
    const char *name;  // for error messages
    CodecKind kind;
    ByteOrder order;
} Codec;

typedef enum {
    ERRORS_STRICT,
    ERRORS_IGNORE,
    ERRORS_REPLACE,
    ERRORS_BACKSLASH,
    ERRORS_XML,
    ERRORS_SURROGATE_ESCAPE,
    ERRORS_SURROGATE_PASS,
    ERRORS_UNKNOWN,
} ErrorHandler;

bool codec_known(const Str *encoding, Codec *codec);

// ERRORS_UNKNOWN is no error until it is needed.
ErrorHandler codec_error_handler(const Str *errors);

// codecs.function(object, encoding, errors).
NODISCARD Value codec_call_registry(Str *function, Value object, const Str *encoding, const Str *errors);

// What an error handler that Python registered is told, and what it answers.
typedef struct {
    const Type *type;  // UnicodeEncodeError or UnicodeDecodeError
    const char *encoding;
    Value object;
    size_t start, end;
    const char *reason;
    size_t length;  // of the object
} CodecTrouble;

typedef struct {
    Value replacement;  // a str, or bytes when encoding
    size_t position;    // where to go on, <= length
} CodecAnswer;

// False = raised, by the handler or because there is none or its answer is wrong.
NODISCARD bool codec_ask_handler(const Str *errors, const CodecTrouble *trouble, CodecAnswer *answer);

// Names of encodings and handlers: ValueError for a NUL, UnicodeEncodeError for a surrogate. False = raised.
NODISCARD bool codec_check_name(Str *name);

// The bytes of `text`. RAISED: LookupError for an unknown encoding or handler, UnicodeEncodeError.
NODISCARD Value text_encode(Str *text, const Str *encoding, const Str *errors);

// A str from an object with the buffer protocol; also UnicodeDecodeError.
NODISCARD Value text_decode(Value bytes, const Str *encoding, const Str *errors);
