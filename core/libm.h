// The math library of every build: the same bits on every machine, since it uses only + - * / of doubles and integers.
// No function sets errno or needs the C library; special values are those of C's Annex F. docs/libm.md says how exact
// each function is.
#pragma once

#include "core/double_bits.h"

#define DOUBLE_INFINITY __builtin_inf()
#define DOUBLE_NAN __builtin_nan("")
#define DOUBLE_PI 0x1.921fb54442d18p+1
#define DOUBLE_E 0x1.5bf0a8b145769p+1
#define DOUBLE_LN_2 0x1.62e42fefa39efp-1

static inline bool double_is_nan(double x) { return x != x; }
static inline double double_abs(double x) { return __builtin_fabs(x); }
static inline double double_copy_sign(double x, double sign) { return __builtin_copysign(x, sign); }
static inline bool double_is_negative(double x) { return double_to_bits(x) >> 63 != 0; }  // also -0.0 and -nan
static inline unsigned double_exponent_field(double x) { return (unsigned)(double_to_bits(x) >> 52) & 0x7ff; }
static inline bool double_is_finite(double x) { return double_exponent_field(x) != 0x7ff; }
static inline bool double_is_infinite(double x) { return double_to_bits(x) << 1 == (uint64_t)0x7ff << 53; }

// Whole numbers: towards minus infinity, plus infinity, zero, and to the nearest with ties to even.
double double_floor(double x);
double double_ceil(double x);
double double_trunc(double x);
double double_rint(double x);

// x as fraction * 2**exponent with 0.5 <= |fraction| < 1; zeros, infinities and nan keep their value with exponent 0.
double double_frexp(double x, int *exponent);
// x * 2**exponent, rounded once.
double double_ldexp(double x, int exponent);
// The fraction of x, and its whole part; both have the sign of x.
double double_modf(double x, double *whole);
// The number next to x in the direction of y.
double double_nextafter(double x, double y);
// The value of the last bit of x.
double double_ulp(double x);

// x - n * y, exactly: n is x / y towards zero, or the nearest whole number with ties to even.
double double_fmod(double x, double y);
double double_remainder(double x, double y);

double double_sqrt(double x);
// The same without an instruction for it.
double double_sqrt_by_digits(double x);
double double_cbrt(double x);
double double_hypot(double x, double y);
// The length of a vector. The coordinates are neither negative nor nan; `largest` is one of them.
double double_norm(const double *coordinates, size_t count, double largest);

double double_exp(double x);
double double_exp2(double x);
double double_expm1(double x);
double double_log(double x);
double double_log2(double x);
double double_log10(double x);
double double_log1p(double x);
double double_pow(double x, double y);

double double_sin(double x);
double double_cos(double x);
double double_tan(double x);
double double_asin(double x);
double double_acos(double x);
double double_atan(double x);
double double_atan2(double y, double x);

double double_sinh(double x);
double double_cosh(double x);
double double_tanh(double x);
double double_asinh(double x);
double double_acosh(double x);
double double_atanh(double x);

double double_erf(double x);
double double_erfc(double x);
double double_gamma(double x);
// log |gamma(x)|
double double_lgamma(double x);
