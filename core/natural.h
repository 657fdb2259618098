// Natural numbers as arrays of 32-bit digits, least significant first: the kernels below big integers and exact
// decimal conversion. Nothing here allocates or fails; the caller provides room for the result.
#pragma once

#include "core/config.h"

// The length without leading zero digits.
size_t natural_length(const uint32_t *a, size_t length);

// -1, 0 or 1. Both numbers without leading zero digits.
int natural_compare(const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length);

// Bits up to the highest one that is set; `a` without leading zero digits.
size_t natural_bit_length(const uint32_t *a, size_t length);

// result[0 … a_length) = a + b, a_length >= b_length; returns the carry. `result` may be a or b.
uint32_t natural_add(uint32_t *result, const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length);

// result[0 … a_length) = a - b, a_length >= b_length; returns the borrow. `result` may be a or b.
uint32_t natural_subtract(uint32_t *result, const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length);

// result = a * factor + carry; returns the new top digit. `result` may be a.
uint32_t natural_multiply_small(uint32_t *result, const uint32_t *a, size_t length, uint32_t factor, uint32_t carry);

// quotient = a / divisor; returns the remainder. `quotient` may be a.
uint32_t natural_divide_small(uint32_t *quotient, const uint32_t *a, size_t length, uint32_t divisor);

// result[0 … a_length + b_length) = a * b by the school method. `result` overlaps neither.
void natural_multiply(uint32_t *result, const uint32_t *a, size_t a_length, const uint32_t *b, size_t b_length);

// result[0 … 2 * length) = a * a. `result` does not overlap.
void natural_square(uint32_t *result, const uint32_t *a, size_t length);

// Shift by 0 … 31 bits; returns the bits shifted out (for the left shift as the new top digit). `result` may be a.
uint32_t natural_shift_left(uint32_t *result, const uint32_t *a, size_t length, unsigned bits);
uint32_t natural_shift_right(uint32_t *result, const uint32_t *a, size_t length, unsigned bits);

// Long division. `divisor` has at least two digits and its top bit set; `numerator` has `length` >= divisor_length
// digits and its top divisor_length digits are less than the divisor. Leaves the remainder in the low digits of
// `numerator` and writes length - divisor_length digits of quotient.
void natural_divide(uint32_t *quotient, uint32_t *numerator, size_t length, const uint32_t *divisor,
                    size_t divisor_length);
