// Complex roots, exponentials, logarithms and hyperbolic functions.
#include "modules/std/cmath_parts.h"

static const double nearly_largest = 0x1p1022;

static ComplexNumber sqrt_of_special(ComplexNumber z) {
    if (double_is_infinite(z.imag)) {
        return (ComplexNumber){DOUBLE_INFINITY, z.imag};
    }
    if (!double_is_infinite(z.real)) {
        return (ComplexNumber){DOUBLE_NAN, DOUBLE_NAN};
    }
    if (double_is_nan(z.imag)) {
        return z.real > 0 ? z : (ComplexNumber){z.imag, DOUBLE_INFINITY};
    }
    return z.real > 0 ? (ComplexNumber){z.real, double_copy_sign(0.0, z.imag)}
                      : (ComplexNumber){0.0, double_copy_sign(DOUBLE_INFINITY, z.imag)};
}

// Of a finite number that is not 0: the root has a side sqrt((|x| + |z|) / 2). Scaled, so that |z| is a normal number
// and the sum finite.
ComplexNumber complex_sqrt(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return sqrt_of_special(z);
    }
    if (z.real == 0 && z.imag == 0) {
        return (ComplexNumber){0.0, z.imag};
    }
    double x = double_abs(z.real), y = double_abs(z.imag);
    int scale = x < 0x1p-1000 && y < 0x1p-1000 ? 54 : -2;
    x = double_ldexp(x, scale);
    double size = double_hypot(x, double_ldexp(y, scale));
    double side = double_ldexp(double_sqrt(0.5 * (x + size)), -scale / 2);
    double other = y / (2.0 * side);
    return z.real >= 0 ? (ComplexNumber){side, double_copy_sign(other, z.imag)}
                       : (ComplexNumber){other, double_copy_sign(side, z.imag)};
}

// factor * (cos(angle), sin(angle)) where the factor is 0 or infinite.
static ComplexNumber point_at_limit(double factor, double angle) {
    if (angle == 0) {
        return (ComplexNumber){factor, angle};
    }
    return (ComplexNumber){double_copy_sign(factor, double_cos(angle)), double_copy_sign(factor, double_sin(angle))};
}

static ComplexNumber exp_of_special(ComplexNumber z) {
    if (double_is_infinite(z.real) && double_is_finite(z.imag)) {
        return point_at_limit(z.real > 0 ? DOUBLE_INFINITY : 0.0, z.imag);
    }
    if (double_is_infinite(z.real)) {
        return z.real > 0 ? (ComplexNumber){z.real, DOUBLE_NAN} : (ComplexNumber){0.0, 0.0};
    }
    return (ComplexNumber){DOUBLE_NAN, z.imag == 0 ? z.imag : DOUBLE_NAN};
}

ComplexNumber complex_exp(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return exp_of_special(z);
    }
    const double overflow_from = 708.3;
    double size = z.real > overflow_from ? double_exp(z.real - 1.0) : double_exp(z.real);
    ComplexNumber result = {size * double_cos(z.imag), size * double_sin(z.imag)};
    return z.real > overflow_from ? (ComplexNumber){result.real * DOUBLE_E, result.imag * DOUBLE_E} : result;
}

// log |z|. Near the unit circle from |z|**2 - 1.
static double log_of_size(double x, double y) {
    double larger = x > y ? x : y, smaller = x > y ? y : x;
    if (larger > nearly_largest) {
        return double_log(double_hypot(0.5 * x, 0.5 * y)) + DOUBLE_LN_2;
    }
    if (larger < 0x1p-1022) {
        return double_log(double_hypot(double_ldexp(x, 53), double_ldexp(y, 53))) - 53 * DOUBLE_LN_2;
    }
    double size = double_hypot(x, y);
    if (size >= 0.71 && size <= 1.73) {
        return 0.5 * double_log1p((larger - 1.0) * (larger + 1.0) + smaller * smaller);
    }
    return double_log(size);
}

ComplexNumber complex_log(ComplexNumber z) {
    double size = complex_is_infinite(z) ? DOUBLE_INFINITY
                  : complex_is_nan(z)    ? DOUBLE_NAN
                                         : log_of_size(double_abs(z.real), double_abs(z.imag));
    return (ComplexNumber){size, double_atan2(z.imag, z.real)};
}

// Annex G for cosh and sinh, which differ in what nan and infinities are multiplied with.
static ComplexNumber cosh_of_special(ComplexNumber z) {
    if (double_is_infinite(z.real) && double_is_finite(z.imag)) {
        ComplexNumber point = point_at_limit(DOUBLE_INFINITY, z.imag);
        return (ComplexNumber){point.real, double_copy_sign(1.0, z.real) * point.imag};
    }
    if (double_is_infinite(z.real)) {
        return (ComplexNumber){DOUBLE_INFINITY, DOUBLE_NAN};
    }
    bool real_axis = z.imag == 0, imag_axis = z.real == 0;
    return (ComplexNumber){DOUBLE_NAN, real_axis || imag_axis ? 0.0 : DOUBLE_NAN};
}

static ComplexNumber sinh_of_special(ComplexNumber z) {
    if (double_is_infinite(z.real) && double_is_finite(z.imag)) {
        ComplexNumber point = point_at_limit(DOUBLE_INFINITY, z.imag);
        return (ComplexNumber){double_copy_sign(1.0, z.real) * point.real, point.imag};
    }
    if (double_is_infinite(z.real)) {
        return (ComplexNumber){DOUBLE_INFINITY, DOUBLE_NAN};
    }
    return (ComplexNumber){z.real == 0 ? 0.0 : DOUBLE_NAN, z.imag == 0 ? z.imag : DOUBLE_NAN};
}

// Where cosh(x) overflows although its product with a sine may not: e**(|x| - 1) / 2 and a factor e.
static bool is_large(double x) { return double_abs(x) > 708.3; }

static ComplexNumber large_hyperbolic(double cosine_side, double sine_side, double x) {
    double size = double_cosh(double_abs(x) - 1.0);
    return (ComplexNumber){cosine_side * size * DOUBLE_E, sine_side * size * DOUBLE_E};
}

ComplexNumber complex_cosh(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return cosh_of_special(z);
    }
    double cosine = double_cos(z.imag), sine = double_sin(z.imag);
    if (is_large(z.real)) {
        return large_hyperbolic(cosine, double_copy_sign(1.0, z.real) * sine, z.real);
    }
    return (ComplexNumber){cosine * double_cosh(z.real), sine * double_sinh(z.real)};
}

ComplexNumber complex_sinh(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return sinh_of_special(z);
    }
    double cosine = double_cos(z.imag), sine = double_sin(z.imag);
    if (is_large(z.real)) {
        return large_hyperbolic(double_copy_sign(1.0, z.real) * cosine, sine, z.real);
    }
    return (ComplexNumber){cosine * double_sinh(z.real), sine * double_cosh(z.real)};
}

static ComplexNumber tanh_of_special(ComplexNumber z) {
    if (double_is_infinite(z.real)) {
        double sign = double_is_finite(z.imag) ? double_sin(z.imag) * double_cos(z.imag) : 0.0;
        return (ComplexNumber){double_copy_sign(1.0, z.real), double_copy_sign(0.0, sign)};
    }
    return (ComplexNumber){DOUBLE_NAN, z.imag == 0 ? z.imag : DOUBLE_NAN};
}

ComplexNumber complex_tanh(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return tanh_of_special(z);
    }
    if (is_large(z.real)) {
        return (ComplexNumber){double_copy_sign(1.0, z.real),
                               4.0 * double_sin(z.imag) * double_cos(z.imag) * double_exp(-2.0 * double_abs(z.real))};
    }
    double tx = double_tanh(z.real), ty = double_tan(z.imag), cx = 1.0 / double_cosh(z.real);
    double product = tx * ty, divisor = 1.0 + product * product;
    return (ComplexNumber){tx * (1.0 + ty * ty) / divisor, (ty / divisor) * cx * cx};
}
