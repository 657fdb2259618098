// asin, acos, atan, atan2: all are the angle of a point in the plane.
#include "core/libm.h"
#include "core/libm/pair.h"
#include "core/libm/tables.h"

static const Pair half_pi = {0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};
static const Pair whole_pi = {0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};

// a * b for a b of at most 26 bits.
static Pair times_short(Pair a, double b) {
    double top = double_top_half(a.high);
    return pair_ordered_sum(top * b, (a.high - top) * b + a.low * b);
}

// (atan(t) - t) / t**3 of t**2 for |t| <= 1/128
static double tail(double square) {
    return -0x1.5555555555555p-2 +
           square * (0x1.999999999999ap-3 + square * (-0x1.2492492492492p-3 + square * 0x1.c71c71c71c71cp-4));
}

// atan(y / x) for 0 <= y <= x, x > 0: the table's nearest angle and a small one, atan(c) + atan((y - cx) / (x + cy)).
static Pair atan_of_ratio(Pair y, Pair x) {
    int index = (int)(y.high / x.high * ATAN_STEPS + 0.5);
    double c = index * (1.0 / ATAN_STEPS);
    Pair t =
        index == 0 ? pair_divide(y, x) : pair_divide(pair_add(y, times_short(x, -c)), pair_add(x, times_short(y, c)));
    double square = t.high * t.high;
    const AtanEntry *entry = &libm_atan_table[index];
    Pair sum = pair_sum(entry->high, t.high);
    return pair_ordered_sum(sum.high, sum.low + (t.low + (double)entry->low + t.high * square * tail(square)));
}

// The angle of the point (|x|, y), y >= 0, mirrored if `left`.
static Pair angle_of_point(Pair y, Pair x, bool left) {
    Pair angle = y.high <= x.high ? atan_of_ratio(y, x) : pair_add(half_pi, pair_negate(atan_of_ratio(x, y)));
    return left ? pair_add(whole_pi, pair_negate(angle)) : angle;
}

double double_atan(double x) {
    double size = double_abs(x);
    if (size < 0x1p-28 || double_is_nan(x)) {
        return x;
    }
    if (size > 0x1p60) {
        return double_copy_sign(half_pi.high, x);
    }
    Pair angle = angle_of_point((Pair){size, 0}, (Pair){1, 0}, false);
    return double_copy_sign(angle.high + angle.low, x);
}

// The point of the unit circle with the coordinate x.
static Pair other_coordinate(double x) { return pair_sqrt(pair_add((Pair){1, 0}, pair_negate(pair_square(x)))); }

double double_asin(double x) {
    double size = double_abs(x);
    if (!(size <= 1)) {
        return double_is_nan(x) ? x : DOUBLE_NAN;
    }
    if (size < 0x1p-28) {
        return x;
    }
    Pair angle = angle_of_point((Pair){size, 0}, other_coordinate(x), false);
    return double_copy_sign(angle.high + angle.low, x);
}

double double_acos(double x) {
    double size = double_abs(x);
    if (!(size <= 1)) {
        return double_is_nan(x) ? x : DOUBLE_NAN;
    }
    if (size < 0x1p-60) {
        return half_pi.high;
    }
    Pair angle = angle_of_point(other_coordinate(x), (Pair){size, 0}, x < 0);
    return angle.high + angle.low;
}

// Where a coordinate is zero or infinite, or so small beside the other that only one of them decides.
static bool is_axis(double y, double x, double *angle) {
    double height = double_abs(y), width = double_abs(x);
    bool left = double_is_negative(x);
    int apart = (int)double_exponent_field(y) - (int)double_exponent_field(x);
    if (double_is_infinite(x) && double_is_infinite(y)) {
        *angle = left ? 0x1.2d97c7f3321d2p+1 : 0x1.921fb54442d18p-1;
    } else if (height == 0 || double_is_infinite(x) || apart < -64) {
        *angle = left ? whole_pi.high : height == 0 || double_is_infinite(x) ? 0.0 : height / width;
    } else if (width == 0 || double_is_infinite(y) || apart > 64) {
        *angle = half_pi.high;
    } else {
        return false;
    }
    return true;
}

double double_atan2(double y, double x) {
    if (double_is_nan(x) || double_is_nan(y)) {
        return x + y;
    }
    double size;
    if (is_axis(y, x, &size)) {
        return double_copy_sign(size, y);
    }
    int exponent;
    double width = double_frexp(double_abs(x), &exponent), height = double_ldexp(double_abs(y), -exponent);
    Pair angle = angle_of_point((Pair){height, 0}, (Pair){width, 0}, double_is_negative(x));
    return double_copy_sign(angle.high + angle.low, y);
}
