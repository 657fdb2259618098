// Taking doubles apart and putting them together; powers of five as natural numbers. Used by the conversions of
// core/number_text.h.
#pragma once

#include <string.h>

#include "core/config.h"

enum {
    DOUBLE_FRACTION_BITS = 52,
    DOUBLE_EXPONENT_MIN = -1074,  // of the unit in the last place of a subnormal number
};

static inline uint64_t double_to_bits(double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static inline double double_from_bits(uint64_t bits) {
    double number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

// |number| = significand * 2**exponent with a 53-bit significand (fewer bits only at DOUBLE_EXPONENT_MIN); finite.
typedef struct {
    uint64_t significand;
    int exponent;
} DoubleParts;

static inline DoubleParts double_parts(double number) {
    uint64_t bits = double_to_bits(number);
    uint64_t fraction = bits & (((uint64_t)1 << DOUBLE_FRACTION_BITS) - 1);
    int biased = (int)(bits >> DOUBLE_FRACTION_BITS) & 0x7ff;
    if (biased == 0) {
        return (DoubleParts){fraction, DOUBLE_EXPONENT_MIN};
    }
    return (DoubleParts){fraction | (uint64_t)1 << DOUBLE_FRACTION_BITS, biased - 1 + DOUBLE_EXPONENT_MIN};
}

// The double nearest to (significand + something below 1 if `more`) * 2**exponent, ties to even; the significand has
// its top bit set.
double double_round(uint64_t significand, int64_t exponent, bool more);

// The double nearest to a natural number without leading zero digits times 2**exponent; `more` as above.
double double_round_natural(const uint32_t *digits, size_t length, int64_t exponent, bool more);

// number *= 5**power; returns the new length. `number` has room for length + power / 13 + 1 digits.
size_t natural_multiply_power_of_five(uint32_t *number, size_t length, unsigned power);
