// Pairs: numbers of twice the precision as unevaluated sums high + low, with |low| at most half a unit in the last
// place of high. The error-free sums and products are Knuth's and Dekker's. They are calls, since on chips each
// operation of theirs is one.
#pragma once

#include "core/double_bits.h"

typedef struct {
    double high, low;
} Pair;

// a + b exactly, for |a| >= |b| or a == 0.
Pair pair_ordered_sum(double a, double b);

// a + b exactly.
Pair pair_sum(double a, double b);

// The 26 leading bits of a, rounded to nearest; the rest has 26 bits too.
static inline double double_top_half(double a) {
    const uint64_t half = (uint64_t)1 << 26, mask = ((uint64_t)1 << 27) - 1;
    return double_from_bits((double_to_bits(a) + half) & ~mask);
}

// a * b exactly, unless the product or its last bits leave the range of exponents.
Pair pair_product(double a, double b);

// a * a, likewise.
Pair pair_square(double a);

static inline Pair pair_negate(Pair a) { return (Pair){-a.high, -a.low}; }

static inline Pair pair_halve(Pair a) { return (Pair){0.5 * a.high, 0.5 * a.low}; }

Pair pair_add_double(Pair a, double b);

// Below: relative errors of a few 2**-104, unless a sum cancels.
Pair pair_add(Pair a, Pair b);
Pair pair_multiply(Pair a, Pair b);
Pair pair_divide(Pair a, Pair b);
Pair pair_sqrt(Pair a);
