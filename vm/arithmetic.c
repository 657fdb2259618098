#include "vm/arithmetic.h"

static bool number_operand(Value v, double *number) {
    if (value_is_float(v)) {
        *number = value_double(v);
        return true;
    }
    *number = (double)value_small_int(v);
    return value_is_small_int(v);
}

bool float_operands(Value left, Value right, double *a, double *b) {
    bool any_float = value_is_float(left) || value_is_float(right);
    return any_float && number_operand(left, a) && number_operand(right, b);
}
