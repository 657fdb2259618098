// Doubles as decimal text and back. Every conversion is exact (correctly rounded, ties to even) and uses integer
// arithmetic only, so that all chips show the same digits.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    DOUBLE_SHORTEST_MAX = 17,  // digits that double_shortest() writes at most
    DOUBLE_DIGITS_MAX = 800,   // room that double_digits() needs
    DOUBLE_REPR_MAX = 32,      // room that double_repr() needs, terminating NUL included
};

// Digits d1 d2 … dn (ASCII, no NUL) that stand for 0.d1d2…dn * 10**point.
typedef struct {
    char *digits;
    int count;
    int point;
} Decimal;

// The shortest digits that read back as `number`, the closest to it among those; no trailing zeros. `number` is
// finite and its sign is ignored; zero gives the digit 0 with point 1. decimal->digits has DOUBLE_SHORTEST_MAX bytes.
void double_shortest(double number, Decimal *decimal);

typedef enum {
    DIGITS_AFTER_POINT,  // round at 10**-places; places may be negative
    DIGITS_SIGNIFICANT,  // round to `places` digits, at least 1
} DigitsMode;

// The exact digits of a finite number (sign ignored), rounded half to even. Fewer digits than asked for mean that the
// rest are zeros; count is 0 if the number is zero or rounds to zero. decimal->digits has DOUBLE_DIGITS_MAX bytes.
void double_digits(double number, DigitsMode mode, int places, Decimal *decimal);

// Python's repr: "0.1", "1e+16", "-inf", "nan". NUL-terminated; returns the length.
size_t double_repr(double number, char *text);

// The double nearest to 0.DIGITS * 10**point (digits as ASCII); infinity when too large.
double double_from_digits(const char *digits, size_t count, int64_t point);

// Read a decimal number at the start of the text: sign, digits with one optional point, exponent; or inf, infinity or
// nan in any case. Returns the bytes consumed, 0 if there is no number. No underscores, no blanks.
size_t double_parse(const char *text, size_t length, double *number);

// The same without a sign and without names: what a source literal may contain.
size_t double_parse_unsigned(const char *text, size_t length, double *number);

// Room for the digits of any 64-bit number in base 2, sign and NUL included.
enum {
    INTEGER_TEXT_MAX = 66
};

// Write `number` in base 2 … 36 with lower-case digits, NUL-terminated; returns the length.
size_t integer_to_text(uint64_t number, unsigned base, char *text);

// The value of a digit character in any base up to 36, or 36 and more if it is none.
unsigned digit_value(char character);
