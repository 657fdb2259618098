// The format mini-language: parsing of a specification and the formatting of str and numbers by it.
#pragma once

#include "heap/type.h"
#include "objects/complex.h"
#include "objects/str.h"

typedef struct {
    uint32_t fill;       // code point; 0 = not given, a space
    char align;          // < > = ^, or 0
    char sign;           // + - space, or 0
    char grouping;       // , _ or 0
    bool alternate;      // #
    bool coerce_zero;    // z
    bool zero_padded;    // 0 before the width
    intptr_t width;      // -1: not given
    intptr_t precision;  // -1: not given
    uint32_t type;       // code point; 0: not given
} FormatSpec;

// Parse; `self` names the type in errors. False = raised (ValueError).
NODISCARD bool format_spec_parse(const Str *text, Value self, FormatSpec *spec);

// What format(self, spec) gives, as a Str Value; RAISED: ValueError with CPython's message. `self` is an int (bool and
// subclasses included), a float, a complex.
NODISCARD Value format_int(Value self, Str *spec);
NODISCARD Value format_float(Value self, Str *spec);
NODISCARD Value format_complex(Value self, Str *spec);
NODISCARD Value format_str(Str *self, Str *spec);

// A double in one of the types e E f F g G (precision >= 0) or r (shortest; precision ignored), with a minus sign where
// needed and no padding, for the % operator. NULL = raised.
NODISCARD Str *format_double_text(double number, char type, intptr_t precision, bool alternate);

// The same into a builder without a sign; `repr_like` is the format type without a letter. False = raised.
NODISCARD bool format_double_body(StrBuilder *out, double number, char type, intptr_t precision, bool alternate,
                                  bool repr_like);

// A number cut into pieces, for padding and grouping.
typedef struct {
    const char *sign;    // "", "-", "+" or " "
    const char *prefix;  // "", "0x", …
    const char *whole;   // digits to be grouped
    size_t whole_length;
    const char *rest;  // what follows them
    size_t rest_length;
    unsigned group;  // digits in a group
} NumberPieces;

NODISCARD Value format_number_pieces(const NumberPieces *pieces, const FormatSpec *spec);

// Pad the text, `code_points` long, to the width; `default_align` is < or >.
NODISCARD Value format_pad(const char *text, size_t length, size_t code_points, const FormatSpec *spec,
                           char default_align);

// ValueError "Unknown format code …".
Value format_raise_unknown(const FormatSpec *spec, Value self);
