// The tables of the math library, written by tools/libm_tables.
#pragma once

#include <stdint.h>

enum {
    EXP_STEPS = 128,
    LOG_STEPS = 128,
    LOG_INVERSE_UNIT = 512,
    SINE_STEPS = 128,
    SINE_FIRST = 8,
    SINE_ENTRIES = 94,
    ATAN_STEPS = 64,
    TWO_OVER_PI_WORDS = 41,
    ERFC_PIECES = 16,
    ERFC_TERMS = 10,
    ERF_TERMS = 12,
    LGAMMA_TERMS = 13,
};

// 2**(i / EXP_STEPS)
typedef struct {
    double high;
    float low;
} __attribute__((packed, aligned(4))) ExpEntry;
extern const ExpEntry libm_exp_table[EXP_STEPS];

// Entry i belongs to the numbers of interval i of [0x1.6p-1, 0x1.6p0), split by the 7 bits behind the exponent:
// LOG_INVERSE_UNIT / number, rounded, and the logarithm of what it is the inverse of; `high` is a multiple of 2**-42.
typedef struct {
    double high, low;
} LogEntry;
extern const uint16_t libm_log_inverses[LOG_STEPS];
extern const LogEntry libm_log_table[LOG_STEPS];

// sin and cos of (SINE_FIRST + i) / SINE_STEPS
typedef struct {
    double sin, cos;
    float sin_low, cos_low;
} SineEntry;
extern const SineEntry libm_sine_table[SINE_ENTRIES];

// atan(i / ATAN_STEPS)
typedef struct {
    double high;
    float low;
} __attribute__((packed, aligned(4))) AtanEntry;
extern const AtanEntry libm_atan_table[ATAN_STEPS + 1];

// The bits of 2 / pi behind the binary point, after 64 zero bits.
extern const uint32_t libm_two_over_pi[TWO_OVER_PI_WORDS];

// exp(x**2) * erfc(x) around t = middle, as a polynomial of t - middle, t = (x - 4) / (x + 4);
// 0.5 <= x <= 28. `low` is what the first two terms lack.
typedef struct {
    double middle, terms[ERFC_TERMS];
    float low[2];
} ErfcPiece;
extern const ErfcPiece libm_erfc_pieces[ERFC_PIECES];

// (erf(x) / x - 2 / sqrt(pi)) / x**2 as a polynomial of x**2; |x| <= 1/2
extern const double libm_erf_terms[ERF_TERMS];

// (lgamma(n + z) - slope * z) / z**2 as a polynomial of z, n = 1 and 2; |z| <= 1/8
extern const double libm_lgamma_terms[2][LGAMMA_TERMS];
