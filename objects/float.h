// float: IEEE doubles. Plain ones are held in the Value or in a cell without a header (heap/value.h).
#pragma once

#include "heap/type.h"

// An instance of a subclass of float.
typedef struct FloatInstance {
    Object object;
    double value;
} FloatInstance;

extern const Type float_type;

// The number in a float or an instance of a subclass of it; false if `v` is neither.
bool float_from_value(Value v, double *number);

// Copy number text without underscores and with the digits and blanks of other scripts as ASCII. False if an underscore
// does not stand between digits. `copy` has room for `length` bytes.
bool float_simplify_text(const char *text, size_t length, char *copy, size_t *copy_length);

// The operators on two doubles, with Python's errors; OP_POW may give a complex. VALUE_NOT_IMPLEMENTED for bit
// operators.
NODISCARD Value float_binary(BinaryOp op, double left, double right);

// Python's floor division and modulo; the divisor is not zero.
double float_floor_divide(double left, double right, double *modulo);

// Compare exactly with an int of any size: -1, 0, 1; 2 if `number` is nan.
int float_compare_int(double number, Value integer);

// CPython's hash of a number that is not nan; the slot truncates it for use in tables and
// hashes a nan by identity.
int64_t float_hash64(double number);

// Round half to even at `digits` places behind the point. RAISED: OverflowError.
NODISCARD Value float_round(double number, Value digits);
