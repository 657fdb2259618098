// math: functions of floats, over the C library of the platform.
#include <math.h>

#include "core/double_bits.h"
#include "gen/math.h"
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
    if (isnan(result) && !isnan(argument)) {
        return domain_error();
    }
    if (isinf(result) && isfinite(argument)) {
        return infinite == INFINITE_IS_RANGE_ERROR ? range_error() : domain_error();
    }
    return value_from_double(result);
}

FUNCTION(math, acos) { return checked(args->x, acos(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, acosh) { return checked(args->x, acosh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, asin) { return checked(args->x, asin(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, asinh) { return checked(args->x, asinh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, atan) { return checked(args->x, atan(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, atanh) { return checked(args->x, atanh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, cbrt) { return checked(args->x, cbrt(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, cos) { return checked(args->x, cos(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, cosh) { return checked(args->x, cosh(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, erf) { return value_from_double(erf(args->x)); }
FUNCTION(math, erfc) { return value_from_double(erfc(args->x)); }
FUNCTION(math, exp) { return checked(args->x, exp(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, exp2) { return checked(args->x, exp2(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, expm1) { return checked(args->x, expm1(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, fabs) { return value_from_double(fabs(args->x)); }
FUNCTION(math, log1p) { return checked(args->x, log1p(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, sin) { return checked(args->x, sin(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, sinh) { return checked(args->x, sinh(args->x), INFINITE_IS_RANGE_ERROR); }
FUNCTION(math, sqrt) { return checked(args->x, sqrt(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, tan) { return checked(args->x, tan(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, tanh) { return checked(args->x, tanh(args->x), INFINITE_IS_DOMAIN_ERROR); }
FUNCTION(math, atan2) { return value_from_double(atan2(args->y, args->x)); }
FUNCTION(math, copysign) { return value_from_double(copysign(args->x, args->y)); }

static bool is_pole(double x) { return x <= 0 && x == floor(x); }

FUNCTION(math, gamma) {
    double x = args->x;
    if (isinf(x) ? x < 0 : is_pole(x)) {
        return domain_error();
    }
    return checked(x, tgamma(x), INFINITE_IS_RANGE_ERROR);
}

FUNCTION(math, lgamma) {
    double x = args->x;
    if (isfinite(x) && is_pole(x)) {
        return domain_error();
    }
    return checked(x, lgamma(x), INFINITE_IS_RANGE_ERROR);
}

FUNCTION(math, degrees) { return value_from_double(args->x * (180.0 / M_PI)); }
FUNCTION(math, radians) { return value_from_double(args->x * (M_PI / 180.0)); }
FUNCTION(math, isfinite) { return value_from_bool(isfinite(args->x)); }
FUNCTION(math, isinf) { return value_from_bool(isinf(args->x)); }
FUNCTION(math, isnan) { return value_from_bool(isnan(args->x)); }

FUNCTION(math, isclose) {
    double a = args->a, b = args->b;
    if (args->rel_tol < 0 || args->abs_tol < 0) {
        return raise_error(&ValueError_type, "tolerances must be non-negative");
    }
    if (a == b) {
        return VALUE_TRUE;
    }
    if (isinf(a) || isinf(b)) {
        return VALUE_FALSE;
    }
    double difference = fabs(b - a);
    return value_from_bool(difference <= fabs(args->rel_tol * b) || difference <= fabs(args->rel_tol * a) ||
                           difference <= args->abs_tol);
}

FUNCTION(math, fmod) {
    double x = args->x, y = args->y;
    double result = isinf(y) && isfinite(x) ? x : fmod(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? domain_error() : value_from_double(result);
}

FUNCTION(math, remainder) {
    double result = remainder(args->x, args->y);
    return isnan(result) && !isnan(args->x) && !isnan(args->y) ? domain_error() : value_from_double(result);
}

FUNCTION(math, pow) {
    double x = args->x, y = args->y;
    double result = pow(x, y);
    if (isnan(result) && !isnan(x) && !isnan(y)) {
        return domain_error();
    }
    if (isinf(result) && isfinite(x) && isfinite(y)) {
        return x == 0 ? domain_error() : range_error();
    }
    return value_from_double(result);
}

FUNCTION(math, frexp) {
    int exponent = 0;
    double mantissa = args->x;
    if (isfinite(mantissa)) {
        mantissa = frexp(mantissa, &exponent);
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
    double result = ldexp(args->x, (int)power);
    return isinf(result) && isfinite(args->x) ? range_error() : value_from_double(result);
}

FUNCTION(math, modf) {
    double whole;
    double fraction = modf(args->x, &whole);
    Value first = TRY(value_from_double(fraction));
    Value second = TRY(value_from_double(whole));
    return tuple_pair(first, second);
}

FUNCTION(math, ulp) {
    double x = fabs(args->x);
    if (!isfinite(x)) {
        return value_from_double(x);
    }
    double next = nextafter(x, HUGE_VAL);
    return value_from_double(isinf(next) ? x - nextafter(x, 0.0) : next - x);
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
    if (isnan(x) || isnan(y)) {
        return x + y;
    }
    int64_t from = ordinal(x), to = ordinal(y);
    uint64_t distance = from < to ? (uint64_t)to - (uint64_t)from : (uint64_t)from - (uint64_t)to;
    if (steps >= distance) {
        return steps == 0 ? x : y;
    }
    int64_t result = from < to ? (int64_t)((uint64_t)from + steps) : (int64_t)((uint64_t)from - steps);
    return result == 0 && from < to ? -0.0 : from_ordinal(result);
}

FUNCTION(math, nextafter) {
    if (value_is_none(args->steps)) {
        return value_from_double(nextafter(args->x, args->y));
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

FUNCTION(math, ceil) { return round_by_method(args->x, NAME(__ceil__), ceil); }
FUNCTION(math, floor) { return round_by_method(args->x, NAME(__floor__), floor); }

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
    if (isfinite(number)) {
        return value_from_double(log_function(number));
    }
    size_t shift = int_bit_length(integer) - 64;
    Value top = TRY(int_binary(OP_RSHIFT, integer, int_from_size(shift)));
    double mantissa = ldexp(int_to_double(top), -64);
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
    Value numerator = TRY(log_of(args->x, log));
    if (value_is_undef(args->base)) {
        return numerator;
    }
    Value denominator = TRY(log_of(args->base, log));
    return float_binary(OP_TRUEDIV, value_double(numerator), value_double(denominator));
}

FUNCTION(math, log2) { return log_of(args->x, log2); }
FUNCTION(math, log10) { return log_of(args->x, log10); }

MODULE_GETTER(math, inf) { return value_from_double(HUGE_VAL); }
MODULE_GETTER(math, nan) { return value_from_double(nan("")); }
