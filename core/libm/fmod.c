// Exact remainders, by long division of the significands.
#include "core/libm.h"

// significand * 2**exponent without a sign; the exponent is that of the lowest bit.
static double compose(uint64_t significand, int exponent) {
    if (significand == 0) {
        return 0.0;
    }
    int zeros = __builtin_clzll(significand);
    return double_round(significand << zeros, exponent - zeros, false);
}

// (significand * 2**shift) mod divisor, and the last bit of the quotient; the operands have 53 bits.
static uint64_t long_divide(uint64_t significand, unsigned shift, uint64_t divisor, bool *odd) {
    const unsigned step = 11;  // so that a rest of 53 bits fits 64
    uint64_t quotient = significand / divisor;
    significand %= divisor;
    while (shift > 0 && significand != 0) {
        unsigned bits = shift < step ? shift : step;
        quotient = (significand << bits) / divisor;
        significand = (significand << bits) % divisor;
        shift -= bits;
    }
    *odd = shift == 0 && (quotient & 1) != 0;
    return significand;
}

// |x| mod |y| for |x| >= |y| > 0.
static double magnitude_modulo(double x, double y, bool *odd) {
    DoubleParts a = double_parts(x), b = double_parts(y);
    uint64_t rest = long_divide(a.significand, (unsigned)(a.exponent - b.exponent), b.significand, odd);
    return compose(rest, b.exponent);
}

static bool is_defined(double x, double y) { return double_is_finite(x) && !double_is_nan(y) && y != 0; }

double double_fmod(double x, double y) {
    if (!is_defined(x, y)) {
        return double_is_nan(x) || double_is_nan(y) ? x + y : DOUBLE_NAN;
    }
    if (double_abs(x) < double_abs(y)) {
        return x;
    }
    bool odd;
    return double_copy_sign(magnitude_modulo(x, y, &odd), x);
}

double double_remainder(double x, double y) {
    if (!is_defined(x, y)) {
        return double_is_nan(x) || double_is_nan(y) ? x + y : DOUBLE_NAN;
    }
    if (double_is_infinite(y)) {
        return x;
    }
    double size = double_abs(y);
    bool odd = false;
    double rest = double_abs(x) < size ? double_abs(x) : magnitude_modulo(x, y, &odd);
    double other = size - rest;  // exact where it decides
    if (rest > other || (rest == other && odd)) {
        rest = rest - size;
    }
    return double_is_negative(x) ? -rest : rest;
}
