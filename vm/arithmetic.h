// Arithmetic on small ints and floats as the dispatch loop does it inline.
#pragma once

#include "core/libm.h"
#include "heap/value.h"

// Both are floats in the form that costs least to read: inline ones, or cells where there are only cells.
static inline bool both_plain_floats(Value left, Value right) {
    uintptr_t tag = WORD_BITS == 64 ? VALUE_TAG_INLINE_FLOAT : VALUE_TAG_DOUBLE_CELL;
    return (((left.bits ^ tag) | (right.bits ^ tag)) & VALUE_TAG_MASK) == 0;
}

// The number of such a float: value_double() without its test.
static inline double plain_double(Value v) {
    if ((v.bits & VALUE_TAG_MASK) != (WORD_BITS == 64 ? VALUE_TAG_INLINE_FLOAT : VALUE_TAG_DOUBLE_CELL)) {
        __builtin_unreachable();
    }
    return value_double(v);
}

// Both operands as doubles if at least one is a float and the other a float or small int. For what is left when both
// are not plain.
bool float_operands(Value left, Value right, double *a, double *b);

// Comparing an int with a float through double is exact only for ints below 2**53.
static inline bool float_comparable(Value v) {
    if (WORD_BITS == 32 || value_is_float(v)) {
        return true;
    }
    intptr_t number = value_small_int(v);
    return (uintptr_t)number + ((uintptr_t)1 << (WORD_BITS == 64 ? 53 : 30)) < (uintptr_t)2
                                                                                   << (WORD_BITS == 64 ? 53 : 30);
}

// The tag bit of one operand is dropped first, so that the result has one again. False = overflow.
static inline bool small_add(Value left, Value right, Value *result) {
    intptr_t sum;
    bool overflow = __builtin_add_overflow((intptr_t)left.bits, (intptr_t)(right.bits - 1), &sum);
    result->bits = (uintptr_t)sum;
    return !overflow;
}
static inline bool small_subtract(Value left, Value right, Value *result) {
    intptr_t difference;
    bool overflow = __builtin_sub_overflow((intptr_t)left.bits, (intptr_t)(right.bits - 1), &difference);
    result->bits = (uintptr_t)difference;
    return !overflow;
}
static inline bool small_multiply(Value left, Value right, Value *result) {
    intptr_t product;
    bool overflow = __builtin_mul_overflow((intptr_t)(left.bits - 1), value_small_int(right), &product);
    result->bits = (uintptr_t)product + 1;
    return !overflow;
}

// Python rounds towards minus infinity. False: the divisor is 0, or -1 (which may overflow).
static inline bool small_divide(Value left, Value right, intptr_t *quotient, intptr_t *remainder) {
    intptr_t divisor = value_small_int(right);
    if (UNLIKELY((uintptr_t)divisor + 1 <= 1)) {
        return false;
    }
    intptr_t dividend = value_small_int(left);
    intptr_t q = dividend / divisor;
    intptr_t r = dividend % divisor;
    if (r != 0 && (r ^ divisor) < 0) {
        q--;
        r += divisor;
    }
    *quotient = q;
    *remainder = r;
    return true;
}

// Exact when both fit a double.
static inline bool small_true_divide(Value left, Value right, double *quotient) {
    if (right.bits == value_from_small_int(0).bits || !float_comparable(left) || !float_comparable(right)) {
        return false;
    }
    *quotient = (double)value_small_int(left) / (double)value_small_int(right);
    return true;
}
