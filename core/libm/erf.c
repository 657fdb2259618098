// The error function: near zero a series, elsewhere e**(-x**2) times a slowly varying factor from fitted polynomials.
#include "core/libm.h"
#include "core/libm/exp.h"
#include "core/libm/tables.h"

static const double series_end = 0.5;

static double polynomial(const double *terms, int count, double x) {
    double sum = terms[count - 1];
    for (int i = count - 2; i >= 0; i--) {
        sum = sum * x + terms[i];
    }
    return sum;
}

// erf(x) for |x| <= 1/2
static Pair erf_series(double x) {
    const Pair slope = {0x1.20dd750429b6dp+0, 0x1.1ae3a914fed8p-56};  // 2 / sqrt(pi)
    double square = x * x;
    Pair line = pair_product(slope.high, x);
    return pair_ordered_sum(line.high,
                            line.low + x * (slope.low + square * polynomial(libm_erf_terms, ERF_TERMS, square)));
}

// e**(x**2) * erfc(x) for 1/2 <= x <= 28
static Pair erfc_factor(double x) {
    const double first = -0x1.8e38e38e38e39p-1, pieces_per_unit = 0x1.4f2094f2094f2p+3;
    Pair t = pair_divide(pair_sum(x, -4.0), pair_sum(x, 4.0));
    int index = (int)((t.high - first) * pieces_per_unit);
    const ErfcPiece *piece = &libm_erfc_pieces[index < ERFC_PIECES ? index : ERFC_PIECES - 1];
    double u = t.high - piece->middle;
    Pair line = pair_product(piece->terms[1], u);
    Pair sum = pair_sum(piece->terms[0], line.high);
    double slope_rest = (double)piece->low[1] * u + piece->terms[1] * t.low;
    double rest = (double)piece->low[0] + slope_rest + u * u * polynomial(piece->terms + 2, ERFC_TERMS - 2, u);
    return pair_ordered_sum(sum.high, sum.low + (line.low + rest));
}

// erfc(x) for 1/2 <= x <= 28
static ScaledPair erfc_tail(double x) {
    ScaledPair power = exp_pair(pair_negate(pair_square(x)));
    power.number = pair_multiply(power.number, erfc_factor(x));
    // Below 1 because of the factor; scaled_pair_round() wants a leading one.
    int shift;
    (void)double_frexp(power.number.high, &shift);
    power.number.high = double_ldexp(power.number.high, 1 - shift);
    power.number.low = double_ldexp(power.number.low, 1 - shift);
    power.exponent += shift - 1;
    return power;
}

// 1 - erfc(x) for 1/2 <= x
static Pair one_minus_tail(double x) {
    if (x > 7) {
        return (Pair){1, 0};
    }
    ScaledPair tail = erfc_tail(x);
    Pair erfc = {double_ldexp(tail.number.high, tail.exponent), double_ldexp(tail.number.low, tail.exponent)};
    return pair_add_double(pair_negate(erfc), 1.0);
}

double double_erf(double x) {
    double size = double_abs(x);
    if (size < 0x1p-1000 || double_is_nan(x)) {
        return x + x * 0x1.06eba8214db69p-3;  // no pairs for subnormal numbers
    }
    Pair result = size <= series_end ? erf_series(size) : one_minus_tail(size);
    return double_copy_sign(result.high + result.low, x);
}

double double_erfc(double x) {
    if (double_is_nan(x)) {
        return x;
    }
    if (double_abs(x) <= series_end) {
        Pair result = pair_add_double(pair_negate(erf_series(x)), 1.0);
        return result.high + result.low;
    }
    if (x < 0) {
        Pair result = pair_add_double(one_minus_tail(-x), 1.0);
        return result.high + result.low;
    }
    return x > 27.5 ? 0.0 : scaled_pair_round(erfc_tail(x));
}
