// Square and cube roots, and lengths of vectors.
#include "core/libm.h"
#include "core/libm/pair.h"

double double_sqrt_by_digits(double x) {
    if (x < 0) {
        return DOUBLE_NAN;
    }
    if (x == 0 || !double_is_finite(x)) {
        return x;
    }
    DoubleParts parts = double_parts(x);
    int zeros = __builtin_clzll(parts.significand) - 10;
    uint64_t rest = parts.significand << zeros;  // 2**53 stands for 1
    int exponent = parts.exponent - zeros + 53;
    if (exponent & 1) {
        exponent--;
        rest <<= 1;
    }
    uint64_t root = 0;
    for (uint64_t digit = (uint64_t)1 << 53; digit != 0; digit >>= 1) {
        uint64_t tried = 2 * root + digit;
        if (rest >= tried) {
            rest -= tried;
            root += digit;
        }
        rest <<= 1;
    }
    return double_round(root << 10, exponent / 2 - 63, rest != 0);
}

double double_sqrt(double x) { return CONFIG_SQRT_INSTRUCTION ? __builtin_sqrt(x) : double_sqrt_by_digits(x); }

// Within 3 percent of the cube root of 1/16 to 1/2: the parabola through those ends and 1/4.
static double cube_root_estimate(double x) { return 0.2981 + x * (1.6635 - 1.3447 * x); }

double double_cbrt(double x) {
    if (x == 0 || !double_is_finite(x)) {
        return x;
    }
    int exponent;
    double size = double_frexp(double_abs(x), &exponent);
    int thirds = (exponent + 3 * 400) / 3 - 400;  // rounded down
    size = double_ldexp(size, exponent - 3 * thirds - 3);
    double root = cube_root_estimate(size);
    for (int i = 0; i < 2; i++) {
        double cube = root * root * root;
        root -= root * (cube - size) / (2.0 * cube + size);  // Halley: three times the digits
    }
    // One step more with an exact remainder; the square of a root of 26 bits is exact.
    root = double_top_half(root);
    Pair cube = pair_product(root * root, root);
    double rest = (size - cube.high) - cube.low;
    root += root * rest / (2.0 * cube.high + size);
    return double_copy_sign(double_ldexp(root, thirds + 1), x);
}

// Add the square of x exactly enough.
static Pair add_square(Pair sum, double x) {
    Pair square = pair_square(x);
    Pair total = pair_sum(sum.high, square.high);
    return (Pair){total.high, sum.low + (total.low + square.low)};
}

double double_norm(const double *coordinates, size_t count, double largest) {
    if (count <= 1 || largest == 0 || double_is_infinite(largest)) {
        return largest;
    }
    int exponent;
    (void)double_frexp(largest, &exponent);
    Pair sum = {0, 0};
    for (size_t i = 0; i < count; i++) {
        sum = add_square(sum, double_ldexp(coordinates[i], -exponent));
    }
    Pair root = pair_sqrt(pair_ordered_sum(sum.high, sum.low));
    return double_ldexp(root.high + root.low, exponent);
}

double double_hypot(double x, double y) {
    double sides[] = {double_abs(x), double_abs(y)};
    if (double_is_infinite(x) || double_is_infinite(y)) {
        return DOUBLE_INFINITY;
    }
    if (double_is_nan(x) || double_is_nan(y)) {
        return x + y;
    }
    return double_norm(sides, 2, sides[0] > sides[1] ? sides[0] : sides[1]);
}
