// float: operators, comparison, hash and slots.
#include "objects/float.h"

#include "core/double_bits.h"
#include "core/libm.h"
#include "core/number_text.h"
#include "gen/float.h"
#include "objects/complex.h"
#include "objects/format_spec.h"
#include "objects/int_parts.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

bool float_from_value(Value v, double *number) {
    if (LIKELY(value_is_float(v))) {
        *number = value_double(v);
        return true;
    }
    if (!value_is_instance(v, &float_type)) {
        return false;
    }
    *number = ((FloatInstance *)value_object(v))->value;
    return true;
}

// Operators
// --------------------------------------------------------------------------------------------------------------

double float_floor_divide(double left, double right, double *modulo) {
    double rest = double_fmod(left, right);
    double quotient = (left - rest) / right;
    if (rest == 0) {
        rest = double_copy_sign(0.0, right);
    } else if ((rest < 0) != (right < 0)) {
        rest += right;
        quotient -= 1.0;
    }
    *modulo = rest;
    if (quotient == 0) {
        return double_copy_sign(0.0, left / right);
    }
    // The quotient is a whole number but for rounding errors.
    double whole = double_floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

// OverflowError with the arguments (34, "Numerical result out of range").
static Value float_raise_range_error(void) {
    Value text = value_from_object(TRY_PTR(str_from_c("Numerical result out of range")));
    Value arguments[] = {value_from_small_int(34), text};
    return raise_instance(TRY(vm_call_values(value_from_object(&OverflowError_type), 2, arguments)));
}

static Value float_power(double base, double exponent) {
    if (base == 0 && exponent < 0 && double_is_finite(exponent)) {
        return raise_error(&ZeroDivisionError_type, "0.0 cannot be raised to a negative power");
    }
    if (base < 0 && double_is_finite(base) && double_is_finite(exponent) && exponent != double_floor(exponent)) {
        return complex_power((ComplexNumber){base, 0.0}, (ComplexNumber){exponent, 0.0});
    }
    double result = double_pow(base, exponent);
    if (double_is_infinite(result) && double_is_finite(base) && double_is_finite(exponent)) {
        return float_raise_range_error();
    }
    return value_from_double(result);
}

static Value divide(BinaryOp op, double left, double right) {
    if (right == 0) {
        const char *message = op == OP_TRUEDIV    ? "float division by zero"
                              : op == OP_FLOORDIV ? "float floor division by zero"
                              : op == OP_MOD      ? "float modulo"
                                                  : "float divmod()";
        return raise_error(&ZeroDivisionError_type, "%s", message);
    }
    if (op == OP_TRUEDIV) {
        return value_from_double(left / right);
    }
    double modulo;
    double quotient = float_floor_divide(left, right, &modulo);
    if (op == OP_DIVMOD) {
        Value first = TRY(value_from_double(quotient));
        Value second = TRY(value_from_double(modulo));
        return tuple_pair(first, second);
    }
    return value_from_double(op == OP_MOD ? modulo : quotient);
}

Value float_binary(BinaryOp op, double left, double right) {
    switch (op) {
        case OP_ADD: return value_from_double(left + right);
        case OP_SUB: return value_from_double(left - right);
        case OP_MUL: return value_from_double(left * right);
        case OP_TRUEDIV:
        case OP_FLOORDIV:
        case OP_MOD:
        case OP_DIVMOD: return divide(op, left, right);
        case OP_POW: return float_power(left, right);
        default: return VALUE_NOT_IMPLEMENTED;
    }
}

static Value float_unary(UnaryOp op, double number) {
    switch (op) {
        case OP_NEG: return value_from_double(-number);
        case OP_ABS: return value_from_double(double_abs(number));
        case OP_INT: return int_from_double(number);
        case OP_POS:
        case OP_FLOAT: return value_from_double(number);
        default: return VALUE_NOT_IMPLEMENTED;
    }
}

// Comparison
// ---------------------------------------------------------------------------------------------------------------

// |number| against a magnitude of more than 53 bits; both positive, `number` finite.
static int compare_magnitude(double number, const IntView *view) {
    DoubleParts parts = double_parts(number);
    int64_t number_bits = parts.significand == 0 ? 0 : 64 - __builtin_clzll(parts.significand) + parts.exponent;
    int64_t bits = (int64_t)natural_bit_length(view->digits, view->count);
    if (number_bits != bits) {
        return number_bits < bits ? -1 : 1;
    }
    // Equal lengths: the exponent is positive and the significand has 53 bits.
    size_t low = (size_t)parts.exponent;
    uint64_t top = 0;
    for (size_t bit = low + 53; bit-- > low;) {
        top = top << 1 | (view->digits[bit / 32] >> (bit % 32) & 1);
    }
    if (top != parts.significand) {
        return parts.significand < top ? -1 : 1;
    }
    for (size_t bit = 0; bit < low; bit++) {
        if (view->digits[bit / 32] >> (bit % 32) & 1) {
            return -1;
        }
    }
    return 0;
}

int float_compare_int(double number, Value integer) {
    if (number != number) {
        return 2;
    }
    if (double_is_infinite(number)) {
        return number < 0 ? -1 : 1;
    }
    IntView view;
    int_view(&view, integer);
    if (natural_bit_length(view.digits, view.count) <= 53) {
        double other = int_to_double(integer);
        return (number > other) - (number < other);
    }
    if ((number < 0) != view.negative) {
        return number < 0 ? -1 : 1;
    }
    int order = compare_magnitude(number, &view);
    return view.negative ? -order : order;
}

static bool float_compare(CompareOp op, double left, double right) {
    switch (op) {
        case OP_LT: return left < right;
        case OP_LE: return left <= right;
        case OP_EQ: return left == right;
        case OP_NE: return left != right;
        case OP_GT: return left > right;
        default: return left >= right;
    }
}

static bool holds_for_order(CompareOp op, int order) {
    if (order == 2) {
        return op == OP_NE;
    }
    return float_compare(op, order, 0);
}

// Hash
// ---------------------------------------------------------------------------------------------------------------------

int64_t float_hash64(double number) {
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    if (double_is_infinite(number)) {
        return number < 0 ? -314159 : 314159;
    }
    DoubleParts parts = double_parts(number);
    // Modulo 2**61 - 1 a power of two is a rotation.
    unsigned turn = (unsigned)((parts.exponent + 61 * 18) % 61);
    uint64_t hash = parts.significand;
    hash = ((hash << turn) & modulus) | hash >> (61 - turn);
    hash = hash == modulus ? 0 : hash;
    int64_t signed_hash = number < 0 ? -(int64_t)hash : (int64_t)hash;
    return signed_hash == -1 ? -2 : signed_hash;
}

static intptr_t float_hash(Value v) {
    double number = 0;
    (void)float_from_value(v, &number);
    return number == number ? hash_narrow(float_hash64(number)) : object_identity_hash(v);
}

// Rounding
// -----------------------------------------------------------------------------------------------------------------

Value float_round(double number, Value digits) {
    // Beyond these every double keeps its value, or becomes zero.
    enum {
        PLACES_MAX = 323,
        PLACES_MIN = -308
    };
    int64_t places;
    if (!int_to_i64(digits, &places)) {
        places = int_sign(digits) < 0 ? INT32_MIN : INT32_MAX;
    }
    if (!double_is_finite(number) || number == 0 || places > PLACES_MAX) {
        return value_from_double(number);
    }
    if (places < PLACES_MIN) {
        return value_from_double(double_copy_sign(0.0, number));
    }
    char text[DOUBLE_DIGITS_MAX];
    Decimal decimal = {.digits = text};
    double_digits(number, DIGITS_AFTER_POINT, (int)places, &decimal);
    double rounded = double_from_digits(text, (size_t)decimal.count, decimal.point);
    if (double_is_infinite(rounded)) {
        return raise_error(&OverflowError_type, "rounded value too large to represent");
    }
    return value_from_double(double_copy_sign(rounded, number));
}

// Slots
// --------------------------------------------------------------------------------------------------------------------

enum {
    BINARY_OPS = 1 << OP_ADD | 1 << OP_SUB | 1 << OP_MUL | 1 << OP_TRUEDIV | 1 << OP_FLOORDIV | 1 << OP_MOD |
                 1 << OP_DIVMOD | 1 << OP_POW,
    UNARY_OPS = 1 << OP_NEG | 1 << OP_POS | 1 << OP_ABS | 1 << OP_INT | 1 << OP_FLOAT,
};

// A float or an int as a double. VALUE_NOT_IMPLEMENTED: neither; RAISED: too large; VALUE_NONE: done.
static Value operand(Value v, double *number) {
    if (float_from_value(v, number)) {
        return VALUE_NONE;
    }
    Value integer = int_from_value(v);
    if (value_is_undef(integer)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return int_to_finite_double(integer, number) ? VALUE_NONE : RAISED;
}

static Value float_slot_binary(BinaryOp op, Value left, Value right) {
    if (!(BINARY_OPS >> op & 1)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    double a, b;
    Value first = TRY(operand(left, &a));
    if (!value_is_none(first)) {
        return first;
    }
    Value second = TRY(operand(right, &b));
    return value_is_none(second) ? float_binary(op, a, b) : second;
}

static Value float_slot_unary(UnaryOp op, Value self) {
    double number = 0;
    (void)float_from_value(self, &number);
    if ((op == OP_POS || op == OP_FLOAT) && value_is_float(self)) {
        return self;
    }
    return float_unary(op, number);
}

static Value float_slot_compare(CompareOp op, Value self, Value other) {
    double left, right;
    if (!float_from_value(self, &left)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    if (float_from_value(other, &right)) {
        return value_from_bool(float_compare(op, left, right));
    }
    Value integer = int_from_value(other);
    if (value_is_undef(integer)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return value_from_bool(holds_for_order(op, float_compare_int(left, integer)));
}

static Value float_slot_truth(Value self) {
    double number = 0;
    (void)float_from_value(self, &number);
    return value_from_bool(number != 0);
}

static Value float_slot_repr(Value self) {
    double number = 0;
    (void)float_from_value(self, &number);
    char text[DOUBLE_REPR_MAX];
    size_t length = double_repr(number, text);
    return value_from_object(TRY_PTR(str_new_ascii(text, length)));
}

static bool float_slot_hash(Value self, intptr_t *hash) {
    *hash = float_hash(self);
    return true;
}

const Slots float_slots = {
    .size = sizeof(FloatInstance),
    .type_flags = TYPE_BASE_ALLOWED | TYPE_SELF_PATTERN,
    .binary_ops = BINARY_OPS,
    .reflected_ops = BINARY_OPS,
    .unary_ops = UNARY_OPS,
    .repr = float_slot_repr,
    .format = format_float,
    .hash = float_slot_hash,
    .unary = float_slot_unary,
    .binary = float_slot_binary,
    .compare = float_slot_compare,
    .truth = float_slot_truth,
};
