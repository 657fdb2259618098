// Exponentials: x is a multiple of log(2) / 128 and a rest, the power of the multiple comes from a table (Tang's
// method), that of the rest is a short polynomial.
#include "core/libm/exp.h"

#include "core/libm.h"
#include "core/libm/tables.h"

enum {
    EXP_STEP_BITS = 7
};

static const double steps_per_unit = 0x1.71547652b82fep+7;
// log(2) / 128; a multiple of `step_high` by 18 bits is exact.
static const double step_high = 0x1.62e42fefcp-8, step_low = -0x1.c610ca86c3899p-44;
static const Pair ln2_per_step = {0x1.62e42fefa39efp-8, 0x1.abc9e3b39803fp-63};

// The nearest whole number, for |x| < 2**31.
static int nearest(double x, double *whole) {
    const double magic = 0x1.8p52;
    double moved = x + magic;
    *whole = moved - magic;
    return (int)(int32_t)(uint32_t)double_to_bits(moved);
}

// e**r - 1 - r for |r| <= log(2) / 256
static double above_line(double r) {
    return r * r *
           (0.5 + r * (0x1.5555555555555p-3 +
                       r * (0x1.5555555555555p-5 + r * (0x1.1111111111111p-7 + r * 0x1.6c16c16c16c17p-10))));
}

double scaled_pair_round(ScaledPair scaled) {
    int exponent = scaled.exponent;
    Pair number = scaled.number;
    if (exponent >= -1021 && exponent <= 1022) {
        double value = number.high + number.low;
        return double_from_bits(double_to_bits(value) + ((uint64_t)(int64_t)exponent << 52));
    }
    if (exponent > 0 || (exponent == -1022 && number.high + number.low >= 1)) {
        return double_ldexp(number.high + number.low, exponent);
    }
    if (exponent < -1080) {
        return 0.0;
    }
    // Subnormal: adding a number whose last place is that of the result rounds once.
    double anchor = double_ldexp(1.0, -1022 - exponent);
    Pair sum = pair_ordered_sum(anchor, number.high);
    return double_ldexp((sum.high + (sum.low + number.low)) - anchor, exponent);
}

// e**r - 1 for |r| <= log(2) / 256
static Pair small_expm1(Pair r) { return pair_ordered_sum(r.high, r.low + above_line(r.high)); }

// 2**(steps / EXP_STEPS) * e**r
static ScaledPair power(int steps, Pair r) {
    const ExpEntry *entry = &libm_exp_table[steps & (EXP_STEPS - 1)];
    double entry_low = (double)entry->low;
    Pair rest = small_expm1(r);
    Pair product = pair_product(entry->high, rest.high);
    Pair sum = pair_ordered_sum(entry->high, product.high);
    double low = sum.low + (product.low + entry_low + (entry->high * rest.low + entry_low * rest.high));
    return (ScaledPair){pair_ordered_sum(sum.high, low), steps >> EXP_STEP_BITS};
}

ScaledPair exp_pair(Pair x) {
    double whole;
    int steps = nearest(x.high * steps_per_unit, &whole);
    return power(steps, pair_sum(x.high - whole * step_high, x.low - whole * step_low));
}

double double_exp(double x) {
    if (double_exponent_field(x) < 1023 - 54) {
        return 1.0 + x;
    }
    if (!(double_abs(x) < 800)) {
        return double_is_nan(x) ? x : x > 0 ? DOUBLE_INFINITY : 0.0;
    }
    return scaled_pair_round(exp_pair((Pair){x, 0}));
}

double double_exp2(double x) {
    if (!(double_abs(x) < 1100)) {
        return double_is_nan(x) ? x : x > 0 ? DOUBLE_INFINITY : 0.0;
    }
    double whole;
    int steps = nearest(x * EXP_STEPS, &whole);
    double rest = x * EXP_STEPS - whole;
    Pair r = pair_product(rest, ln2_per_step.high);
    return scaled_pair_round(power(steps, (Pair){r.high, r.low + rest * ln2_per_step.low}));
}

Pair expm1_pair(double x) {
    if (double_abs(x) <= 0x1.62p-9) {
        return small_expm1((Pair){x, 0});
    }
    ScaledPair power_of_e = exp_pair((Pair){x, 0});
    Pair number = {double_ldexp(power_of_e.number.high, power_of_e.exponent),
                   double_ldexp(power_of_e.number.low, power_of_e.exponent)};
    return pair_add_double(number, -1.0);
}

double double_expm1(double x) {
    if (double_exponent_field(x) < 1023 - 54) {
        return x;
    }
    if (double_is_nan(x) || x > 600) {
        return double_exp(x);
    }
    if (x < -40) {
        return -1.0;
    }
    Pair result = expm1_pair(x);
    return result.high + result.low;
}
