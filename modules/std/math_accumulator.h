// Sums of doubles without rounding.
#pragma once

#include "core/config.h"

// Every finite double is a multiple of 2**-1074 below 2**1024. The digits are signed and carry only now and then, so
// that adding a double is three additions and the sum is exact.
enum {
    ACCUMULATOR_DIGITS = 67,
};

typedef struct {
    int64_t digits[ACCUMULATOR_DIGITS];
    uint32_t adds;
} Accumulator;

// Add a finite number.
void accumulator_add(Accumulator *sum, double number);

// The double nearest to the sum; infinite if it is too large.
double accumulator_round(Accumulator *sum);
