// Shared by percent_format.c and percent_convert.c.
#pragma once

#include "objects/bytes.h"
#include "objects/str.h"

enum {
    PERCENT_LEFT = 1,       // '-'
    PERCENT_PLUS = 2,       // '+'
    PERCENT_BLANK = 4,      // ' '
    PERCENT_ALTERNATE = 8,  // '#'
    PERCENT_ZERO = 16,      // '0'
};

// One conversion specification.
typedef struct {
    uint32_t letter;
    unsigned flags;
    intptr_t width;      // -1: none
    intptr_t precision;  // -1: none
} PercentSpec;

// A formatting in progress. The text of a bytes result is collected in the same builder, byte by byte.
typedef struct {
    const char *format;
    size_t length, at;  // in bytes
    bool is_bytes;
    Value mapping;    // for %(key)s; VALUE_UNDEF if the arguments are no mapping
    Value arguments;  // a tuple, or one argument
    size_t count;     // arguments that positional conversions may take
    size_t used;
    bool keys_used;  // a mapping need not be used up
    StrBuilder out;
} Percent;

// Format one argument; false = raised.
NODISCARD bool percent_convert(Percent *percent, const PercentSpec *spec, Value argument);
