// Pairs: numbers of twice the precision as unevaluated sums high + low, with |low| at most half a unit in the last
// place of high. The error-free sums and products are Knuth's and Dekker's.
#pragma once

#include "core/double_bits.h"

typedef struct {
    double high, low;
} Pair;

// a + b exactly, for |a| >= |b| or a == 0.
static inline Pair pair_ordered_sum(double a, double b) {
    double sum = a + b;
    return (Pair){sum, b - (sum - a)};
}

// a + b exactly.
static inline Pair pair_sum(double a, double b) {
    double sum = a + b;
    double of_b = sum - a;
    return (Pair){sum, (a - (sum - of_b)) + (b - of_b)};
}

// The 26 leading bits of a, rounded to nearest; the rest has 26 bits too.
static inline double double_top_half(double a) {
    const uint64_t half = (uint64_t)1 << 26, mask = ((uint64_t)1 << 27) - 1;
    return double_from_bits((double_to_bits(a) + half) & ~mask);
}

// a * b exactly, unless the product or its last bits leave the range of exponents.
static inline Pair pair_product(double a, double b) {
    double a_top = double_top_half(a), b_top = double_top_half(b);
    double a_rest = a - a_top, b_rest = b - b_top;
    double product = a * b;
    double low = ((a_top * b_top - product) + a_top * b_rest + a_rest * b_top) + a_rest * b_rest;
    return (Pair){product, low};
}

// a * a, likewise.
static inline Pair pair_square(double a) {
    double top = double_top_half(a);
    double rest = a - top;
    double product = a * a;
    return (Pair){product, ((top * top - product) + 2.0 * top * rest) + rest * rest};
}

static inline Pair pair_negate(Pair a) { return (Pair){-a.high, -a.low}; }

static inline Pair pair_halve(Pair a) { return (Pair){0.5 * a.high, 0.5 * a.low}; }

static inline Pair pair_add_double(Pair a, double b) {
    Pair sum = pair_sum(a.high, b);
    return pair_ordered_sum(sum.high, sum.low + a.low);
}

// Below: relative errors of a few 2**-104, unless a sum cancels.
Pair pair_add(Pair a, Pair b);
Pair pair_multiply(Pair a, Pair b);
Pair pair_divide(Pair a, Pair b);
Pair pair_sqrt(Pair a);
