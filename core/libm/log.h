// Logarithms of twice the precision, for the functions built on them.
#pragma once

#include "core/libm/pair.h"

// log(x) for finite positive x, with a relative error below 2**-66; subnormal numbers too.
Pair log_pair(double x);

// log(x) of a pair in the range of normal numbers, and log(1 + x) for x > -1; the relative error is below 2**-60.
Pair log_of_pair(Pair x);
Pair log1p_pair(Pair x);
