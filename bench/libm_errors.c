// Errors of core/libm on random arguments, against the quadruple precision library of gcc. bench/libm.py builds and
// runs it. Usage: libm_errors [arguments per row] [function, of which the worst arguments are shown too]
#include <quadmath.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/libm.h"

typedef struct {
    double (*function)(double);
    double (*function2)(double, double);
    __float128 (*reference)(__float128);
    __float128 (*reference2)(__float128, __float128);
} Pairing;

// Arguments are spread evenly over low to high, or their exponents are (`log_scale`, with both signs if low is
// negative).
typedef struct {
    const char *name;
    Pairing pairing;
    double low, high;
    bool log_scale;
    double low2, high2;
} Row;

static uint64_t random_bits(void) {
    static uint64_t state = 0x9e3779b97f4a7c15u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545f4914f6cdd1du;
}

static double random_unit(void) { return (double)(random_bits() >> 11) * 0x1p-53; }

static double random_argument(double low, double high, bool log_scale) {
    if (!log_scale) {
        return low + (high - low) * random_unit();
    }
    double from = low < 0 ? 1 / high : low;
    double size = double_exp2(double_log2(from) + (double_log2(high) - double_log2(from)) * random_unit());
    size *= 1.0 + 0x1p-20 * random_unit();
    return low < 0 && random_bits() >> 63 ? -size : size;
}

static __float128 exact_exp2(__float128 x) { return exp2q(x); }
static __float128 exact_gamma(__float128 x) { return tgammaq(x); }
static __float128 exact_erfc(__float128 x) { return erfcq(x); }

#define ONE(name) \
    { double_##name, NULL, name##q, NULL }
#define TWO(name) \
    { NULL, double_##name, NULL, name##q }

static const Row rows[] = {
    {"exp", ONE(exp), -700, 700, false, 0, 0},
    {"exp", ONE(exp), -1, 1, false, 0, 0},
    {"exp2", {double_exp2, NULL, exact_exp2, NULL}, -1000, 1000, false, 0, 0},
    {"expm1", ONE(expm1), -2, 2, false, 0, 0},
    {"expm1", ONE(expm1), 1e-9, 1, true, 0, 0},
    {"log", ONE(log), 1e-300, 1e300, true, 0, 0},
    {"log", ONE(log), 0.5, 2, false, 0, 0},
    {"log2", ONE(log2), 1e-300, 1e300, true, 0, 0},
    {"log2", ONE(log2), 0.5, 2, false, 0, 0},
    {"log10", ONE(log10), 1e-300, 1e300, true, 0, 0},
    {"log10", ONE(log10), 0.5, 2, false, 0, 0},
    {"log1p", ONE(log1p), -0.9, 3, false, 0, 0},
    {"log1p", ONE(log1p), 1e-9, 1e9, true, 0, 0},
    {"pow", TWO(pow), 0, 100, false, -100, 100},
    {"pow", TWO(pow), 0.9, 1.1, false, -3000, 3000},
    {"sqrt", ONE(sqrt), 1e-300, 1e300, true, 0, 0},
    {"cbrt", ONE(cbrt), -1e300, 1e300, true, 0, 0},
    {"hypot", TWO(hypot), -10, 10, false, -10, 10},
    {"sin", ONE(sin), -4, 4, false, 0, 0},
    {"sin", ONE(sin), -1e6, 1e6, false, 0, 0},
    {"sin", ONE(sin), -1e300, 1e300, true, 0, 0},
    {"cos", ONE(cos), -4, 4, false, 0, 0},
    {"cos", ONE(cos), -1e300, 1e300, true, 0, 0},
    {"tan", ONE(tan), -4, 4, false, 0, 0},
    {"tan", ONE(tan), -1e300, 1e300, true, 0, 0},
    {"asin", ONE(asin), -1, 1, false, 0, 0},
    {"acos", ONE(acos), -1, 1, false, 0, 0},
    {"atan", ONE(atan), -10, 10, false, 0, 0},
    {"atan", ONE(atan), -1e9, 1e9, true, 0, 0},
    {"atan2", TWO(atan2), -10, 10, false, -10, 10},
    {"sinh", ONE(sinh), -10, 10, false, 0, 0},
    {"cosh", ONE(cosh), -10, 10, false, 0, 0},
    {"tanh", ONE(tanh), -3, 3, false, 0, 0},
    {"asinh", ONE(asinh), -10, 10, false, 0, 0},
    {"asinh", ONE(asinh), -1e9, 1e9, true, 0, 0},
    {"acosh", ONE(acosh), 1, 10, false, 0, 0},
    {"atanh", ONE(atanh), -1, 1, false, 0, 0},
    {"erf", ONE(erf), -4, 4, false, 0, 0},
    {"erfc", {double_erfc, NULL, exact_erfc, NULL}, -4, 26, false, 0, 0},
    {"gamma", {double_gamma, NULL, exact_gamma, NULL}, 0, 171, false, 0, 0},
    {"gamma", {double_gamma, NULL, exact_gamma, NULL}, -20, 20, false, 0, 0},
    {"lgamma", ONE(lgamma), 0, 20, false, 0, 0},
    {"lgamma", ONE(lgamma), 1e-9, 1e300, true, 0, 0},
};

static double value_of(const Row *row, double x, double y) {
    return row->pairing.function ? row->pairing.function(x) : row->pairing.function2(x, y);
}

static __float128 exact_of(const Row *row, double x, double y) {
    return row->pairing.reference ? row->pairing.reference(x) : row->pairing.reference2(x, y);
}

static void measure(const Row *row, int count, bool show_worst) {
    double worst = 0, worst_x = 0, worst_y = 0;
    int right = 0, seen = 0;
    for (int i = 0; i < count; i++) {
        double x = random_argument(row->low, row->high, row->log_scale);
        double y = random_argument(row->low2, row->high2, false);
        double got = value_of(row, x, y);
        __float128 exact = exact_of(row, x, y);
        double nearest = (double)exact;
        if (!double_is_finite(nearest) || double_abs(nearest) < 0x1p-1022) {
            continue;
        }
        seen++;
        right += got == nearest;
        double error = (double)(fabsq((__float128)got - exact) / (__float128)double_ulp(nearest));
        if (!(error <= worst)) {
            worst = error, worst_x = x, worst_y = y;
        }
    }
    char domain[80];
    snprintf(domain, sizeof domain, row->log_scale ? "%s%g to %g, every size" : "%s%g to %g",
             row->log_scale && row->low < 0 ? "+-" : "", row->log_scale && row->low < 0 ? 1 / row->high : row->low,
             row->high);
    if (row->pairing.function2) {
        snprintf(domain + strlen(domain), sizeof domain - strlen(domain), "; %g to %g", row->low2, row->high2);
    }
    printf("| %s | %s | %.3f | %.2f %% |", row->name, domain, worst, 100.0 * right / seen);
    printf(show_worst ? " %a %a\n" : "\n", worst_x, worst_y);
}

int main(int argc, char **argv) {
    int count = argc > 1 ? atoi(argv[1]) : 100000;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (argc < 3 || strcmp(argv[2], rows[i].name) == 0) {
            measure(&rows[i], count, argc > 2);
        }
    }
    return 0;
}
