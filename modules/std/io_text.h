// What the files of TextIOWrapper share: io_text_read.c, io_text.c (the rest).
#pragma once

#include "core/utf8.h"
#include "modules/std/io_parts.h"

typedef enum {
    NEWLINE_TRANSLATE,
    NEWLINE_UNIVERSAL,
    NEWLINE_FIXED
} NewlineMode;

typedef struct {
    Object object;
    Dict *attributes;
    Value buffer;  // the stream of bytes; VALUE_NULL when detached
    Str *encoding, *errors;
    Value mode_text;  // the mode given to open(); VALUE_NULL if none was
    char *text;       // buffer: decoded UTF-8 text not yet given, [start, end)
    size_t start, end;
    uint8_t partial[UTF8_MAX_BYTES];  // the first bytes of a code point whose rest has not been read
    uint8_t partial_length;
    uint8_t mode;  // NewlineMode
    bool at_end, utf8, line_buffering, write_through;
    bool has_read;   // the encoding is fixed from then on
    bool iterating;  // next() has been called and has not come to the end
    LineEndings seen;
    char newline[3];  // NEWLINE_FIXED: ends a line; written for "\n"
} TextWrapper;

static inline TextWrapper *wrapper_of(Value self) { return (TextWrapper *)value_object(self); }

// The wrapper, if neither it is detached nor the stream below closed. NULL = ValueError raised.
TextWrapper *text_wrapper_open(Value self);

// The next line; STOP at the end.
NODISCARD Value text_wrapper_next(Value self);
