// Operators: item by item, with broadcasting. The kind of the result follows from those of the operands.
#include "core/libm.h"
#include "gen/_ulab.h"
#include "modules/ulab/ndarray.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "vm/api.h"

enum {
    OP_MINIMUM = BINARY_OP_COUNT,
    OP_MAXIMUM,
    OP_ARCTAN2,
    OP_COMPARE  // and the CompareOp
};

// Kinds
// -----------------------------------------------------------------------------------------------------------------

static bool is_small(char dtype) { return dtype == 'B' || dtype == 'b' || dtype == '?'; }

// The kind that holds the values of both.
static char common_dtype(char a, char b) {
    if (a == b || b == '?') {
        return a;
    }
    if (a == '?') {
        return b;
    }
    if (a == 'd' || b == 'd') {
        return 'd';
    }
    if (is_small(a) && is_small(b)) {
        return 'h';
    }
    if ((a == 'H' && b == 'B') || (a == 'B' && b == 'H')) {
        return 'H';
    }
    return a == 'H' || b == 'H' ? 'd' : 'h';
}

static char result_dtype(int op, char a, char b) {
    char common = common_dtype(a, b);
    if (op >= OP_COMPARE) {
        return '?';
    }
    if (op == OP_TRUEDIV || op == OP_ARCTAN2) {
        return 'd';
    }
    bool arithmetic = op <= OP_POW || op == OP_LSHIFT || op == OP_RSHIFT;
    return common == '?' && arithmetic ? 'B' : common;
}

// A number beside an array takes the array's kind if that can hold it.
static char scalar_dtype(Value v, const Ndarray *number, const Ndarray *array) {
    if (value_is_bool(v)) {
        return '?';
    }
    if (value_is_float(v) || array->dtype == 'd') {
        return 'd';
    }
    uint8_t room[sizeof(double)] = {0};
    double wanted = item_get(number->storage->data, 'd');
    const char kinds[] = {array->dtype == '?' ? 'B' : array->dtype, 'b', 'B', 'h', 'H'};
    for (size_t i = 0; i < sizeof kinds; i++) {
        item_set(room, kinds[i], wanted);
        if (item_get(room, kinds[i]) == wanted) {
            return kinds[i];
        }
    }
    return 'd';
}

// Items
// -----------------------------------------------------------------------------------------------------------------

static double floor_modulo(double a, double b, bool whole) {
    if (b == 0) {
        return whole ? 0 : DOUBLE_NAN;
    }
    double rest = double_fmod(a, b);
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}

static bool compare(CompareOp op, double a, double b) {
    switch (op) {
        case OP_LT: return a < b;
        case OP_LE: return a <= b;
        case OP_EQ: return a == b;
        case OP_NE: return a != b;
        case OP_GT: return a > b;
        default: return a >= b;
    }
}

static double shift(int op, int64_t a, int64_t b) {
    if (b < 0 || b > 31) {
        return op == OP_RSHIFT && a < 0 ? -1 : 0;
    }
    return (double)(op == OP_LSHIFT ? (int64_t)((uint64_t)a << b) : a >> b);
}

static double combine(int op, double a, double b, bool whole) {
    switch (op) {
        case OP_ADD: return a + b;
        case OP_SUB: return a - b;
        case OP_MUL: return a * b;
        case OP_TRUEDIV: return a / b;
        case OP_FLOORDIV: return b == 0 && whole ? 0 : double_floor(a / b);
        case OP_MOD: return floor_modulo(a, b, whole);
        case OP_POW: return double_pow(a, b);
        case OP_LSHIFT:
        case OP_RSHIFT: return shift(op, (int64_t)a, (int64_t)b);
        case OP_AND: return (double)((int64_t)a & (int64_t)b);
        case OP_OR: return (double)((int64_t)a | (int64_t)b);
        case OP_XOR: return (double)((int64_t)a ^ (int64_t)b);
        case OP_MINIMUM: return a < b || double_is_nan(a) ? a : b;
        case OP_MAXIMUM: return a > b || double_is_nan(a) ? a : b;
        case OP_ARCTAN2: return double_atan2(a, b);
        default: return compare((CompareOp)(op - OP_COMPARE), a, b);
    }
}

static bool is_bitwise(int op) { return op >= OP_LSHIFT && op <= OP_XOR; }

// Arrays
// ----------------------------------------------------------------------------------------------------------------

static bool run(int op, const Ndarray *left, const Ndarray *right, const Ndarray *result) {
    Ndarray a, b;
    TRY_BOOL_OR(broadcast_to(left, result, &a) && broadcast_to(right, result, &b), false);
    const bool whole = left->dtype != 'd' && right->dtype != 'd';
    Cursor from_a, from_b, to;
    cursor_start(&from_a, &a);
    cursor_start(&from_b, &b);
    cursor_start(&to, result);
    for (size_t left_over = ndarray_size(result); left_over > 0; left_over--) {
        double x = item_get(from_a.item, a.dtype), y = item_get(from_b.item, b.dtype);
        item_set(to.item, result->dtype, combine(op, x, y, whole));
        cursor_next(&from_a);
        cursor_next(&from_b);
        cursor_next(&to);
        TRY_BOOL_OR(ndarray_poll(left_over), false);
    }
    return true;
}

static bool is_operand(Value v) {
    return value_is_ndarray(v) || value_is_int(v) || value_is_float(v) || value_is_bool(v) || value_is_list(v) ||
           value_is_tuple(v);
}

// Both operands as arrays, a number in the kind that suits the other.
static bool take_operands(Value left, Value right, const Ndarray *arrays[2]) {
    const Value given[2] = {left, right};
    for (int i = 0; i < 2; i++) {
        Ndarray *array = TRY_PTR_OR(ndarray_from_value(given[i], 0), false);
        arrays[i] = array;
    }
    for (int i = 0; i < 2; i++) {
        const Ndarray *other = arrays[1 - i];
        if (arrays[i]->ndim == 0 && !value_is_ndarray(given[i]) && value_is_ndarray(given[1 - i])) {
            arrays[i] = TRY_PTR_OR(ndarray_copy(arrays[i], scalar_dtype(given[i], arrays[i], other)), false);
        }
    }
    return true;
}

static Value operate(int op, Value left, Value right) {
    const Ndarray *arrays[2];
    TRY_BOOL(take_operands(left, right, arrays));
    if (is_bitwise(op) && (arrays[0]->dtype == 'd' || arrays[1]->dtype == 'd')) {
        return raise_error(&TypeError_type, "this operation needs arrays of whole numbers");
    }
    Ndarray common;
    TRY_BOOL(broadcast_shape(arrays[0], arrays[1], &common));
    char dtype = result_dtype(op, arrays[0]->dtype, arrays[1]->dtype);
    Ndarray *result = TRY_PTR(ndarray_new(dtype, common.ndim, common.shape));
    TRY_BOOL(run(op, arrays[0], arrays[1], result));
    return ndarray_result(result);
}

static bool is_known(int op) { return op <= OP_XOR && op != OP_MATMUL && op != OP_DIVMOD; }

Value ndarray_binary(BinaryOp op, Value left, Value right) {
    if (!is_known((int)op) || !is_operand(left) || !is_operand(right)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return operate((int)op, left, right);
}

Value ndarray_inplace(BinaryOp op, Value self, Value other) {
    Value result = ndarray_binary(op, self, other);
    if (value_is_raised(result) || !value_is_ndarray(result)) {
        return result;
    }
    const Ndarray *array = value_ndarray(self), *computed = value_ndarray(result);
    if (computed->dtype == 'd' && array->dtype != 'd') {
        return raise_error(&TypeError_type, "the result of the operation is float and does not fit the array's kind");
    }
    TRY_BOOL(ndarray_assign(array, computed));
    return self;
}

Value ndarray_compare(CompareOp op, Value self, Value other) {
    return is_operand(other) ? operate(OP_COMPARE + (int)op, self, other) : VALUE_NOT_IMPLEMENTED;
}

static double unary(UnaryOp op, double number, char dtype) {
    switch (op) {
        case OP_NEG: return -number;
        case OP_ABS: return double_abs(number);
        case OP_INVERT: return dtype == '?' ? number == 0 : (double)~(int64_t)number;
        default: return number;
    }
}

Value ndarray_unary(UnaryOp op, Value self) {
    if (op > OP_ABS) {
        return VALUE_NOT_IMPLEMENTED;
    }
    const Ndarray *array = value_ndarray(self);
    if (op == OP_INVERT && array->dtype == 'd') {
        return raise_error(&TypeError_type, "this operation needs arrays of whole numbers");
    }
    Ndarray *result = TRY_PTR(ndarray_copy(array, array->dtype));
    Cursor at;
    cursor_start(&at, result);
    for (size_t left = ndarray_size(result); left > 0; left--) {
        item_set(at.item, result->dtype, unary(op, item_get(at.item, result->dtype), result->dtype));
        cursor_next(&at);
        TRY_BOOL(ndarray_poll(left));
    }
    return value_from_object(result);
}

FUNCTION(_ulab, minimum) { return operate(OP_MINIMUM, args->x1, args->x2); }
FUNCTION(_ulab, maximum) { return operate(OP_MAXIMUM, args->x1, args->x2); }
FUNCTION(_ulab, arctan2) { return operate(OP_ARCTAN2, args->x1, args->x2); }
FUNCTION(_ulab, equal) { return operate(OP_COMPARE + OP_EQ, args->x1, args->x2); }
FUNCTION(_ulab, not_equal) { return operate(OP_COMPARE + OP_NE, args->x1, args->x2); }
FUNCTION(_ulab, bitwise_and) { return operate(OP_AND, args->x1, args->x2); }
FUNCTION(_ulab, bitwise_or) { return operate(OP_OR, args->x1, args->x2); }
FUNCTION(_ulab, bitwise_xor) { return operate(OP_XOR, args->x1, args->x2); }
FUNCTION(_ulab, left_shift) { return operate(OP_LSHIFT, args->x1, args->x2); }
FUNCTION(_ulab, right_shift) { return operate(OP_RSHIFT, args->x1, args->x2); }
