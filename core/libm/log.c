// Logarithms: x = 2**k * z, a table has a short number close to 1 / z and its logarithm (Tang's method); the product is
// 1 + r, and log(1 + r) is a polynomial.
#include "core/libm/log.h"

#include "core/libm.h"
#include "core/libm/tables.h"

// log(2); a multiple of `ln2_high` by 11 bits is exact.
static const double ln2_high = 0x1.62e42fefa38p-1, ln2_low = 0x1.ef35793c7673p-45;
static const Pair one_over_ln2 = {0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56};
static const Pair one_over_ln10 = {0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57};

// x = 2**exponents * entry's number * (1 + r)
typedef struct {
    int exponents;
    const LogEntry *entry;
    Pair r;
} LogParts;

static const uint64_t first_interval = (uint64_t)0x3fe6 << 48;

// Of a normal number, or a pair of them.
static LogParts log_parts(double x, double low) {
    uint64_t from_first = double_to_bits(x) - first_interval;
    unsigned index = (unsigned)(from_first >> (52 - 7)) & (LOG_STEPS - 1);
    int exponents = (int)((int64_t)from_first >> 52);
    double z = double_from_bits(double_to_bits(x) - ((uint64_t)(int64_t)exponents << 52));
    double inverse = libm_log_inverses[index] * (1.0 / LOG_INVERSE_UNIT);
    // The leading bits times the 10 bits of the inverse are exact, also when 1 is subtracted.
    double top = double_from_bits(double_to_bits(z) & ~(uint64_t)UINT32_MAX);
    double a = top * inverse - 1.0, b = (z - top) * inverse;
    double high = a + b;
    Pair r = {high, b - (high - a)};
    if (low != 0) {
        r = pair_ordered_sum(r.high, r.low + double_ldexp(low, -exponents) * inverse);
    }
    return (LogParts){exponents, &libm_log_table[index], r};
}

// (log(1 + r) - r + r**2 / 2) / r**3 for |r| < 2**-7
static double cubic_tail(double r) {
    double square = r * r;
    return (0x1.5555555555555p-2 - r * 0.25) +
           square * ((0x1.999999999999ap-3 - r * 0x1.5555555555555p-3) +
                     square * ((0x1.2492492492492p-3 - r * 0.125) + square * 0x1.c71c71c71c71cp-4));
}

static Pair leading_log(const LogParts *parts, double *rest) {
    *rest = parts->exponents * ln2_low + parts->entry->low + parts->r.low;
    return pair_sum(parts->exponents * ln2_high + parts->entry->high, parts->r.high);
}

// log as a pair whose error is that of r**2 in a double.
static Pair plain_log(const LogParts *parts) {
    double rest, r = parts->r.high, square = r * r;
    Pair sum = leading_log(parts, &rest);
    return (Pair){sum.high, sum.low + (rest + (square * r * cubic_tail(r) - 0.5 * square))};
}

// With an exact square.
static Pair precise_log(const LogParts *parts) {
    double rest, r = parts->r.high;
    Pair sum = leading_log(parts, &rest);
    Pair square = pair_square(r);
    Pair next = pair_sum(sum.high, -0.5 * square.high);
    double low =
        sum.low + next.low + (rest + (square.high * r * cubic_tail(r) - (0.5 * square.low + r * parts->r.low)));
    return pair_ordered_sum(next.high, low);
}

// The argument of all logarithms: true if `special` is the result. Subnormal numbers are scaled.
static bool is_special(double *x, int *scaled, double *special) {
    *scaled = 0;
    if (*x > 0 && double_is_finite(*x)) {
        if (double_exponent_field(*x) == 0) {
            *x *= 0x1p54;
            *scaled = -54;
        }
        return false;
    }
    *special = *x == 0 ? -DOUBLE_INFINITY : *x < 0 ? DOUBLE_NAN : *x;
    return true;
}

double double_log(double x) {
    int scaled;
    double special;
    if (is_special(&x, &scaled, &special)) {
        return special;
    }
    LogParts parts = log_parts(x, 0);
    parts.exponents += scaled;
    Pair result = plain_log(&parts);
    return result.high + result.low;
}

Pair log_pair(double x) {
    int scaled;
    double special;
    if (is_special(&x, &scaled, &special)) {
        return (Pair){special, 0};
    }
    LogParts parts = log_parts(x, 0);
    parts.exponents += scaled;
    return precise_log(&parts);
}

static double other_base(double x, Pair factor) {
    int scaled;
    double special;
    if (is_special(&x, &scaled, &special)) {
        return special;
    }
    LogParts parts = log_parts(x, 0);
    parts.exponents += scaled;
    Pair natural = plain_log(&parts);
    Pair result = pair_multiply(pair_ordered_sum(natural.high, natural.low), factor);
    return result.high + result.low;
}

double double_log2(double x) { return other_base(x, one_over_ln2); }
double double_log10(double x) { return other_base(x, one_over_ln10); }

Pair log_of_pair(Pair x) {
    LogParts parts = log_parts(x.high, x.low);
    return precise_log(&parts);
}

Pair log1p_pair(Pair x) {
    if (double_abs(x.high) < 0x1p-8) {
        static const LogEntry of_one = {0, 0};
        LogParts parts = {0, &of_one, x};
        return precise_log(&parts);
    }
    return log_of_pair(pair_add_double(x, 1.0));
}

double double_log1p(double x) {
    if (x <= -1) {
        return x == -1 ? -DOUBLE_INFINITY : DOUBLE_NAN;
    }
    if (double_exponent_field(x) < 1023 - 54 || !double_is_finite(x)) {
        return x;
    }
    Pair result = x > 0x1p60 ? log_pair(x) : log1p_pair((Pair){x, 0});
    return result.high + result.low;
}
