// x**y as e**(y * log(x)) with a logarithm of twice the precision.
#include "core/libm.h"
#include "core/libm/exp.h"
#include "core/libm/log.h"

typedef enum {
    NOT_WHOLE,
    EVEN,
    ODD
} Parity;

static Parity parity(double y) {
    if (double_trunc(y) != y) {
        return NOT_WHOLE;
    }
    double half = 0.5 * y;
    return double_abs(y) >= 0x1p54 || double_trunc(half) == half ? EVEN : ODD;
}

// x**y for whole y if the significant bits of the power fit 64: exact, so that halfway cases round to even.
static bool short_power(double x, double y, double *result) {
    if (!(y >= 1 && y <= 64) || double_trunc(y) != y) {
        return false;
    }
    DoubleParts parts = double_parts(x);
    unsigned zeros = (unsigned)__builtin_ctzll(parts.significand);
    uint64_t base = parts.significand >> zeros, power = 1;
    for (int left = (int)y; left > 0; left--) {
        if (__builtin_mul_overflow(power, base, &power)) {
            return false;
        }
    }
    int first = __builtin_clzll(power);
    *result = double_round(power << first, (int64_t)(parts.exponent + (int)zeros) * (int)y - first, false);
    return true;
}

// The common exponents that one operation rounds correctly.
static bool easy_power(double x, double y, double *result) {
    if (y == 2) {
        *result = x * x;
    } else if (y == 0.5) {
        *result = double_sqrt(x);
    } else if (y == -1) {
        *result = 1.0 / x;
    } else {
        return false;
    }
    return true;
}

// x**y for finite x > 0 and finite y != 0.
static double positive_power(double x, double y) {
    double result;
    if (easy_power(x, y, &result) || short_power(x, y, &result)) {
        return result;
    }
    Pair logarithm = log_pair(x);
    double estimate = y * logarithm.high;
    if (!(double_abs(estimate) < 1100)) {
        return estimate > 0 ? DOUBLE_INFINITY : 0.0;
    }
    if (double_abs(estimate) < 0x1p-60) {
        return 1.0 + estimate;
    }
    Pair product = pair_product(y, logarithm.high);
    return scaled_pair_round(exp_pair((Pair){product.high, product.low + y * logarithm.low}));
}

// The cases where x or y is zero, infinite or nan, or x is 1.
static bool special_power(double x, double y, double *result) {
    if (y == 0 || x == 1) {
        *result = 1.0;
    } else if (double_is_nan(x) || double_is_nan(y)) {
        *result = x + y;
    } else if (double_is_infinite(y)) {
        double size = double_abs(x);
        *result = size == 1 ? 1.0 : (size > 1) == (y > 0) ? DOUBLE_INFINITY : 0.0;
    } else if (x == 0 || double_is_infinite(x)) {
        double size = (x == 0) == (y > 0) ? 0.0 : DOUBLE_INFINITY;
        *result = parity(y) == ODD ? double_copy_sign(size, x) : size;
    } else {
        return false;
    }
    return true;
}

double double_pow(double x, double y) {
    double result;
    if (special_power(x, y, &result)) {
        return result;
    }
    if (x > 0) {
        return positive_power(x, y);
    }
    Parity kind = parity(y);
    if (kind == NOT_WHOLE) {
        return DOUBLE_NAN;
    }
    result = positive_power(-x, y);
    return kind == ODD ? -result : result;
}
