// math: functions of floats, over core/libm.

#include "gen/math.h"
#include "core/double_bits.h"
#include "core/libm.h"
#include "objects/float.h"
#include "objects/int.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

static Value domain_error(void) { return raise_error(&ValueError_type, "math domain error"); }
static Value range_error(void) { return raise_error(&OverflowError_type, "math range error"); }

typedef enum {
    INFINITE_IS_DOMAIN_ERROR,
    INFINITE_IS_RANGE_ERROR
} InfiniteMeaning;

// A result that is nan or infinite although the argument is not tells an error.
static Value checked(double argument, double result, InfiniteMeaning infinite) {
    if (double_is_nan(result) && !double_is_nan(argument)) {
        return domain_error();
    }
    if (double_is_infinite(result) && double_is_finite(argument)) {
        return infinite == INFINITE_IS_RANGE_ERROR ? range_error() : domain_error();
    }
    return value_from_double(result);
}

FUNCTION(math, acos) { return checked(args->x, double_acos(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, acosh) { return checked(args->x, double_acosh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, asin) { return checked(args->x, double_asin(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, asinh) { return checked(args->x, double_asinh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, atan) { return checked(args->x, double_atan(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, atanh) { return checked(args->x, double_atanh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, cbrt) { return checked(args->x, double_cbrt(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, cos) { return checked(args->x, double_cos(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, cosh) { return checked(args->x, double_cosh(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, erf) { return value_from_double(double_erf(args->x)); }
FUNCTION(math, erfc) { return value_from_double(double_erfc(args->x)); }
FUNCTION(math, exp) { return checked(args->x, double_exp(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, exp2) { return checked(args->x, double_exp2(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, expm1) { return checked(args->x, double_expm1(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, fabs) { return value_from_double(double_abs(args->x)); }
FUNCTION(math, log1p) { return checked(args->x, double_log1p(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, sin) { return checked(args->x, double_sin(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, sinh) { return checked(args->x, double_sinh(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, sqrt) { return checked(args->x, double_sqrt(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, tan) { return checked(args->x, double_tan(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, tanh) { return checked(args->x, double_tanh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, atan2) { return value_from_double(double_atan2(args->y, args->x)); }
FUNCTION(math, copysign) { return value_from_double(double_copy_sign(args->x, args->y)); }

static bool is_pole(double x) { return x <= 0 && x == double_floor(x); }

FUNCTION(math, gamma) {
    double x = args->x;
    if (double_is_infinite(x) ? x < 0 : is_pole(x)) {
        return domain_error();
    }
    return checked(x, double_gamma(x), INFINITE_IS_RANGE_ERROR);
}

FUNCTION(math, lgamma) {
    double x = args->x;
    if (double_is_finite(x) && is_pole(x)) {
        return domain_error();
    }
    return checked(x, double_lgamma(x), INFINITE_IS_RANGE_ERROR);
}

FUNCTION(math, degrees) { return value_from_double(args->x * (180.0 / DOUBLE_PI)); }
FUNCTION(math, radians) { return value_from_double(args->x * (DOUBLE_PI / 180.0)); }
FUNCTION(math, isfinite) { return value_from_bool(double_is_finite(args->x)); }
FUNCTION(math, isinf) { return value_from_bool(double_is_infinite(args->x)); }
FUNCTION(math, isnan) { return value_from_bool(double_is_nan(args->x)); }

FUNCTION(math, isclose) {
    double a = args->a, b = args->b;
    if (args->rel_tol < 0 || args->abs_tol < 0) {
        return raise_error(&ValueError_type, "tolerances must be non-negative");
    }
    if (a == b) {
        return VALUE_TRUE;
    }
    if (double_is_infinite(a) || double_is_infinite(b)) {
        return VALUE_FALSE;
    }
    double difference = double_abs(b - a);
    return value_from_bool(difference <= double_abs(args->rel_tol * b) || difference <= double_abs(args->rel_tol * a) ||
                           difference <= args->abs_tol);
}

FUNCTION(math, fmod) {
    double x = args->x, y = args->y;
    double result = double_is_infinite(y) && double_is_finite(x) ? x : double_fmod(x, y);
    return double_is_nan(result) && !double_is_nan(x) && !double_is_nan(y) ? domain_error() : value_from_double(result);
}

FUNCTION(math, remainder) {
    double result = double_remainder(args->x, args->y);
    return double_is_nan(result) && !double_is_nan(args->x) && !double_is_nan(args->y) ? domain_error()
                                                                                       : value_from_double(result);
}

FUNCTION(math, pow) {
    double x = args->x, y = args->y;
    double result = double_pow(x, y);
    if (double_is_nan(result) && !double_is_nan(x) && !double_is_nan(y)) {
        return domain_error();
    }
    if (double_is_infinite(result) && double_is_finite(x) && double_is_finite(y)) {
        return x == 0 ? domain_error() : range_error();
    }
    return value_from_double(result);
}

FUNCTION(math, frexp) {
    int exponent = 0;
    double mantissa = args->x;
    if (double_is_finite(mantissa)) {
        mantissa = double_frexp(mantissa, &exponent);
    }
    Value first = TRY(value_from_double(mantissa));
    return tuple_pair(first, value_from_small_int(exponent));
}

FUNCTION(math, ldexp) {
    Value exponent = int_from_value(args->i);
    if (value_is_undef(exponent)) {
        return raise_error(&TypeError_type, "Expected an int as second argument to ldexp.");
    }
    int64_t power;
    if (!int_to_i64(exponent, &power) || power > INT32_MAX || power < INT32_MIN) {
        power = int_sign(exponent) < 0 ? INT32_MIN : INT32_MAX;
    }
    double result = double_ldexp(args->x, (int)power);
    return double_is_infinite(result) && double_is_finite(args->x) ? range_error() : value_from_double(result);
}

FUNCTION(math, modf) {
    double whole;
    double fraction = double_modf(args->x, &whole);
    Value first = TRY(value_from_double(fraction));
    Value second = TRY(value_from_double(whole));
    return tuple_pair(first, second);
}

FUNCTION(math, ulp) {
    double x = double_abs(args->x);
    if (!double_is_finite(x)) {
        return value_from_double(x);
    }
    double next = double_nextafter(x, DOUBLE_INFINITY);
    return value_from_double(double_is_infinite(next) ? x - double_nextafter(x, 0.0) : next - x);
}

// Doubles as integers whose order is theirs.
static int64_t ordinal(double x) {
    int64_t bits = (int64_t)double_to_bits(x);
    return bits < 0 ? INT64_MIN - bits : bits;
}

static double from_ordinal(int64_t number) {
    return double_from_bits((uint64_t)(number < 0 ? INT64_MIN - number : number));
}

static double many_steps(double x, double y, uint64_t steps) {
    if (steps == 0) {
        return x;
    }
    if (double_is_nan(x) || double_is_nan(y)) {
        return x + y;
    }
    int64_t from = ordinal(x), to = ordinal(y);
    uint64_t distance = from < to ? (uint64_t)to - (uint64_t)from : (uint64_t)from - (uint64_t)to;
    if (steps >= distance) {
        return y;
    }
    int64_t result = from < to ? (int64_t)((uint64_t)from + steps) : (int64_t)((uint64_t)from - steps);
    return result == 0 && from < to ? -0.0 : from_ordinal(result);
}

FUNCTION(math, nextafter) {
    if (value_is_none(args->steps)) {
        return value_from_double(double_nextafter(args->x, args->y));
    }
    Value steps = TRY(object_index(args->steps));
    if (int_sign(steps) < 0) {
        return raise_error(&ValueError_type, "steps must be a non-negative integer");
    }
    uint64_t count;
    return value_from_double(many_steps(args->x, args->y, int_to_u64(steps, &count) ? count : UINT64_MAX));
}

// Rounding to int, through the special method of the argument's type
// ---------------------------------------------------------

static Value round_by_method(Value x, Str *name, double (*round)(double)) {
    if (value_is_float(x)) {
        return int_from_double(round(value_double(x)));
    }
    Value result = TRY(vm_call_special(x, name, 0, NULL));
    if (!value_is_undef(result)) {
        return result;
    }
    double number;
    TRY_BOOL(object_to_double(x, &number));
    return int_from_double(round(number));
}

FUNCTION(math, ceil) { return round_by_method(args->x, NAME(__ceil__), double_ceil); }
FUNCTION(math, floor) { return round_by_method(args->x, NAME(__floor__), double_floor); }

FUNCTION(math, trunc) {
    if (value_is_float(args->x)) {
        return int_from_double(value_double(args->x));
    }
    Value result = TRY(vm_call_special(args->x, NAME(__trunc__), 0, NULL));
    if (value_is_undef(result)) {
        return raise_error(&TypeError_type, "type %T doesn't define __trunc__ method", args->x);
    }
    return result;
}

// Logarithms, also of ints above the range of doubles
// --------------------------------------------------------------------------

// log of an int as log of its leading bits and `exponent` doublings.
static Value log_of_int(Value integer, double (*log_function)(double)) {
    if (int_sign(integer) <= 0) {
        return domain_error();
    }
    double number = int_to_double(integer);
    if (double_is_finite(number)) {
        return value_from_double(log_function(number));
    }
    size_t shift = int_bit_length(integer) - 64;
    Value top = TRY(int_binary(OP_RSHIFT, integer, int_from_size(shift)));
    double mantissa = double_ldexp(int_to_double(top), -64);
    return value_from_double(log_function(mantissa) + log_function(2.0) * (double)(shift + 64));
}

static Value log_of(Value x, double (*log_function)(double)) {
    Value integer = int_from_value(x);
    if (!value_is_undef(integer)) {
        return log_of_int(integer, log_function);
    }
    double number;
    TRY_BOOL(object_to_double(x, &number));
    if (number <= 0) {
        return domain_error();
    }
    return value_from_double(log_function(number));
}

FUNCTION(math, log) {
    Value numerator = TRY(log_of(args->x, double_log));
    if (value_is_undef(args->base)) {
        return numerator;
    }
    Value denominator = TRY(log_of(args->base, double_log));
    return float_binary(OP_TRUEDIV, value_double(numerator), value_double(denominator));
}

FUNCTION(math, log2) { return log_of(args->x, double_log2); }
FUNCTION(math, log10) { return log_of(args->x, double_log10); }

MODULE_GETTER(math, inf) { return value_from_double(DOUBLE_INFINITY); }
MODULE_GETTER(math, nan) { return value_from_double(DOUBLE_NAN); }
