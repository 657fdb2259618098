// int: the operators.
#include "objects/float.h"
#include "objects/int_parts.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Addition and subtraction
// -----------------------------------------------------------------------------------------------

static Value add_magnitudes(const IntView *a, const IntView *b, bool negative) {
    if (a->count < b->count) {
        const IntView *swap = a;
        a = b;
        b = swap;
    }
    Int *sum = TRY_PTR(int_allocate(a->count + 1));
    sum->digits[a->count] = natural_add(sum->digits, a->digits, a->count, b->digits, b->count);
    sum->negative = negative;
    return int_finish(sum);
}

// |a| - |b|, negated if `negative`.
static Value subtract_magnitudes(const IntView *a, const IntView *b, bool negative) {
    int order = natural_compare(a->digits, a->count, b->digits, b->count);
    if (order == 0) {
        return value_from_small_int(0);
    }
    if (order < 0) {
        const IntView *swap = a;
        a = b;
        b = swap;
        negative = !negative;
    }
    Int *difference = TRY_PTR(int_allocate(a->count));
    natural_subtract(difference->digits, a->digits, a->count, b->digits, b->count);
    difference->negative = negative;
    return int_finish(difference);
}

Value int_add(Value left, Value right, bool subtract) {
    if (value_both_small_int(left, right)) {
        int64_t a = value_small_int(left), b = value_small_int(right);
        return int_from_i64(subtract ? a - b : a + b);
    }
    IntView a, b;
    int_view(&a, left);
    int_view(&b, right);
    return a.negative == (b.negative != subtract) ? add_magnitudes(&a, &b, a.negative)
                                                  : subtract_magnitudes(&a, &b, a.negative);
}

Value int_negate(Value v) { return int_add(value_from_small_int(0), v, true); }

// Shifts
// -----------------------------------------------------------------------------------------------------------------

Value int_shift_left(Value v, size_t bits) {
    IntView view;
    int_view(&view, v);
    if (view.count == 0) {
        return v;
    }
    size_t whole = bits / 32;
    Int *result = TRY_PTR(int_allocate(view.count + whole + 1));
    uint32_t *digits = result->digits + whole;
    digits[view.count] = natural_shift_left(digits, view.digits, view.count, bits % 32);
    result->negative = view.negative;
    return int_finish(result);
}

Value int_shift_right(Value v, size_t bits) {
    if (value_is_small_int(v)) {
        return value_from_small_int(value_small_int(v) >> MIN(bits, WORD_BITS - 1));
    }
    IntView view;
    int_view(&view, v);
    size_t whole = bits / 32;
    if (whole >= view.count) {
        return value_from_small_int(view.negative ? -1 : 0);
    }
    size_t count = view.count - whole;
    Int *result = TRY_PTR(int_allocate(count + 1));
    uint32_t lost = natural_shift_right(result->digits, view.digits + whole, count, bits % 32);
    for (size_t i = 0; i < whole && lost == 0; i++) {
        lost = view.digits[i];
    }
    if (view.negative && lost != 0) {
        result->digits[count] = natural_add(result->digits, result->digits, count, &(uint32_t){1}, 1);
    }
    result->negative = view.negative;
    return int_finish(result);
}

static Value shift(BinaryOp op, Value left, Value right) {
    if (int_sign(right) < 0) {
        return raise_error(&ValueError_type, "negative shift count");
    }
    if (int_sign(left) == 0) {
        return left;
    }
    uint64_t bits;
    bool fits = int_to_u64(right, &bits) && bits <= SIZE_MAX;
    if (op == OP_LSHIFT) {
        return fits ? int_shift_left(left, (size_t)bits)
                    : raise_error(&OverflowError_type, "too many digits in integer");
    }
    return int_shift_right(left, fits ? (size_t)bits : SIZE_MAX);
}

// Bitwise operators work on endless two's complement digits
// ----------------------------------------------------------------

typedef struct {
    IntView view;
    uint32_t carry;
} TwosComplement;

static void twos_complement_start(TwosComplement *number, Value v) {
    int_view(&number->view, v);
    number->carry = 1;
}

static uint32_t twos_complement_digit(TwosComplement *number, size_t i) {
    uint32_t digit = i < number->view.count ? number->view.digits[i] : 0;
    if (!number->view.negative) {
        return digit;
    }
    uint32_t negated = ~digit + number->carry;
    number->carry = number->carry && digit == 0;
    return negated;
}

static uint32_t combine(BinaryOp op, uint32_t a, uint32_t b) {
    switch (op) {
        case OP_AND: return a & b;
        case OP_OR: return a | b;
        default: return a ^ b;
    }
}

static Value int_bitwise(BinaryOp op, Value left, Value right) {
    TwosComplement a, b;
    twos_complement_start(&a, left);
    twos_complement_start(&b, right);
    size_t count = MAX(a.view.count, b.view.count) + 1;
    Int *result = TRY_PTR(int_allocate(count));
    result->negative = combine(op, a.view.negative, b.view.negative);
    uint32_t carry = 1;
    for (size_t i = 0; i < count; i++) {
        uint32_t digit = combine(op, twos_complement_digit(&a, i), twos_complement_digit(&b, i));
        if (result->negative) {
            uint32_t negated = ~digit + carry;
            carry = carry && digit == 0;
            digit = negated;
        }
        result->digits[i] = digit;
    }
    return int_finish(result);
}

// Division
// -----------------------------------------------------------------------------------------------------------------

bool int_floor_divide(Value left, Value right, Value *quotient, Value *remainder) {
    if (int_sign(right) == 0) {
        return raise_false(&ZeroDivisionError_type, "integer division or modulo by zero");
    }
    if (value_both_small_int(left, right)) {
        intptr_t a = value_small_int(left), b = value_small_int(right);
        intptr_t q = a / b, r = a % b;
        bool adjust = r != 0 && (r < 0) != (b < 0);
        *remainder = value_from_small_int(adjust ? r + b : r);
        *quotient = TRY_OR(int_from_i64(adjust ? q - 1 : q), false);
        return true;
    }
    Value q, r;
    TRY_BOOL_OR(int_divide_magnitudes(left, right, &q, &r), false);
    if (int_sign(left) < 0) {
        r = TRY_OR(int_negate(r), false);
    }
    if (int_sign(left) != int_sign(right)) {
        q = TRY_OR(int_negate(q), false);
        if (int_sign(r) != 0) {
            q = TRY_OR(int_add(q, value_from_small_int(1), true), false);
            r = TRY_OR(int_add(r, right, false), false);
        }
    }
    *quotient = q;
    *remainder = r;
    return true;
}

static Value divide(BinaryOp op, Value left, Value right) {
    if (op == OP_MOD && int_sign(right) == 0) {
        return raise_error(&ZeroDivisionError_type, "integer modulo by zero");
    }
    Value quotient, remainder;
    TRY_BOOL(int_floor_divide(left, right, &quotient, &remainder));
    switch (op) {
        case OP_FLOORDIV: return quotient;
        case OP_MOD: return remainder;
        default: return tuple_pair(quotient, remainder);
    }
}

static Value power(Value left, Value right) {
    if (int_sign(right) >= 0) {
        return int_power(left, right);
    }
    double base, exponent;
    TRY_BOOL(int_to_finite_double(left, &base));
    TRY_BOOL(int_to_finite_double(right, &exponent));
    return float_binary(OP_POW, base, exponent);
}

// Dispatch
// -----------------------------------------------------------------------------------------------------------------

static Value small_bitwise(BinaryOp op, intptr_t a, intptr_t b) {
    switch (op) {
        case OP_AND: return value_from_small_int(a & b);
        case OP_OR: return value_from_small_int(a | b);
        default: return value_from_small_int(a ^ b);
    }
}

Value int_binary(BinaryOp op, Value left, Value right) {
    switch (op) {
        case OP_ADD: return int_add(left, right, false);
        case OP_SUB: return int_add(left, right, true);
        case OP_MUL: return int_multiply(left, right);
        case OP_TRUEDIV: return int_true_divide(left, right);
        case OP_FLOORDIV:
        case OP_MOD:
        case OP_DIVMOD: return divide(op, left, right);
        case OP_POW: return power(left, right);
        case OP_LSHIFT:
        case OP_RSHIFT: return shift(op, left, right);
        case OP_AND:
        case OP_OR:
        case OP_XOR:
            return value_both_small_int(left, right) ? small_bitwise(op, value_small_int(left), value_small_int(right))
                                                     : int_bitwise(op, left, right);
        default: return VALUE_NOT_IMPLEMENTED;
    }
}

Value int_unary(UnaryOp op, Value self) {
    switch (op) {
        case OP_NEG: return int_negate(self);
        case OP_ABS: return int_sign(self) < 0 ? int_negate(self) : self;
        case OP_INVERT: return int_add(value_from_small_int(-1), self, true);
        case OP_FLOAT: {
            double number;
            TRY_BOOL(int_to_finite_double(self, &number));
            return value_from_double(number);
        }
        case OP_POS:
        case OP_INT:
        case OP_INDEX: return self;
        default: return VALUE_NOT_IMPLEMENTED;
    }
}
