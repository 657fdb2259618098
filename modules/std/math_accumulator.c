#include "modules/std/math_accumulator.h"

#include "core/double_bits.h"
#include "core/natural.h"

enum {
    ADDS_BEFORE_CARRY = 1 << 30
};

static void propagate_carries(Accumulator *sum) {
    for (size_t i = 0; i + 1 < ACCUMULATOR_DIGITS; i++) {
        int64_t carry = sum->digits[i] >> 32;
        sum->digits[i] -= (int64_t)((uint64_t)carry << 32);
        sum->digits[i + 1] += carry;
    }
    sum->adds = 0;
}

void accumulator_add(Accumulator *sum, double number) {
    DoubleParts parts = double_parts(number);
    unsigned bit = (unsigned)(parts.exponent - DOUBLE_EXPONENT_MIN);
    int64_t *digits = sum->digits + bit / 32;
    uint64_t low = parts.significand << (bit % 32);
    uint64_t high = bit % 32 == 0 ? 0 : parts.significand >> (64 - bit % 32);
    int64_t sign = number < 0 ? -1 : 1;
    digits[0] += sign * (int64_t)(low & UINT32_MAX);
    digits[1] += sign * (int64_t)(low >> 32);
    digits[2] += sign * (int64_t)high;
    if (++sum->adds == ADDS_BEFORE_CARRY) {
        propagate_carries(sum);
    }
}

static void negate(Accumulator *sum) {
    for (size_t i = 0; i < ACCUMULATOR_DIGITS; i++) {
        sum->digits[i] = -sum->digits[i];
    }
    propagate_carries(sum);
}

double accumulator_round(Accumulator *sum) {
    propagate_carries(sum);
    bool negative = sum->digits[ACCUMULATOR_DIGITS - 1] < 0;
    if (negative) {
        negate(sum);
    }
    uint32_t digits[ACCUMULATOR_DIGITS];
    for (size_t i = 0; i < ACCUMULATOR_DIGITS; i++) {
        digits[i] = (uint32_t)sum->digits[i];
    }
    double result =
        double_round_natural(digits, natural_length(digits, ACCUMULATOR_DIGITS), DOUBLE_EXPONENT_MIN, false);
    if (!negative) {
        return result;
    }
    negate(sum);  // more may be added
    return -result;
}
