// Exponentials of twice the precision, for the functions built on them.
#pragma once

#include "core/libm/pair.h"

// (high + low) * 2**exponent, with 0.99 < high < 2.01
typedef struct {
    Pair number;
    int exponent;
} ScaledPair;

// e**(x.high + x.low) for |x| < 2000.
ScaledPair exp_pair(Pair x);

// e**x - 1 for |x| < 700.
Pair expm1_pair(double x);

// The double nearest to the number, also where it is subnormal; infinite if it is too large.
double scaled_pair_round(ScaledPair scaled);
