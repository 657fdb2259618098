// Hyperbolic functions and their inverses, from exponentials and logarithms of twice the precision.
#include "core/libm.h"
#include "core/libm/exp.h"
#include "core/libm/log.h"

static const Pair one = {1, 0};

// e**|x| / 2 where e**-|x| does not matter.
static double half_exp(double x) {
    if (!double_is_finite(x) || double_abs(x) > 1000) {
        return double_abs(x) * DOUBLE_INFINITY;
    }
    ScaledPair power = exp_pair((Pair){double_abs(x), 0});
    power.exponent--;
    return scaled_pair_round(power);
}

double double_sinh(double x) {
    double size = double_abs(x);
    if (size < 0x1p-28) {
        return x;
    }
    if (!(size < 40)) {
        return double_copy_sign(half_exp(x), x);
    }
    Pair e = expm1_pair(size);
    Pair twice = pair_add(e, pair_divide(e, pair_add(e, one)));
    return double_copy_sign(0.5 * (twice.high + twice.low), x);
}

double double_cosh(double x) {
    double size = double_abs(x);
    if (!(size < 40)) {
        return half_exp(x);
    }
    Pair e = pair_add(expm1_pair(size), one);
    Pair twice = pair_add(e, pair_divide(one, e));
    return 0.5 * (twice.high + twice.low);
}

double double_tanh(double x) {
    double size = double_abs(x);
    if (size < 0x1p-28 || double_is_nan(x)) {
        return x;
    }
    if (size > 22) {
        return double_copy_sign(1.0, x);
    }
    Pair e = expm1_pair(2.0 * size);
    Pair result = pair_divide(e, pair_add(e, (Pair){2, 0}));
    return double_copy_sign(result.high + result.low, x);
}

double double_asinh(double x) {
    const Pair ln2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
    double size = double_abs(x);
    if (size < 0x1p-28 || !double_is_finite(x)) {
        return x;
    }
    if (size > 0x1p60) {
        Pair result = pair_add(log_pair(size), ln2);
        return double_copy_sign(result.high + result.low, x);
    }
    // log(x + sqrt(x**2 + 1)) = log1p(x + x**2 / (1 + sqrt(x**2 + 1)))
    Pair square = pair_square(size);
    Pair root = pair_sqrt(pair_add(square, one));
    Pair more = pair_add((Pair){size, 0}, pair_divide(square, pair_add(root, one)));
    Pair result = log1p_pair(more);
    return double_copy_sign(result.high + result.low, x);
}

double double_acosh(double x) {
    const Pair ln2 = {0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
    if (!(x >= 1)) {
        return double_is_nan(x) ? x : DOUBLE_NAN;
    }
    if (x > 0x1p60) {
        Pair result = double_is_finite(x) ? pair_add(log_pair(x), ln2) : (Pair){x, 0};
        return result.high + result.low;
    }
    // log(x + sqrt(x**2 - 1)) = log1p(t + sqrt(2t + t**2)), t = x - 1
    Pair t = pair_sum(x, -1.0);
    Pair root = pair_sqrt(pair_multiply(t, pair_add(t, (Pair){2, 0})));
    Pair result = log1p_pair(pair_add(t, root));
    return result.high + result.low;
}

double double_atanh(double x) {
    double size = double_abs(x);
    if (!(size < 1)) {
        return size == 1 ? double_copy_sign(DOUBLE_INFINITY, x) : double_is_nan(x) ? x : DOUBLE_NAN;
    }
    if (size < 0x1p-28) {
        return x;
    }
    Pair result = log1p_pair(pair_divide((Pair){2.0 * size, 0}, pair_sum(1.0, -size)));
    return double_copy_sign(0.5 * (result.high + result.low), x);
}
