#include "ports/cortex_m/soft_double.h"

#include "ports/cortex_m/soft_double_parts.h"

enum {
    DIGIT_BITS = 15,
    DIGITS = 4,  // 60 bits: the fraction, the hidden one, some that round
};

uint64_t soft_double_shift_right(uint64_t bits, int count) {
    uint32_t high = high_word(bits), low = (uint32_t)bits, lost = 0;
    for (; count >= WORD && (high | low); count -= WORD) {
        lost |= low;
        low = high;
        high = 0;
    }
    if (count > 0 && count < WORD) {
        lost |= low << (WORD - count);
        low = low >> count | high << (WORD - count);
        high >>= count;
    }
    return join(high, low | (lost != 0));
}

// Bit 63 becomes 1; the bits are not 0.
static inline __attribute__((always_inline)) uint64_t normalise(uint64_t bits, int *exponent) {
    uint32_t high = high_word(bits), low = (uint32_t)bits;
    if (high == 0) {
        high = low;
        low = 0;
        *exponent -= WORD;
    }
    if (high & WORD_SIGN) {
        return join(high, low);
    }
    const int zeros = high >> (WORD - 2) ? 1 : __builtin_clz(high);
    *exponent -= zeros;
    return join(high << zeros | low >> (WORD - zeros), low << zeros);
}

uint64_t soft_double_round(uint64_t bits, int exponent, uint32_t sign) {
    bits = normalise(bits, &exponent);
    if (exponent >= EXPONENT_MAX) {
        return join(sign, 0) | INFINITE;
    }
    if (exponent <= 0) {
        bits = soft_double_shift_right(bits, 1 - exponent);
        exponent = 1;
    }
    uint32_t high = high_word(bits), low = (uint32_t)bits;
    const uint32_t rest = low << (WORD - SPARE_BITS);
    low = low >> SPARE_BITS | high << (WORD - SPARE_BITS);
    high = (high >> SPARE_BITS) + ((uint32_t)(exponent - 1) << (FRACTION_BITS - WORD)) + sign;  // the hidden bit adds 1
    if (rest > WORD_SIGN || (rest == WORD_SIGN && (low & 1))) {
        low++;
        high += low == 0;  // a carry out of the fraction adds 1 to the exponent
    }
    return join(high, low);
}

static uint64_t quiet_nan(uint64_t a, uint64_t b) { return (is_nan(a) ? a : is_nan(b) ? b : INFINITE) | QUIET; }

// Of a finite number, with room for a carry.
static inline __attribute__((always_inline)) uint64_t half_significand(uint32_t high, uint32_t low) {
    const uint32_t fraction = high << SPARE_BITS | low >> (WORD - SPARE_BITS);
    const uint64_t bits =
        high << 1 >> 21 ? join(fraction | WORD_SIGN, low << SPARE_BITS) : join(fraction, low << SPARE_BITS) << 1;
    return bits >> 1;
}

// |a| >= |b|
static uint64_t add_to_larger(uint64_t a, uint64_t b) {
    const bool is_difference = (int32_t)(high_word(a) ^ high_word(b)) < 0;
    const int exponent = exponent_of(a);
    if (exponent == EXPONENT_MAX) {
        return is_nan(a) || (is_difference && exponent_of(b) == EXPONENT_MAX) ? quiet_nan(a, b) : a;
    }
    const uint64_t larger = half_significand(high_word(a), (uint32_t)a);
    const uint64_t smaller =
        soft_double_shift_right(half_significand(high_word(b), (uint32_t)b), exponent - exponent_of(b));
    const uint64_t sum = is_difference ? larger - smaller : larger + smaller;
    return sum ? soft_double_round(sum, exponent + 1, sign_of(a)) : a & b & SIGN;
}

static inline bool is_smaller(uint64_t a, uint64_t b) {
    const uint32_t left = high_word(a) << 1, right = high_word(b) << 1;
    return left < right || (left == right && (uint32_t)a < (uint32_t)b);
}

uint64_t __aeabi_dadd(uint64_t a, uint64_t b) { return is_smaller(a, b) ? add_to_larger(b, a) : add_to_larger(a, b); }
uint64_t __aeabi_dsub(uint64_t a, uint64_t b) { return __aeabi_dadd(a, b ^ SIGN); }
uint64_t __aeabi_drsub(uint64_t a, uint64_t b) { return __aeabi_dadd(b, a ^ SIGN); }

static bool is_special(uint64_t a) { return exponent_of(a) == EXPONENT_MAX || is_zero(a); }

// With bit 63 set; of a number that is not special. Its exponent is added.
static uint64_t significand_of(uint64_t a, int *exponent) {
    *exponent += exponent_of(a);
    return exponent_of(a) ? a << SPARE_BITS | SIGN : normalise(a << SPARE_BITS << 1, exponent);
}

static uint64_t multiply_words(uint32_t a, uint32_t b) {
    const uint32_t a0 = a & 0xFFFF, a1 = a >> 16, b0 = b & 0xFFFF, b1 = b >> 16;
    const uint32_t low = a0 * b0;
    const uint32_t middle = a1 * b0 + (low >> 16);
    const uint32_t other = a0 * b1 + (middle & 0xFFFF);
    const uint32_t high = a1 * b1 + (middle >> 16) + (other >> 16);
    return join(high, other << 16 | (low & 0xFFFF));
}

// The high 64 bits of the product; the last one is 1 if one of the others is.
static uint64_t multiply_bits(uint64_t a, uint64_t b) {
    const uint64_t low = multiply_words((uint32_t)a, (uint32_t)b);
    const uint64_t middle = multiply_words(high_word(a), (uint32_t)b) + high_word(low);
    const uint64_t other = multiply_words((uint32_t)a, high_word(b)) + (uint32_t)middle;
    const uint64_t high = multiply_words(high_word(a), high_word(b)) + high_word(middle) + high_word(other);
    return high | (((uint32_t)other | (uint32_t)low) != 0);
}

static uint64_t multiply_special(uint64_t a, uint64_t b) {
    if (is_nan(a) || is_nan(b)) {
        return quiet_nan(a, b);
    }
    const uint64_t sign = (a ^ b) & SIGN;
    const bool is_infinite = exponent_of(a) == EXPONENT_MAX || exponent_of(b) == EXPONENT_MAX;
    if (is_zero(a) || is_zero(b)) {
        return is_infinite ? quiet_nan(a, b) : sign;
    }
    return sign | INFINITE;
}

uint64_t __aeabi_dmul(uint64_t a, uint64_t b) {
    if (is_special(a) || is_special(b)) {
        return multiply_special(a, b);
    }
    int exponent = 1 - BIAS;
    const uint64_t left = significand_of(a, &exponent), right = significand_of(b, &exponent);
    return soft_double_round(multiply_bits(left, right), exponent, sign_of(a ^ b));
}

// The next digit of *rest / divisor, which is below 2**53. The guess by its highest 16 bits is never too large.
static uint32_t next_digit(uint64_t *rest, uint64_t divisor) {
    const uint32_t top = (high_word(divisor) >> 5) + 1;
    uint32_t digit = (uint32_t)(*rest >> 22) / top;
    uint64_t left = *rest << DIGIT_BITS;
    left -= join(digit * high_word(divisor), digit * ((uint32_t)divisor & 0xFFFF));
    left -= (uint64_t)(digit * ((uint32_t)divisor >> 16)) << 16;
    for (; left >= divisor; digit++) {
        left -= divisor;
    }
    *rest = left;
    return digit;
}

static uint64_t divide_special(uint64_t a, uint64_t b) {
    const bool a_infinite = exponent_of(a) == EXPONENT_MAX, b_infinite = exponent_of(b) == EXPONENT_MAX;
    if (is_nan(a) || is_nan(b) || (a_infinite && b_infinite) || (is_zero(a) && is_zero(b))) {
        return quiet_nan(a, b);
    }
    return ((a ^ b) & SIGN) | (a_infinite || is_zero(b) ? INFINITE : 0);
}

uint64_t __aeabi_ddiv(uint64_t a, uint64_t b) {
    if (is_special(a) || is_special(b)) {
        return divide_special(a, b);
    }
    int exponent = BIAS, other = 0;
    uint64_t rest = significand_of(a, &exponent) >> SPARE_BITS, quotient = 0;
    const uint64_t divisor = significand_of(b, &other) >> SPARE_BITS;
    for (int i = 0; i < DIGITS; i++) {
        quotient = (quotient << DIGIT_BITS) + next_digit(&rest, divisor);
    }
    quotient = quotient << (TOP - DIGITS * DIGIT_BITS) | (rest != 0);
    return soft_double_round(quotient, exponent - other, sign_of(a ^ b));
}
