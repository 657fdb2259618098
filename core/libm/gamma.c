// The gamma function: Stirling's series for large arguments; small ones are moved up by gamma(x + 1) = x * gamma(x),
// negative ones reflected.
#include "core/libm.h"
#include "core/libm/angle.h"
#include "core/libm/exp.h"
#include "core/libm/log.h"
#include "core/libm/tables.h"

static const double stirling_from = 14;
static const Pair log_sqrt_two_pi = {0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55};
static const Pair whole_pi = {0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};

// The series log(gamma(x)) - (x - 1/2) log(x) + x - log(2 pi) / 2, for x >= 14.
static double stirling_series(double x) {
    static const double terms[] = {0x1.5555555555555p-4,   -0x1.6c16c16c16c17p-9, 0x1.a01a01a01a01ap-11,
                                   -0x1.3813813813814p-11, 0x1.b951e2b18ff23p-11, -0x1.f6ab0d9993c7dp-10,
                                   0x1.a41a41a41a41ap-8,   -0x1.e4286cb0f5398p-6};
    double inverse = 1.0 / x, square = inverse * inverse, sum = 0;
    for (int i = sizeof terms / sizeof *terms - 1; i >= 0; i--) {
        sum = sum * square + terms[i];
    }
    return sum * inverse;
}

// log(gamma(x)) for x >= 14.
static Pair stirling(Pair x) {
    Pair logarithm = log_of_pair(x);
    Pair product = pair_multiply(pair_add_double(x, -0.5), logarithm);
    Pair rest = pair_add_double(log_sqrt_two_pi, stirling_series(x.high));
    return pair_add(pair_add(product, pair_negate(x)), rest);
}

// x * (x + 1) * ... and where it ends; a pair, since x + n rounds.
static Pair rising_product(double x, Pair *end) {
    Pair product = {1, 0}, factor = {x, 0};
    while (factor.high < stirling_from) {
        product = pair_multiply(product, factor);
        factor = pair_add_double(factor, 1.0);
    }
    *end = factor;
    return product;
}

// gamma(x) for 2**-900 < x < 172 as a scaled pair.
static ScaledPair positive_gamma(double x) {
    Pair end;
    Pair product = rising_product(x, &end);
    ScaledPair result = exp_pair(stirling(end));
    result.number = pair_divide(result.number, product);
    return result;
}

static double round_any(ScaledPair scaled) {
    int shift;
    (void)double_frexp(scaled.number.high, &shift);
    Pair number = {double_ldexp(scaled.number.high, 1 - shift), double_ldexp(scaled.number.low, 1 - shift)};
    return scaled_pair_round((ScaledPair){number, scaled.exponent + shift - 1});
}

static double whole_gamma(double x) {
    double product = 1.0;
    for (double factor = 2.0; factor < x; factor += 1.0) {
        product *= factor;
    }
    return product;
}

static double negative_gamma(double x) {
    if (x < -190) {
        bool odd = double_fmod(double_floor(x), 2.0) != 0;
        return odd ? -0.0 : 0.0;
    }
    // gamma(x) = -pi / (x * sin(pi * x) * gamma(-x))
    ScaledPair gamma = positive_gamma(-x);
    Pair divisor = pair_multiply(pair_multiply(sin_pi_pair(x), (Pair){-x, 0}), gamma.number);
    return round_any((ScaledPair){pair_divide(whole_pi, divisor), -gamma.exponent});
}

double double_gamma(double x) {
    const double whole_exact_to = 23;
    if (double_abs(x) < 0x1p-60) {
        return 1.0 / x;
    }
    if (!double_is_finite(x) || x > 172) {
        return x > 0 ? DOUBLE_INFINITY : DOUBLE_NAN;
    }
    if (double_trunc(x) == x && (x < 0 || x <= whole_exact_to)) {
        return x < 0 ? DOUBLE_NAN : whole_gamma(x);
    }
    return x < 0 ? negative_gamma(x) : round_any(positive_gamma(x));
}

// lgamma(n + z) for n = 1 or 2, |z| <= 1/8; `slope` is the derivative at n.
static Pair lgamma_near_zero(int n, Pair slope, double z) {
    const double *terms = libm_lgamma_terms[n - 1];
    double sum = terms[LGAMMA_TERMS - 1];
    for (int i = LGAMMA_TERMS - 2; i > 0; i--) {
        sum = sum * z + terms[i];
    }
    Pair first = pair_product(terms[0], z);
    Pair steepness = pair_add(slope, (Pair){first.high, first.low + z * z * sum});
    return pair_multiply(steepness, (Pair){z, 0});
}

// lgamma(x) for x > 2**-60
static Pair positive_lgamma(double x) {
    const double near = 0.125;
    if (double_abs(x - 1.0) <= near) {
        return lgamma_near_zero(1, (Pair){-0x1.2788cfc6fb619p-1, 0x1.6cb90701fbfabp-58}, x - 1.0);
    }
    if (double_abs(x - 2.0) <= near) {
        return lgamma_near_zero(2, (Pair){0x1.b0ee6072093cep-2, 0x1.6cb90701fbfabp-58}, x - 2.0);
    }
    Pair end;
    Pair product = rising_product(x, &end);
    return product.high == 1 ? stirling(end) : pair_add(stirling(end), pair_negate(log_of_pair(product)));
}

// x * (log(x) - 1) for x > 2**60, scaled since the last bits of a product of halves could overflow.
static double huge_lgamma(double x) {
    Pair result = pair_multiply(pair_add_double(log_pair(x), -1.0), (Pair){0x1p-60 * x, 0});
    return 0x1p60 * (result.high + result.low);
}

double double_lgamma(double x) {
    if (!double_is_finite(x)) {
        return x * x;
    }
    double size = double_abs(x);
    if (size < 0x1p-60) {
        return x == 0 ? DOUBLE_INFINITY : -double_log(size);
    }
    if (x < 0 && double_trunc(x) == x) {
        return DOUBLE_INFINITY;
    }
    if (size > 0x1p60) {
        return x < 0 ? DOUBLE_INFINITY : huge_lgamma(x);
    }
    Pair result = positive_lgamma(size);
    if (x < 0) {
        Pair sine = sin_pi_pair(size);
        sine = sine.high < 0 ? pair_negate(sine) : sine;
        Pair reflected = log_of_pair(pair_divide(whole_pi, pair_multiply(sine, (Pair){size, 0})));
        result = pair_add(reflected, pair_negate(result));
    }
    return result.high + result.low;
}
