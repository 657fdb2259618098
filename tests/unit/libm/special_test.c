// Values that are known without computing.
#include "core/libm.h"
#include "tests/unit/harness.h"
#include "tests/unit/libm/parts.h"

static const double infinity = DOUBLE_INFINITY;

static bool same(double a, double b) {
    return double_is_nan(a) ? double_is_nan(b) : double_to_bits(a) == double_to_bits(b);
}

#define SAME(value, expected) CHECK(same(value, expected))

void exact_values_are_exact(void) {
    for (int n = -1074; n <= 1023; n++) {
        double power = double_ldexp(1.0, n);
        SAME(double_exp2(n), power);
        SAME(double_log2(power), n);
        SAME(double_pow(2.0, n), power);
    }
    double ten = 1;
    for (int n = 0; n <= 22; n++, ten *= 10) {
        SAME(double_log10(ten), n);
        SAME(double_pow(10.0, n), ten);
    }
    for (int n = 1; n < 2000; n++) {
        SAME(double_cbrt((double)n * n * n), n);
        SAME(double_cbrt(-(double)n * n * n), -n);
        SAME(double_sqrt((double)n * n), n);
        SAME(double_pow((double)n * n, 0.5), n);
        SAME(double_pow(n, 3.0), (double)n * n * n);
        SAME(double_hypot(3.0 * n, 4.0 * n), 5.0 * n);
    }
    double factorial = 1;
    for (int n = 1; n <= 23; factorial *= n, n++) {
        SAME(double_gamma(n), factorial);
    }
    SAME(double_exp(0.0), 1);
    SAME(double_log(1.0), 0);
    SAME(double_lgamma(1.0), 0);
    SAME(double_lgamma(2.0), 0);
    SAME(double_cos(0.0), 1);
    SAME(double_cosh(0.0), 1);
    SAME(double_acosh(1.0), 0);
    SAME(double_acos(1.0), 0);
    SAME(double_acos(-1.0), DOUBLE_PI);
    SAME(double_erfc(0.0), 1);
    SAME(double_atan2(1.0, -1.0), 0.75 * DOUBLE_PI);
}

static double (*const odd_functions[])(double) = {double_expm1, double_log1p, double_sqrt, double_cbrt,  double_sin,
                                                  double_tan,   double_asin,  double_atan, double_sinh,  double_tanh,
                                                  double_asinh, double_atanh, double_erf,  double_floor, double_ceil,
                                                  double_trunc, double_rint};

static double (*const nan_functions[])(double) = {
    double_exp,  double_exp2, double_expm1, double_log,    double_log2,  double_log10, double_log1p,
    double_sqrt, double_cbrt, double_sin,   double_cos,    double_tan,   double_asin,  double_acos,
    double_atan, double_sinh, double_cosh,  double_tanh,   double_asinh, double_acosh, double_atanh,
    double_erf,  double_erfc, double_gamma, double_lgamma, double_floor, double_trunc};

void zeros_infinities_and_nans(void) {
    for (unsigned i = 0; i < sizeof odd_functions / sizeof *odd_functions; i++) {
        SAME(odd_functions[i](0.0), 0.0);
        SAME(odd_functions[i](-0.0), -0.0);
    }
    for (unsigned i = 0; i < sizeof nan_functions / sizeof *nan_functions; i++) {
        CHECK(double_is_nan(nan_functions[i](DOUBLE_NAN)));
    }
    SAME(double_exp(-infinity), 0);
    SAME(double_exp(infinity), infinity);
    SAME(double_exp(709.79), infinity);
    SAME(double_exp(-745.14), 0);
    SAME(double_exp2(-1075.0), 0);
    SAME(double_expm1(-infinity), -1);
    SAME(double_log(0.0), -infinity);
    SAME(double_log(-1.0), DOUBLE_NAN);
    SAME(double_log1p(-1.0), -infinity);
    SAME(double_log1p(-2.0), DOUBLE_NAN);
    SAME(double_sqrt(-1.0), DOUBLE_NAN);
    SAME(double_sin(infinity), DOUBLE_NAN);
    SAME(double_cos(-infinity), DOUBLE_NAN);
    SAME(double_asin(1.0000000000000002), DOUBLE_NAN);
    SAME(double_atan(-infinity), -0.5 * DOUBLE_PI);
    SAME(double_atan2(-0.0, -1.0), -DOUBLE_PI);
    SAME(double_atan2(0.0, 1.0), 0.0);
    SAME(double_atan2(infinity, -infinity), 0.75 * DOUBLE_PI);
    SAME(double_atan2(infinity, 1e308), 0.5 * DOUBLE_PI);
    SAME(double_sinh(-infinity), -infinity);
    SAME(double_cosh(-711.0), infinity);
    SAME(double_tanh(-infinity), -1);
    SAME(double_atanh(-1.0), -infinity);
    SAME(double_hypot(infinity, DOUBLE_NAN), infinity);
    SAME(double_pow(DOUBLE_NAN, 0.0), 1);
    SAME(double_pow(1.0, DOUBLE_NAN), 1);
    SAME(double_pow(-1.0, infinity), 1);
    SAME(double_pow(-0.0, 3.0), -0.0);
    SAME(double_pow(-0.0, -3.0), -infinity);
    SAME(double_pow(-infinity, -3.0), -0.0);
    SAME(double_pow(0.5, -infinity), infinity);
    SAME(double_pow(-8.0, 1.0 / 3.0), DOUBLE_NAN);
    SAME(double_pow(-2.0, 1023.0), -0x1p1023);
    SAME(double_gamma(-1.0), DOUBLE_NAN);
    SAME(double_gamma(0.0), infinity);
    SAME(double_gamma(171.7), infinity);
    SAME(double_lgamma(-3.0), infinity);
    SAME(double_lgamma(-infinity), infinity);
    SAME(double_erfc(-infinity), 2);
    SAME(double_erf(infinity), 1);
}

// On machines with an instruction for it, the other way gives the same.
void square_roots_by_digits(void) {
    uint64_t bits = 0x9e3779b97f4a7c15u;
    for (int i = 0; i < 20000; i++) {
        bits = bits * 6364136223846793005u + 1442695040888963407u;
        double x = double_from_bits(bits >> (i % 3 == 0 ? 12 : 1));
        SAME(double_sqrt_by_digits(x), double_sqrt(x));
        double n = (double)(bits >> 37);
        SAME(double_sqrt_by_digits(n * n), n);
    }
    SAME(double_sqrt_by_digits(2.0), 0x1.6a09e667f3bcdp+0);
    SAME(double_sqrt_by_digits(0x1p-1074), 0x1p-537);
    SAME(double_sqrt_by_digits(0x1.fffffffffffffp+1023), 0x1.fffffffffffffp+511);
    SAME(double_sqrt_by_digits(-infinity), DOUBLE_NAN);
    SAME(double_sqrt_by_digits(-0.0), -0.0);
}

void whole_numbers_and_exponents(void) {
    int exponent;
    double whole;
    SAME(double_floor(-0.5), -1);
    SAME(double_ceil(-0.5), -0.0);
    SAME(double_rint(2.5), 2);
    SAME(double_rint(-3.5), -4);
    SAME(double_rint(0x1p52 + 1), 0x1p52 + 1);
    SAME(double_rint(0.49999999999999994), 0);
    SAME(double_trunc(-1e300), -1e300);
    SAME(double_modf(-2.75, &whole), -0.75);
    SAME(whole, -2);
    SAME(double_modf(-infinity, &whole), -0.0);
    SAME(double_frexp(-5e-324, &exponent), -0.5);
    CHECK(exponent == -1073);
    SAME(double_frexp(8.0, &exponent), 0.5);
    CHECK(exponent == 4);
    SAME(double_ldexp(1.0, -1075), 0);
    SAME(double_ldexp(1.5, -1074), 0x1p-1073);
    SAME(double_ldexp(0x1.8000000000001p0, -1074), 0x1p-1073);
    SAME(double_ldexp(5e-324, 2097), 0x1p1023);
    SAME(double_ldexp(0x1p-1000, 2100), infinity);
    SAME(double_ldexp(1e308, -5000), 0);
    SAME(double_nextafter(0.0, -1.0), -5e-324);
    SAME(double_nextafter(1.0, infinity), 1 + 0x1p-52);
    SAME(double_nextafter(-1.0, infinity), -1 + 0x1p-53);
    SAME(double_ulp(1.0), 0x1p-52);
    SAME(double_ulp(-3e-308), 5e-324);
    SAME(double_ulp(1e308), 0x1p971);
    SAME(double_ulp(-infinity), infinity);
    SAME(double_fmod(-5.5, 2.0), -1.5);
    SAME(double_fmod(4.0, -2.0), 0);
    SAME(double_fmod(1.0, 0.0), DOUBLE_NAN);
    SAME(double_fmod(1.0, infinity), 1);
    SAME(double_remainder(5.0, 2.0), 1);
    SAME(double_remainder(7.0, 2.0), -1);
    SAME(double_remainder(-4.0, 2.0), -0.0);
}
