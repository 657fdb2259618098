// cmath: functions of complex numbers.
#include "gen/cmath.h"
#include "core/libm.h"
#include "modules/std/cmath_parts.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

static Value domain_error(void) { return raise_error(&ValueError_type, "math domain error"); }
static Value range_error(void) { return raise_error(&OverflowError_type, "math range error"); }

// A finite argument must not give infinity.
static Value checked(ComplexNumber argument, ComplexNumber result) {
    return complex_is_infinite(result) && complex_is_finite(argument) ? range_error() : complex_box(result);
}

static Value apply(Value argument, ComplexNumber (*function)(ComplexNumber)) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(argument, &z));
    return checked(z, function(z));
}

FUNCTION(cmath, acos) { return apply(args->z, complex_acos); }
FUNCTION(cmath, acosh) { return apply(args->z, complex_acosh); }
FUNCTION(cmath, asinh) { return apply(args->z, complex_asinh); }
FUNCTION(cmath, sqrt) { return apply(args->z, complex_sqrt); }

// asin(z) = asinh(iz) / i
FUNCTION(cmath, asin) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return checked(z, complex_over_i(complex_asinh(complex_times_i(z))));
}

// An infinite angle has no direction.
static Value apply_exponential(ComplexNumber z, ComplexNumber (*function)(ComplexNumber), bool is_undefined) {
    return is_undefined ? domain_error() : checked(z, function(z));
}

FUNCTION(cmath, exp) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    bool decays = double_is_infinite(z.real) && z.real < 0;
    return apply_exponential(z, complex_exp, double_is_infinite(z.imag) && !double_is_nan(z.real) && !decays);
}

static Value hyperbolic(Value argument, ComplexNumber (*function)(ComplexNumber)) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(argument, &z));
    return apply_exponential(z, function, double_is_infinite(z.imag) && !double_is_nan(z.real));
}

FUNCTION(cmath, cosh) { return hyperbolic(args->z, complex_cosh); }
FUNCTION(cmath, sinh) { return hyperbolic(args->z, complex_sinh); }

FUNCTION(cmath, tanh) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return apply_exponential(z, complex_tanh, double_is_infinite(z.imag) && double_is_finite(z.real));
}

// The circular functions are the hyperbolic ones of iz.
FUNCTION(cmath, cos) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    z = complex_times_i(z);
    return apply_exponential(z, complex_cosh, double_is_infinite(z.imag) && !double_is_nan(z.real));
}

FUNCTION(cmath, sin) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    z = complex_times_i(z);
    if (double_is_infinite(z.imag) && !double_is_nan(z.real)) {
        return domain_error();
    }
    return checked(z, complex_over_i(complex_sinh(z)));
}

FUNCTION(cmath, tan) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    z = complex_times_i(z);
    if (double_is_infinite(z.imag) && double_is_finite(z.real)) {
        return domain_error();
    }
    return checked(z, complex_over_i(complex_tanh(z)));
}

static Value inverse_tangent(ComplexNumber z, bool turned) {
    if (z.imag == 0 && double_abs(z.real) == 1) {
        return domain_error();  // a pole
    }
    ComplexNumber result = complex_atanh(z);
    return checked(z, turned ? complex_over_i(result) : result);
}

FUNCTION(cmath, atan) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return inverse_tangent(complex_times_i(z), true);
}

FUNCTION(cmath, atanh) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return inverse_tangent(z, false);
}

static bool natural_log(Value argument, ComplexNumber *result) {
    ComplexNumber z;
    TRY_BOOL_OR(complex_from_object(argument, &z), false);
    if (z.real == 0 && z.imag == 0) {
        return raise_false(&ValueError_type, "math domain error");
    }
    *result = complex_log(z);
    return true;
}

FUNCTION(cmath, log) {
    ComplexNumber numerator, denominator;
    TRY_BOOL(natural_log(args->z, &numerator));
    if (value_is_undef(args->base)) {
        return complex_box(numerator);
    }
    TRY_BOOL(natural_log(args->base, &denominator));
    if (denominator.real == 0 && denominator.imag == 0) {
        return domain_error();
    }
    Value left = TRY(complex_box(numerator));
    Value right = TRY(complex_box(denominator));
    return object_binary(OP_TRUEDIV, left, right);
}

FUNCTION(cmath, log10) {
    const double ln10 = 0x1.26bb1bbb55516p+1;
    ComplexNumber result;
    TRY_BOOL(natural_log(args->z, &result));
    return complex_box((ComplexNumber){result.real / ln10, result.imag / ln10});
}

FUNCTION(cmath, phase) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return value_from_double(double_atan2(z.imag, z.real));
}

FUNCTION(cmath, polar) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    double length = double_hypot(z.real, z.imag);
    if (double_is_infinite(length) && complex_is_finite(z)) {
        return range_error();
    }
    Value first = TRY(value_from_double(length));
    Value second = TRY(value_from_double(double_atan2(z.imag, z.real)));
    return tuple_pair(first, second);
}

static ComplexNumber special_point(double r, double phi) {
    if (r == 0) {
        return (ComplexNumber){0.0, 0.0};
    }
    if (phi == 0) {
        return (ComplexNumber){r, double_is_nan(r) ? 0.0 : double_copy_sign(phi, double_copy_sign(1.0, r) * phi)};
    }
    return double_is_nan(phi) && double_is_infinite(r) ? (ComplexNumber){DOUBLE_INFINITY, DOUBLE_NAN}
                                                       : (ComplexNumber){r * double_cos(phi), r * double_sin(phi)};
}

FUNCTION(cmath, rect) {
    double r = args->r, phi = args->phi;
    if (double_is_infinite(phi) && r != 0 && !double_is_nan(r)) {
        return domain_error();
    }
    if (!double_is_finite(r) || !double_is_finite(phi)) {
        return complex_box(special_point(r, phi));
    }
    return complex_box(phi == 0 ? (ComplexNumber){r, r * phi}
                                : (ComplexNumber){r * double_cos(phi), r * double_sin(phi)});
}

#define PREDICATE(name, test)                       \
    FUNCTION(cmath, name) {                         \
        ComplexNumber z;                            \
        TRY_BOOL(complex_from_object(args->z, &z)); \
        return value_from_bool(test(z));            \
    }

PREDICATE(isfinite, complex_is_finite)
PREDICATE(isinf, complex_is_infinite)
PREDICATE(isnan, complex_is_nan)

FUNCTION(cmath, isclose) {
    ComplexNumber a, b;
    TRY_BOOL(complex_from_object(args->a, &a));
    TRY_BOOL(complex_from_object(args->b, &b));
    if (args->rel_tol < 0 || args->abs_tol < 0) {
        return raise_error(&ValueError_type, "tolerances must be non-negative");
    }
    if (a.real == b.real && a.imag == b.imag) {
        return VALUE_TRUE;
    }
    if (complex_is_infinite(a) || complex_is_infinite(b)) {
        return VALUE_FALSE;
    }
    double difference = double_hypot(a.real - b.real, a.imag - b.imag);
    double size_a = double_hypot(a.real, a.imag), size_b = double_hypot(b.real, b.imag);
    return value_from_bool(difference <= args->rel_tol * size_b || difference <= args->rel_tol * size_a ||
                           difference <= args->abs_tol);
}

MODULE_GETTER(cmath, inf) { return value_from_double(DOUBLE_INFINITY); }
MODULE_GETTER(cmath, nan) { return value_from_double(DOUBLE_NAN); }
MODULE_GETTER(cmath, infj) { return complex_new(0.0, DOUBLE_INFINITY); }
MODULE_GETTER(cmath, nanj) { return complex_new(0.0, DOUBLE_NAN); }
