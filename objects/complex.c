// complex: arithmetic, comparison and slots.
#include "objects/complex.h"

#include "core/libm.h"
#include "core/number_text.h"
#include "gen/complex.h"
#include "heap/gc.h"
#include "objects/float.h"
#include "objects/format_spec.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

Value complex_box(ComplexNumber value) {
    Complex *complex = TRY_PTR(gc_new(&complex_type, sizeof(Complex)));
    complex->value = value;
    return value_from_object(complex);
}

Value complex_new(double real, double imag) { return complex_box((ComplexNumber){real, imag}); }

bool complex_from_value(Value v, ComplexNumber *value) {
    if (!value_is_instance(v, &complex_type)) {
        return false;
    }
    *value = ((Complex *)value_object(v))->value;
    return true;
}

// Arithmetic
// ---------------------------------------------------------------------------------------------------------------

static ComplexNumber multiply(ComplexNumber a, ComplexNumber b) {
    return (ComplexNumber){a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

// Smith's method: scaling by the larger part of the divisor avoids overflow. The divisor is not zero.
static ComplexNumber divide(ComplexNumber a, ComplexNumber b) {
    if (double_abs(b.real) >= double_abs(b.imag)) {
        double ratio = b.imag / b.real;
        double scale = b.real + b.imag * ratio;
        return (ComplexNumber){(a.real + a.imag * ratio) / scale, (a.imag - a.real * ratio) / scale};
    }
    if (double_abs(b.imag) >= double_abs(b.real)) {
        double ratio = b.real / b.imag;
        double scale = b.real * ratio + b.imag;
        return (ComplexNumber){(a.real * ratio + a.imag) / scale, (a.imag * ratio - a.real) / scale};
    }
    return (ComplexNumber){DOUBLE_NAN, DOUBLE_NAN};
}

static ComplexNumber positive_integer_power(ComplexNumber base, unsigned exponent) {
    ComplexNumber result = {1.0, 0.0};
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1) {
            result = multiply(result, base);
        }
        base = multiply(base, base);
    }
    return result;
}

static ComplexNumber integer_power(ComplexNumber base, int exponent) {
    if (exponent > 0) {
        return positive_integer_power(base, (unsigned)exponent);
    }
    return divide((ComplexNumber){1.0, 0.0}, positive_integer_power(base, (unsigned)-exponent));
}

// False: the result has no direction, its phase being infinite.
static bool polar_power(ComplexNumber base, ComplexNumber exponent, ComplexNumber *result) {
    double size = double_hypot(base.real, base.imag);
    double angle = double_atan2(base.imag, base.real);
    double length = double_pow(size, exponent.real);
    double phase = angle * exponent.real;
    if (exponent.imag != 0) {
        length /= double_exp(angle * exponent.imag);
        phase += exponent.imag * double_log(size);
    }
    *result = (ComplexNumber){length * double_cos(phase), length * double_sin(phase)};
    return !double_is_infinite(phase);
}

static Value raise_zero_power(void) {
    return raise_error(&ZeroDivisionError_type, "0.0 to a negative or complex power");
}

Value complex_power(ComplexNumber base, ComplexNumber exponent) {
    const double integer_exponent_max = 100;
    if (exponent.real == 0 && exponent.imag == 0) {
        return complex_box((ComplexNumber){1.0, 0.0});
    }
    bool by_multiplying = exponent.imag == 0 && exponent.real == double_floor(exponent.real) &&
                          double_abs(exponent.real) <= integer_exponent_max;
    if (base.real == 0 && base.imag == 0 && !(by_multiplying && exponent.real > 0)) {
        bool defined = exponent.imag == 0 && !(exponent.real < 0);
        return defined ? complex_box((ComplexNumber){0.0, 0.0}) : raise_zero_power();
    }
    ComplexNumber result;
    if (by_multiplying) {
        result = integer_power(base, (int)exponent.real);
    } else if (!polar_power(base, exponent, &result)) {
        return raise_zero_power();
    }
    if (double_is_infinite(result.real) || double_is_infinite(result.imag)) {
        return raise_error(&OverflowError_type, "complex exponentiation");
    }
    return complex_box(result);
}

// Slots
// --------------------------------------------------------------------------------------------------------------------

// A complex, float or int as a complex. VALUE_NOT_IMPLEMENTED: none of them; VALUE_NONE: done.
static Value operand(Value v, ComplexNumber *value) {
    if (complex_from_value(v, value)) {
        return VALUE_NONE;
    }
    value->imag = 0.0;
    if (float_from_value(v, &value->real)) {
        return VALUE_NONE;
    }
    Value integer = int_from_value(v);
    if (value_is_undef(integer)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return int_to_finite_double(integer, &value->real) ? VALUE_NONE : RAISED;
}

static Value complex_binary(BinaryOp op, Value left, Value right) {
    ComplexNumber a, b;
    if (op > OP_POW || op == OP_MATMUL || op == OP_FLOORDIV || op == OP_MOD || op == OP_DIVMOD) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value first = TRY(operand(left, &a));
    Value second = TRY(operand(right, &b));
    if (!value_is_none(first) || !value_is_none(second)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    switch (op) {
        case OP_ADD: return complex_box((ComplexNumber){a.real + b.real, a.imag + b.imag});
        case OP_SUB: return complex_box((ComplexNumber){a.real - b.real, a.imag - b.imag});
        case OP_MUL: return complex_box(multiply(a, b));
        case OP_POW: return complex_power(a, b);
        default: break;
    }
    if (b.real == 0 && b.imag == 0) {
        return raise_error(&ZeroDivisionError_type, "complex division by zero");
    }
    return complex_box(divide(a, b));
}

static ComplexNumber value_of(Value self) { return ((Complex *)value_object(self))->value; }

static Value complex_unary(UnaryOp op, Value self) {
    ComplexNumber value = value_of(self);
    switch (op) {
        case OP_NEG: return complex_box((ComplexNumber){-value.real, -value.imag});
        case OP_POS:
        case OP_COMPLEX: return value_is_complex(self) ? self : complex_box(value);
        case OP_ABS: {
            double size = double_hypot(value.real, value.imag);
            if (double_is_infinite(size) && double_is_finite(value.real) && double_is_finite(value.imag)) {
                return raise_error(&OverflowError_type, "absolute value too large");
            }
            return value_from_double(size);
        }
        default: return VALUE_NOT_IMPLEMENTED;
    }
}

static Value complex_compare(CompareOp op, Value self, Value other) {
    if (op != OP_EQ && op != OP_NE) {
        return VALUE_NOT_IMPLEMENTED;
    }
    ComplexNumber left = value_of(self), right = {0, 0};
    bool equal;
    Value integer = int_from_value(other);
    if (!value_is_undef(integer)) {
        equal = left.imag == 0 && float_compare_int(left.real, integer) == 0;
    } else if (complex_from_value(other, &right) || float_from_value(other, &right.real)) {
        equal = left.real == right.real && left.imag == right.imag;
    } else {
        return VALUE_NOT_IMPLEMENTED;
    }
    return value_from_bool(equal == (op == OP_EQ));
}

// A part without ".0".
static size_t part_repr(double number, char *text) {
    size_t length = double_repr(number, text);
    return length > 2 && text[length - 1] == '0' && text[length - 2] == '.' ? length - 2 : length;
}

// What repr shows: "(1+2j)" or "2j". NULL = raised.
static Str *complex_repr(ComplexNumber value) {
    char text[2 * DOUBLE_REPR_MAX + 4];
    size_t length = 0;
    bool real = value.real != 0 || double_is_negative(value.real);
    if (real) {
        text[length++] = '(';
        length += part_repr(value.real, text + length);
        if (!double_is_negative(value.imag) || double_is_nan(value.imag)) {
            text[length++] = '+';
        }
    }
    length += part_repr(value.imag, text + length);
    text[length++] = 'j';
    if (real) {
        text[length++] = ')';
    }
    return str_new_ascii(text, length);
}

static Value complex_slot_repr(Value self) { return value_from_object(TRY_PTR(complex_repr(value_of(self)))); }

int64_t complex_hash64(ComplexNumber value) {
    uint64_t hash = (uint64_t)float_hash64(value.real) + 1000003u * (uint64_t)float_hash64(value.imag);
    return (int64_t)hash == -1 ? -2 : (int64_t)hash;
}

static bool complex_hash(Value self, intptr_t *hash) {
    *hash = hash_narrow(complex_hash64(value_of(self)));
    return true;
}

static Value complex_truth(Value self) {
    ComplexNumber value = value_of(self);
    return value_from_bool(value.real != 0 || value.imag != 0);
}

enum {
    BINARY_OPS = 1 << OP_ADD | 1 << OP_SUB | 1 << OP_MUL | 1 << OP_TRUEDIV | 1 << OP_POW,
    UNARY_OPS = 1 << OP_NEG | 1 << OP_POS | 1 << OP_ABS,
};

const Slots complex_slots = {
    .size = sizeof(Complex),
    .type_flags = TYPE_BASE_ALLOWED,
    .binary_ops = BINARY_OPS,
    .reflected_ops = BINARY_OPS,
    .unary_ops = UNARY_OPS,
    .repr = complex_slot_repr,
    .format = format_complex,
    .hash = complex_hash,
    .unary = complex_unary,
    .binary = complex_binary,
    .compare = complex_compare,
    .truth = complex_truth,
};

METHOD(complex, conjugate) {
    ComplexNumber value = value_of(args->self);
    return complex_box((ComplexNumber){value.real, -value.imag});
}

METHOD(complex, __complex__) { return complex_unary(OP_COMPLEX, args->self); }

METHOD(complex, __getnewargs__) {
    Value real = TRY(value_from_double(value_of(args->self).real));
    Value imag = TRY(value_from_double(value_of(args->self).imag));
    return tuple_pair(real, imag);
}

GETTER(complex, real) { return value_from_double(value_of(self).real); }
GETTER(complex, imag) { return value_from_double(value_of(self).imag); }

// CPython's words for a field that is only readable.
static bool raise_readonly(void) { return raise_false(&AttributeError_type, "readonly attribute"); }

SETTER(complex, real) {
    (void)self, (void)value;
    return raise_readonly();
}

SETTER(complex, imag) {
    (void)self, (void)value;
    return raise_readonly();
}
