// Whole numbers, exponents and neighbours: what needs only the bits of a double.
#include "core/libm.h"

double double_trunc(double x) {
    int exponent = (int)double_exponent_field(x) - 1023;
    if (exponent >= 52) {
        return x;
    }
    uint64_t sign = (uint64_t)1 << 63;
    uint64_t kept = exponent < 0 ? sign : ~(((uint64_t)1 << (52 - exponent)) - 1);
    return double_from_bits(double_to_bits(x) & kept);
}

double double_floor(double x) {
    double whole = double_trunc(x);
    return whole > x ? whole - 1.0 : whole;
}

double double_ceil(double x) {
    double whole = double_trunc(x);
    return whole < x ? double_copy_sign(whole + 1.0, x) : whole;
}

double double_rint(double x) {
    const double unit_is_one = 0x1p52;
    double size = double_abs(x);
    if (!(size < unit_is_one)) {
        return x;
    }
    return double_copy_sign((size + unit_is_one) - unit_is_one, x);
}

double double_frexp(double x, int *exponent) {
    *exponent = 0;
    if (x == 0 || !double_is_finite(x)) {
        return x;
    }
    int scaled = 0;
    if (double_exponent_field(x) == 0) {
        x *= 0x1p54;
        scaled = 54;
    }
    *exponent = (int)double_exponent_field(x) - 1022 - scaled;
    return double_from_bits((double_to_bits(x) & ~((uint64_t)0x7ff << 52)) | (uint64_t)1022 << 52);
}

static double power_of_two(int exponent) { return double_from_bits((uint64_t)(exponent + 1023) << 52); }

double double_ldexp(double x, int exponent) {
    enum {
        UP = 1023,
        DOWN = 1022 - 53,  // one step leaves 53 bits above the subnormals, so that only the last one rounds
    };
    for (int steps = 0; exponent > UP && steps < 2; steps++) {
        x *= power_of_two(UP);
        exponent -= UP;
    }
    for (int steps = 0; exponent < -DOWN - 53 && steps < 2; steps++) {
        x *= power_of_two(-DOWN);
        exponent += DOWN;
    }
    exponent = exponent > UP ? UP : exponent < -1022 ? -1022 : exponent;
    return x * power_of_two(exponent);
}

double double_modf(double x, double *whole) {
    *whole = double_trunc(x);
    return double_copy_sign(double_is_infinite(x) ? 0.0 : x - *whole, x);
}

double double_nextafter(double x, double y) {
    if (double_is_nan(x) || double_is_nan(y)) {
        return x + y;
    }
    if (x == y) {
        return y;
    }
    if (x == 0) {
        return double_copy_sign(0x1p-1074, y);
    }
    uint64_t bits = double_to_bits(x);
    return double_from_bits((x < y) == (x > 0) ? bits + 1 : bits - 1);
}

double double_ulp(double x) {
    if (!double_is_finite(x)) {
        return double_abs(x);
    }
    int field = (int)double_exponent_field(x);
    return field <= 52 ? double_from_bits((uint64_t)1 << (field > 1 ? field - 1 : 0)) : power_of_two(field - 1023 - 52);
}
