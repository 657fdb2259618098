// cmath: functions of complex numbers, over the C library of the platform.
#include <complex.h>
#include <math.h>

#include "gen/cmath.h"
#include "objects/complex.h"
#include "objects/float.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "vm/api.h"

typedef double complex NativeComplex;

// A union, since multiplying by I would turn infinite parts into nan.
static NativeComplex to_native(ComplexNumber z) {
    union {
        double parts[2];
        NativeComplex number;
    } pair = {.parts = {z.real, z.imag}};
    return pair.number;
}

static bool is_finite(ComplexNumber z) { return isfinite(z.real) && isfinite(z.imag); }
static bool is_nan(ComplexNumber z) { return isnan(z.real) || isnan(z.imag); }
static bool is_infinite(ComplexNumber z) { return isinf(z.real) || isinf(z.imag); }

static Value domain_error(void) { return raise_error(&ValueError_type, "math domain error"); }

// A finite argument must not give nan (outside the domain) or infinity (too large).
static Value checked(ComplexNumber argument, NativeComplex native) {
    ComplexNumber result = {creal(native), cimag(native)};
    if (is_finite(argument)) {
        if (is_nan(result)) {
            return domain_error();
        }
        if (is_infinite(result)) {
            return raise_error(&OverflowError_type, "math range error");
        }
    }
    return complex_box(result);
}

static Value apply(Value argument, double complex (*function)(double complex)) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(argument, &z));
    return checked(z, function(to_native(z)));
}

FUNCTION(cmath, acos) { return apply(args->z, cacos); }
FUNCTION(cmath, acosh) { return apply(args->z, cacosh); }
FUNCTION(cmath, asin) { return apply(args->z, casin); }
FUNCTION(cmath, asinh) { return apply(args->z, casinh); }
FUNCTION(cmath, cos) { return apply(args->z, ccos); }
FUNCTION(cmath, cosh) { return apply(args->z, ccosh); }
FUNCTION(cmath, exp) { return apply(args->z, cexp); }
FUNCTION(cmath, sin) { return apply(args->z, csin); }
FUNCTION(cmath, sinh) { return apply(args->z, csinh); }
FUNCTION(cmath, sqrt) { return apply(args->z, csqrt); }
FUNCTION(cmath, tan) { return apply(args->z, ctan); }
FUNCTION(cmath, tanh) { return apply(args->z, ctanh); }

// The poles are outside the domain.
FUNCTION(cmath, atan) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return z.real == 0 && fabs(z.imag) == 1 ? domain_error() : checked(z, catan(to_native(z)));
}

FUNCTION(cmath, atanh) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return z.imag == 0 && fabs(z.real) == 1 ? domain_error() : checked(z, catanh(to_native(z)));
}

static bool natural_log(Value argument, ComplexNumber *result) {
    ComplexNumber z;
    TRY_BOOL_OR(complex_from_object(argument, &z), false);
    if (z.real == 0 && z.imag == 0) {
        return raise_false(&ValueError_type, "math domain error");
    }
    NativeComplex native = clog(to_native(z));
    *result = (ComplexNumber){creal(native), cimag(native)};
    return true;
}

FUNCTION(cmath, log) {
    ComplexNumber numerator, denominator;
    TRY_BOOL(natural_log(args->z, &numerator));
    if (value_is_undef(args->base)) {
        return complex_box(numerator);
    }
    TRY_BOOL(natural_log(args->base, &denominator));
    Value left = TRY(complex_box(numerator));
    Value right = TRY(complex_box(denominator));
    return object_binary(OP_TRUEDIV, left, right);
}

FUNCTION(cmath, log10) {
    ComplexNumber result;
    TRY_BOOL(natural_log(args->z, &result));
    return complex_box((ComplexNumber){result.real / log(10.0), result.imag / log(10.0)});
}

FUNCTION(cmath, phase) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    return value_from_double(atan2(z.imag, z.real));
}

FUNCTION(cmath, polar) {
    ComplexNumber z;
    TRY_BOOL(complex_from_object(args->z, &z));
    double length = hypot(z.real, z.imag);
    if (isinf(length) && is_finite(z)) {
        return raise_error(&OverflowError_type, "math range error");
    }
    Value first = TRY(value_from_double(length));
    Value second = TRY(value_from_double(atan2(z.imag, z.real)));
    return tuple_pair(first, second);
}

FUNCTION(cmath, rect) {
    if (args->phi == 0) {
        return complex_box((ComplexNumber){args->r, args->r * args->phi});
    }
    if (isinf(args->phi) && args->r != 0 && !isnan(args->r)) {
        return domain_error();
    }
    return complex_box((ComplexNumber){args->r * cos(args->phi), args->r * sin(args->phi)});
}

#define PREDICATE(name, test)                       \
    FUNCTION(cmath, name) {                         \
        ComplexNumber z;                            \
        TRY_BOOL(complex_from_object(args->z, &z)); \
        return value_from_bool(test(z));            \
    }

PREDICATE(isfinite, is_finite)
PREDICATE(isinf, is_infinite)
PREDICATE(isnan, is_nan)

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
    if (is_infinite(a) || is_infinite(b)) {
        return VALUE_FALSE;
    }
    double difference = hypot(a.real - b.real, a.imag - b.imag);
    double size_a = hypot(a.real, a.imag), size_b = hypot(b.real, b.imag);
    return value_from_bool(difference <= args->rel_tol * size_b || difference <= args->rel_tol * size_a ||
                           difference <= args->abs_tol);
}

MODULE_GETTER(cmath, inf) { return value_from_double(HUGE_VAL); }
MODULE_GETTER(cmath, nan) { return value_from_double(nan("")); }
MODULE_GETTER(cmath, infj) { return complex_new(0.0, HUGE_VAL); }
MODULE_GETTER(cmath, nanj) { return complex_new(0.0, nan("")); }
