// IEEE 754 half precision, 16 bits.
#pragma once

#include "core/config.h"
#include "core/macros.h"

// The nearest half, ties to even; infinity if the number is too large.
uint16_t half_from_double(double number);

// Exact.
double half_to_double(uint16_t bits);
bool half_is_finite(uint16_t bits);
