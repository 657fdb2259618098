// Angles modulo pi / 2: by subtracting a multiple of pi / 2 in parts (Cody and Waite), of huge numbers by multiplying
// with those bits of 2 / pi that matter (Payne and Hanek).
#include "core/libm/angle.h"

#include "core/libm.h"
#include "core/libm/tables.h"

static const Pair half_pi = {0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};

// Quadrants below 2**20, so that their products with parts of 33 bits are exact.
static Angle reduce_medium(double x) {
    static const double parts[] = {0x1.921fb544p+0, 0x1.0b4611a6p-34, 0x1.3198a2ep-69, 0x1.b839a252049c1p-104};
    double quadrants = double_rint(x * 0x1.45f306dc9c883p-1);
    Pair first = pair_sum(x - quadrants * parts[0], -quadrants * parts[1]);
    Pair second = pair_sum(first.high, -quadrants * parts[2]);
    double low = first.low + (second.low - quadrants * parts[3]);
    return (Angle){(unsigned)(int)quadrants, pair_ordered_sum(second.high, low)};
}

enum {
    WINDOW_WORDS = 6
};

// The lowest 192 bits of significand * window, words from the lowest.
static void multiply_window(uint64_t significand, const uint32_t *window, uint32_t *product) {
    uint32_t factors[] = {(uint32_t)significand, (uint32_t)(significand >> 32)};
    for (int i = 0; i < WINDOW_WORDS; i++) {
        product[i] = 0;
    }
    for (int f = 0; f < 2; f++) {
        uint64_t carry = 0;
        for (int i = 0; i + f < WINDOW_WORDS; i++) {
            carry += (uint64_t)factors[f] * window[i] + product[i + f];
            product[i + f] = (uint32_t)carry;
            carry >>= 32;
        }
    }
}

// 64 bits from `bit`, counted from the highest of the product.
static uint64_t product_bits(const uint32_t *product, unsigned bit) {
    uint64_t result = 0;
    for (unsigned i = 0; i < 64; i++, bit++) {
        uint32_t word = bit < 32 * WINDOW_WORDS ? product[WINDOW_WORDS - 1 - bit / 32] : 0;
        result = result << 1 | (word >> (31 - bit % 32) & 1);
    }
    return result;
}

// A product whose two highest bits are the quadrant, the others its fraction.
static Angle angle_of_product(uint32_t *product) {
    unsigned quadrant = product[WINDOW_WORDS - 1] >> 30;
    bool negative = (product[WINDOW_WORDS - 1] >> 29 & 1) != 0;  // the fraction is at least one half
    if (negative) {
        quadrant++;
        for (int i = 0; i < WINDOW_WORDS; i++) {
            product[i] = ~product[i];
        }
    }
    product[WINDOW_WORDS - 1] &= 0x3fffffff;
    unsigned first = 2;
    while (first < 128 && product_bits(product, first) >> 63 == 0) {
        first++;
    }
    // The fraction is at least 2**-64: no double is closer to a multiple of pi / 2.
    uint64_t top = product_bits(product, first), rest = product_bits(product, first + 53);
    Pair fraction = {double_ldexp((double)(top >> 11), 2 - (int)first - 53),
                     double_ldexp((double)(rest >> 11), 2 - (int)first - 106)};
    Pair angle = pair_product(fraction.high, half_pi.high);
    angle = pair_ordered_sum(angle.high, angle.low + (fraction.high * half_pi.low + fraction.low * half_pi.high));
    return (Angle){quadrant, negative ? pair_negate(angle) : angle};
}

static Angle reduce_huge(double x) {
    DoubleParts parts = double_parts(x);
    // Bits of 2 / pi whose products with x are multiples of 4 do not matter; the table begins with 64 zero bits.
    unsigned first = (unsigned)(64 + parts.exponent - 2);
    uint32_t window[WINDOW_WORDS], product[WINDOW_WORDS];
    for (unsigned i = 0; i < WINDOW_WORDS; i++) {
        const uint32_t *words = libm_two_over_pi + first / 32 + (WINDOW_WORDS - 1 - i);
        window[i] = (uint32_t)(((uint64_t)words[0] << 32 | words[1]) >> (32 - first % 32));
    }
    multiply_window(parts.significand, window, product);
    Angle angle = angle_of_product(product);
    return x > 0 ? angle : (Angle){0u - angle.quadrant, pair_negate(angle.rest)};
}

Angle angle_reduce(double x) {
    double size = double_abs(x);
    if (size <= 0x1.921fb54442d18p-1) {
        return (Angle){0, {x, 0}};
    }
    return size < 0x1p20 ? reduce_medium(x) : reduce_huge(x);
}

// (sin(r) - r) / r**3 and (cos(r) - 1 + r**2 / 2) / r**4 for |r| <= 1/16, of r**2
static double sine_tail(double square) {
    return -0x1.5555555555555p-3 +
           square *
               (0x1.1111111111111p-7 +
                square * (-0x1.a01a01a01a01ap-13 + square * (0x1.71de3a556c734p-19 - square * 0x1.ae64567f544e4p-26)));
}

static double cosine_tail(double square) {
    return 0x1.5555555555555p-5 +
           square * (-0x1.6c16c16c16c17p-10 + square * (0x1.a01a01a01a01ap-16 - square * 0x1.27e4fb7789f5cp-22));
}

// r = point + distance with a point of the sine table; sin(d) - d and cos(d) - 1.
typedef struct {
    const SineEntry *entry;
    double distance, low, sin_rest, cos_rest;
} SinePoint;

// Of a positive rest of at least 1/16.
static SinePoint sine_point(Pair rest) {
    int index = (int)(rest.high * SINE_STEPS + 0.5);
    double d = rest.high - index * (1.0 / SINE_STEPS);
    double square = d * d;
    return (SinePoint){&libm_sine_table[index - SINE_FIRST], d, rest.low,
                       d * square * (-0x1.5555555555555p-3 + square * 0x1.1111111111111p-7),
                       square * (-0.5 + square * (0x1.5555555555555p-5 - square * 0x1.6c16c16c16c17p-10))};
}

// a * b as an exact product of leading bits and a small rest.
static Pair leading_product(double a, double b) {
    double a_top = double_top_half(a), b_top = double_top_half(b);
    return (Pair){a_top * b_top, a_top * (b - b_top) + (a - a_top) * b};
}

static Pair table_sine(Pair rest) {
    SinePoint p = sine_point(rest);
    const SineEntry *e = p.entry;
    Pair product = leading_product(e->cos, p.distance);
    double low = (double)e->sin_low + (e->cos * (p.low + p.sin_rest) +
                                       ((double)e->cos_low * p.distance + e->sin * (p.cos_rest - p.distance * p.low)));
    Pair line = pair_sum(e->sin, product.high);
    return pair_ordered_sum(line.high, line.low + (product.low + low));
}

static Pair table_cosine(Pair rest) {
    SinePoint p = sine_point(rest);
    const SineEntry *e = p.entry;
    Pair product = leading_product(e->sin, p.distance);
    double low = (double)e->cos_low - (e->sin * (p.low + p.sin_rest) +
                                       ((double)e->sin_low * p.distance - e->cos * (p.cos_rest - p.distance * p.low)));
    Pair line = pair_sum(e->cos, -product.high);
    return pair_ordered_sum(line.high, line.low + (low - product.low));
}

Pair sin_of_rest(Pair rest) {
    double r = rest.high;
    if (double_abs(r) >= 0.0625) {
        return r > 0 ? table_sine(rest) : pair_negate(table_sine(pair_negate(rest)));
    }
    double square = r * r;
    return pair_ordered_sum(r, r * square * sine_tail(square) + rest.low * (1.0 - 0.5 * square));
}

Pair cos_of_rest(Pair rest) {
    double r = rest.high;
    if (double_abs(r) >= 0.0625) {
        return table_cosine(r > 0 ? rest : pair_negate(rest));
    }
    double square = r * r;
    double top = double_top_half(r);
    Pair parabola = pair_ordered_sum(1.0, -0.5 * top * top);
    double low = square * square * cosine_tail(square) - (r * rest.low + 0.5 * (r - top) * (r + top));
    return pair_ordered_sum(parabola.high, parabola.low + low);
}

Pair sin_pi_pair(double x) {
    double turns = double_rint(2.0 * x);
    double rest = x - 0.5 * turns;
    unsigned quadrant = (unsigned)(int)(turns - 4.0 * double_floor(0.25 * turns));
    Pair angle = pair_multiply((Pair){rest, 0}, (Pair){2 * half_pi.high, 2 * half_pi.low});
    Pair result = quadrant & 1 ? cos_of_rest(angle) : sin_of_rest(angle);
    return quadrant & 2 ? pair_negate(result) : result;
}
