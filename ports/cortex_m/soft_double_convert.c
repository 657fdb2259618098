// Doubles from and to integers and single precision.
#include "ports/cortex_m/soft_double.h"
#include "ports/cortex_m/soft_double_parts.h"

enum {
    SINGLE_FRACTION_BITS = 23,
    SINGLE_EXPONENT_MAX = 0xFF,
    SINGLE_BIAS = 127,
    FRACTIONS_DIFFER = FRACTION_BITS - SINGLE_FRACTION_BITS,
    SINGLE_SPARE_BITS = 8,  // of a word that holds a significand, below the fraction
};

static uint64_t from_magnitude(uint64_t magnitude, uint32_t sign) {
    return magnitude ? soft_double_round(magnitude, BIAS + TOP, sign) : 0;
}

uint64_t __aeabi_ul2d(uint64_t value) { return from_magnitude(value, 0); }
uint64_t __aeabi_ui2d(uint32_t value) { return from_magnitude(value, 0); }
uint64_t __aeabi_l2d(int64_t value) {
    return from_magnitude(value < 0 ? -(uint64_t)value : (uint64_t)value, sign_of((uint64_t)value));
}
uint64_t __aeabi_i2d(int32_t value) { return __aeabi_l2d(value); }

// Without its sign and fraction; the largest number if it does not fit.
static uint64_t magnitude_of(uint64_t a) {
    const int exponent = exponent_of(a);
    if (exponent < BIAS || is_nan(a)) {
        return 0;
    }
    return exponent > BIAS + TOP ? UINT64_MAX : (a << SPARE_BITS | SIGN) >> (BIAS + TOP - exponent);
}

uint64_t __aeabi_d2ulz(uint64_t a) { return a & SIGN ? 0 : magnitude_of(a); }

int64_t __aeabi_d2lz(uint64_t a) {
    const uint64_t magnitude = magnitude_of(a);
    if (a & SIGN) {
        return magnitude > INT64_MAX ? INT64_MIN : -(int64_t)magnitude;
    }
    return magnitude > INT64_MAX ? INT64_MAX : (int64_t)magnitude;
}

uint32_t __aeabi_d2uiz(uint64_t a) {
    const uint64_t value = __aeabi_d2ulz(a);
    return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

int32_t __aeabi_d2iz(uint64_t a) {
    const int64_t value = __aeabi_d2lz(a);
    return value > INT32_MAX ? INT32_MAX : value < INT32_MIN ? INT32_MIN : (int32_t)value;
}

uint64_t __aeabi_f2d(uint32_t a) {
    const uint64_t sign = join(a & WORD_SIGN, 0);
    const uint32_t exponent = a << 1 >> (SINGLE_FRACTION_BITS + 1), fraction = a & ((1u << SINGLE_FRACTION_BITS) - 1);
    const uint64_t wide = (uint64_t)fraction << FRACTIONS_DIFFER;
    if (exponent == SINGLE_EXPONENT_MAX) {
        return sign | INFINITE | wide | (fraction ? QUIET : 0);
    }
    if (exponent == 0) {
        return fraction ? soft_double_round(wide << SPARE_BITS, BIAS - SINGLE_BIAS + 1, a & WORD_SIGN) : sign;
    }
    return sign | ((uint64_t)(exponent + BIAS - SINGLE_BIAS) << FRACTION_BITS) | wide;
}

// The single nearest to a word whose highest bit is 1, times 2**(exponent - SINGLE_BIAS - 31), without its sign.
static uint32_t round_single(int exponent, uint64_t bits) {
    if (exponent <= 0) {
        bits = soft_double_shift_right(bits, 1 - exponent);
        exponent = 1;
    }
    const uint32_t word = high_word(bits) | ((uint32_t)bits != 0);
    const uint32_t rest = word << (WORD - SINGLE_SPARE_BITS);
    const uint32_t kept = word >> SINGLE_SPARE_BITS;
    return ((uint32_t)(exponent - 1) << SINGLE_FRACTION_BITS) + kept +
           (rest > WORD_SIGN || (rest == WORD_SIGN && (kept & 1)));
}

uint32_t __aeabi_d2f(uint64_t a) {
    const uint32_t sign = sign_of(a), infinite = (uint32_t)SINGLE_EXPONENT_MAX << SINGLE_FRACTION_BITS;
    const int exponent = exponent_of(a) - BIAS + SINGLE_BIAS;
    if (is_nan(a)) {
        return sign | infinite | (uint32_t)((a | QUIET) >> FRACTIONS_DIFFER & ((1u << SINGLE_FRACTION_BITS) - 1));
    }
    if (exponent >= SINGLE_EXPONENT_MAX) {
        return sign | infinite;
    }
    return exponent_of(a) == 0 ? sign : sign | round_single(exponent, a << SPARE_BITS | SIGN);
}
