// Constant folding: operations on constants that cannot fail and whose result is small.
#include "compile/codegen.h"
#include "objects/complex.h"
#include "objects/int.h"

enum {
    FOLDED_BITS_MAX = 128,
    FOLDED_TEXT_MAX = 256,
    EXACT_DOUBLE_BITS = 53
};

static Value fold_not(Value operand) { return value_from_bool(!value_is_true(operand)); }

Value fold_unary(Compiler *c, AstOperator op, Value operand) {
    (void)c;
    if (op == AST_NOT) {
        return fold_not(operand);
    }
    if (value_is_int(operand)) {
        return int_unary(op == AST_USUB ? OP_NEG : op == AST_UADD ? OP_POS : OP_INVERT, operand);
    }
    if (op == AST_INVERT) {
        return VALUE_NULL;
    }
    double sign = op == AST_USUB ? -1 : 1;
    if (value_is_float(operand)) {
        return value_from_double(sign * value_double(operand));
    }
    if (value_has_type(operand, &complex_type)) {
        const Complex *number = (const Complex *)value_object(operand);
        return complex_new(sign * number->real, sign * number->imaginary);
    }
    return VALUE_NULL;
}

static const BinaryOp binary_ops[] = {
    [AST_ADD] = OP_ADD,       [AST_SUB] = OP_SUB,           [AST_MUL] = OP_MUL, [AST_MATMUL] = OP_MATMUL,
    [AST_DIV] = OP_TRUEDIV,   [AST_FLOORDIV] = OP_FLOORDIV, [AST_MOD] = OP_MOD, [AST_POW] = OP_POW,
    [AST_LSHIFT] = OP_LSHIFT, [AST_RSHIFT] = OP_RSHIFT,     [AST_AND] = OP_AND, [AST_OR] = OP_OR,
    [AST_XOR] = OP_XOR,
};

// True if the result exists and has at most FOLDED_BITS_MAX bits.
static bool int_folds(AstOperator op, Value left, Value right) {
    size_t bits = int_bit_length(left), other_bits = int_bit_length(right);
    int64_t count;
    if (bits > FOLDED_BITS_MAX || other_bits > FOLDED_BITS_MAX) {
        return false;
    }
    switch (op) {
        case AST_MUL: return bits + other_bits <= FOLDED_BITS_MAX;
        case AST_DIV:
        case AST_FLOORDIV:
        case AST_MOD: return int_sign(right) != 0;
        case AST_POW:
            return int_to_i64(right, &count) && count >= 0 && count <= FOLDED_BITS_MAX &&
                   bits * (size_t)count <= FOLDED_BITS_MAX;
        case AST_LSHIFT: return int_to_i64(right, &count) && count >= 0 && (int64_t)bits + count <= FOLDED_BITS_MAX;
        case AST_RSHIFT: return int_sign(right) >= 0;
        default: return op != AST_MATMUL;
    }
}

// The number as a double if it is one exactly.
static bool exact_double(Value v, double *number) {
    if (value_is_float(v)) {
        *number = value_double(v);
        return true;
    }
    if (!value_is_int(v) || int_bit_length(v) > EXACT_DOUBLE_BITS) {
        return false;
    }
    *number = int_to_double(v);
    return true;
}

static Value fold_double(AstOperator op, double left, double right) {
    switch (op) {
        case AST_ADD: return value_from_double(left + right);
        case AST_SUB: return value_from_double(left - right);
        case AST_MUL: return value_from_double(left * right);
        case AST_DIV: return right != 0 ? value_from_double(left / right) : VALUE_NULL;
        default: return VALUE_NULL;
    }
}

static Value fold_complex(AstOperator op, Value left, Value right) {
    Complex zero = {.real = 0}, a = zero, b = zero;
    bool left_is_real = exact_double(left, &a.real), right_is_real = exact_double(right, &b.real);
    if (!left_is_real) {
        if (!value_has_type(left, &complex_type)) {
            return VALUE_NULL;
        }
        a = *(const Complex *)value_object(left);
    }
    if (!right_is_real) {
        if (!value_has_type(right, &complex_type)) {
            return VALUE_NULL;
        }
        b = *(const Complex *)value_object(right);
    }
    switch (op) {
        case AST_ADD: return complex_new(a.real + b.real, a.imaginary + b.imaginary);
        case AST_SUB: return complex_new(a.real - b.real, a.imaginary - b.imaginary);
        default: return VALUE_NULL;
    }
}

static Value fold_number(AstOperator op, Value left, Value right) {
    if (value_is_int(left) && value_is_int(right)) {
        return int_folds(op, left, right) ? int_binary(binary_ops[op], left, right) : VALUE_NULL;
    }
    double a, b;
    if (exact_double(left, &a) && exact_double(right, &b)) {
        return fold_double(op, a, b);
    }
    return fold_complex(op, left, right);
}

static Value joined(const Str *left, const Str *right, size_t repeat) {
    char text[FOLDED_TEXT_MAX];
    size_t length = 0;
    if (repeat > FOLDED_TEXT_MAX || (left->length + right->length) * repeat > FOLDED_TEXT_MAX) {
        return VALUE_NULL;
    }
    for (size_t i = 0; i < repeat; i++) {
        memcpy(text + length, str_text(left), left->length);
        memcpy(text + length + left->length, str_text(right), right->length);
        length += left->length + right->length;
    }
    Str *str = str_new(text, length);
    return str != NULL ? value_from_object(str) : RAISED;
}

static Value fold_text(AstOperator op, const Str *left, Value right) {
    if (op == AST_ADD && value_is_str(right)) {
        return joined(left, value_str(right), 1);
    }
    bool repeats = op == AST_MUL && value_is_small_int(right) && value_small_int(right) >= 0;
    Str *nothing = repeats ? str_new("", 0) : NULL;
    return nothing != NULL ? joined(left, nothing, (size_t)value_small_int(right)) : VALUE_NULL;
}

Value fold_binary(Compiler *c, AstOperator op, Value left, Value right) {
    if (c->failed) {
        return VALUE_NULL;
    }
    if (value_is_str(left)) {
        return fold_text(op, value_str(left), right);
    }
    if (value_is_str(right)) {
        return op == AST_MUL ? fold_text(op, value_str(right), left) : VALUE_NULL;
    }
    if (value_is_bool(left) || value_is_bool(right)) {
        return VALUE_NULL;
    }
    return fold_number(op, left, right);
}
