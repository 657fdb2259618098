// Sines and cosines of twice the precision.
#pragma once

#include "core/libm/pair.h"

// An angle as quadrant * pi / 2 + rest; |rest| is at most a little above pi / 4, the quadrant counts modulo 4.
typedef struct {
    unsigned quadrant;
    Pair rest;
} Angle;

// For finite x, however large.
Angle angle_reduce(double x);

// Of a reduced rest.
Pair sin_of_rest(Pair rest);
Pair cos_of_rest(Pair rest);

// sin(pi * x) for finite x.
Pair sin_pi_pair(double x);
