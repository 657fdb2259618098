// What the files of soft_double.h share. The compiler keeps a pair of words in registers where it would spill a 64-bit
// number, so what runs often works on words.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define SIGN (1ull << 63)
#define INFINITE (0x7FFull << FRACTION_BITS)
#define QUIET (1ull << (FRACTION_BITS - 1))

enum {
    FRACTION_BITS = 52,
    EXPONENT_MAX = 0x7FF,  // of infinities and NaNs
    BIAS = 1023,
    WORD = 32,
    TOP = 63,                          // the highest bit of a significand
    SPARE_BITS = TOP - FRACTION_BITS,  // its bits below the fraction
};
static const uint32_t WORD_SIGN = 1u << (WORD - 1);

static inline uint32_t high_word(uint64_t a) { return (uint32_t)(a >> WORD); }
static inline uint64_t join(uint32_t high, uint32_t low) { return (uint64_t)high << WORD | low; }
static inline uint32_t sign_of(uint64_t a) { return high_word(a) & WORD_SIGN; }
static inline int exponent_of(uint64_t a) { return (int)(high_word(a) << 1 >> 21); }
static inline bool is_nan(uint64_t a) { return a << 1 > INFINITE << 1; }
static inline bool is_zero(uint64_t a) { return a << 1 == 0; }

// The double nearest to bits * 2**(exponent - BIAS - TOP), with this sign; the bits are not 0.
uint64_t soft_double_round(uint64_t bits, int exponent, uint32_t sign);

// The bits divided by 2**count; the last bit is 1 if what is lost was not 0, so that rounding knows of it.
uint64_t soft_double_shift_right(uint64_t bits, int count);
