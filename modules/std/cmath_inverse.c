// Inverse trigonometric and hyperbolic functions of complex numbers.
#include "modules/std/cmath_parts.h"

static const double large = 0x1p1020;

static bool is_large(ComplexNumber z) { return double_abs(z.real) > large || double_abs(z.imag) > large; }

// log |2z| for a large z.
static double log_of_twice(ComplexNumber z) {
    return double_log(double_hypot(0.5 * z.real, 0.5 * z.imag)) + 2.0 * DOUBLE_LN_2;
}

static ComplexNumber plus_one(ComplexNumber z) { return (ComplexNumber){z.real + 1.0, z.imag}; }
static ComplexNumber one_minus(ComplexNumber z) { return (ComplexNumber){1.0 - z.real, -z.imag}; }

// The sign of a nan does not matter: it counts as positive.
static double with_sign(double size, double x) { return double_is_nan(x) ? size : double_copy_sign(size, x); }

// With an infinite part: the angle of the point, nan if the other part is.
static double limit_angle(double y, double x) { return double_atan2(double_abs(y), x); }

static ComplexNumber acos_of_special(ComplexNumber z) {
    if (complex_is_infinite(z)) {
        return (ComplexNumber){limit_angle(z.imag, z.real), with_sign(DOUBLE_INFINITY, -z.imag)};
    }
    return (ComplexNumber){z.real == 0 ? 0.5 * DOUBLE_PI : DOUBLE_NAN, DOUBLE_NAN};
}

ComplexNumber complex_acos(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return acos_of_special(z);
    }
    if (is_large(z)) {
        return (ComplexNumber){double_atan2(double_abs(z.imag), z.real), double_copy_sign(log_of_twice(z), -z.imag)};
    }
    ComplexNumber minus = complex_sqrt(one_minus(z)), plus = complex_sqrt(plus_one(z));
    return (ComplexNumber){2.0 * double_atan2(minus.real, plus.real),
                           double_asinh(plus.real * minus.imag - plus.imag * minus.real)};
}

static ComplexNumber acosh_of_special(ComplexNumber z) {
    if (complex_is_infinite(z)) {
        return (ComplexNumber){DOUBLE_INFINITY, double_copy_sign(limit_angle(z.imag, z.real), z.imag)};
    }
    return (ComplexNumber){DOUBLE_NAN, DOUBLE_NAN};
}

ComplexNumber complex_acosh(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return acosh_of_special(z);
    }
    if (is_large(z)) {
        return (ComplexNumber){log_of_twice(z), double_atan2(z.imag, z.real)};
    }
    ComplexNumber minus = complex_sqrt((ComplexNumber){z.real - 1.0, z.imag}), plus = complex_sqrt(plus_one(z));
    return (ComplexNumber){double_asinh(minus.real * plus.real + minus.imag * plus.imag),
                           2.0 * double_atan2(minus.imag, plus.real)};
}

static ComplexNumber asinh_of_special(ComplexNumber z) {
    if (complex_is_infinite(z)) {
        double angle = limit_angle(z.imag, double_abs(z.real));
        return (ComplexNumber){with_sign(DOUBLE_INFINITY, z.real), double_copy_sign(angle, z.imag)};
    }
    return (ComplexNumber){DOUBLE_NAN, z.imag == 0 ? z.imag : DOUBLE_NAN};
}

ComplexNumber complex_asinh(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return asinh_of_special(z);
    }
    if (is_large(z)) {
        return (ComplexNumber){double_copy_sign(log_of_twice(z), z.real), double_atan2(z.imag, double_abs(z.real))};
    }
    ComplexNumber plus = complex_sqrt((ComplexNumber){1.0 + z.imag, -z.real});
    ComplexNumber minus = complex_sqrt((ComplexNumber){1.0 - z.imag, z.real});
    return (ComplexNumber){double_asinh(plus.real * minus.imag - minus.real * plus.imag),
                           double_atan2(z.imag, plus.real * minus.real - plus.imag * minus.imag)};
}

static ComplexNumber atanh_of_special(ComplexNumber z) {
    if (double_is_infinite(z.imag) || (double_is_infinite(z.real) && !double_is_nan(z.imag))) {
        return (ComplexNumber){with_sign(0.0, z.real), double_copy_sign(0.5 * DOUBLE_PI, z.imag)};
    }
    return (ComplexNumber){double_is_infinite(z.real) || z.real == 0 ? double_copy_sign(0.0, z.real) : DOUBLE_NAN,
                           DOUBLE_NAN};
}

// x is not negative.
static ComplexNumber right_atanh(double x, double y) {
    const double square_overflows = 0x1p510, square_underflows = 0x1p-511;
    double height = double_abs(y);
    if (x > square_overflows || height > square_overflows) {
        double half = double_hypot(0.5 * x, 0.5 * y);
        return (ComplexNumber){x / 4.0 / half / half, double_copy_sign(0.5 * DOUBLE_PI, y)};
    }
    if (x == 1 && height < square_underflows) {
        return (ComplexNumber){-double_log(double_sqrt(height) / double_sqrt(double_hypot(height, 2.0))),
                               double_copy_sign(0.5 * double_atan2(2.0, -height), y)};
    }
    double left = 1.0 - x;
    return (ComplexNumber){0.25 * double_log1p(4.0 * x / (left * left + height * height)),
                           -0.5 * double_atan2(-2.0 * y, left * (1.0 + x) - height * height)};
}

ComplexNumber complex_atanh(ComplexNumber z) {
    if (!complex_is_finite(z)) {
        return atanh_of_special(z);
    }
    if (double_is_negative(z.real)) {
        ComplexNumber mirrored = right_atanh(-z.real, -z.imag);
        return (ComplexNumber){-mirrored.real, -mirrored.imag};
    }
    return right_atanh(z.real, z.imag);
}
