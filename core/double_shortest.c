// Shortest digits by Giulietti's method ("The Schubfach way to render doubles"): one 126-bit power of ten, three
// multiplications. The power is computed rather than looked up, which costs less than the text that follows it for
// everyday numbers and saves 10 KB of tables.
#include "core/double_bits.h"
#include "core/natural.h"
#include "core/number_text.h"

enum {
    POWER_BITS = 126,
    POWER_DIGITS = 4
};

static const uint64_t low_63_bits = INT64_MAX;

// floor(log10(2**e)), floor(log10(3/4 * 2**e)) and floor(log2(10**e)) for every exponent of a double.
static int floor_log10_power_of_2(int e) { return (e * 315653) >> 20; }
static int floor_log10_three_quarters(int e) { return (e * 1262611 - 524031) >> 22; }
static int floor_log2_power_of_10(int e) { return (e * 1741647) >> 19; }

// Two words of 63 bits.
typedef struct {
    uint64_t high, low;
} Power;

static Power power_from_natural(const uint32_t *digits) {
    uint64_t low = (uint64_t)digits[1] << 32 | digits[0];
    uint64_t high = (uint64_t)digits[3] << 32 | digits[2];
    Power power = {high << 1 | low >> 63, low & low_63_bits};
    power.low++;
    power.high += power.low >> 63;
    power.low &= low_63_bits;
    return power;
}

// The top 126 bits of 5**n, plus 1.
static Power power_of_ten_positive(unsigned n) {
    uint32_t digits[28 + POWER_DIGITS] = {1};
    size_t length = natural_multiply_power_of_five(digits, 1, n);
    size_t bits = natural_bit_length(digits, length);
    uint32_t top[POWER_DIGITS + 1] = {0};
    if (bits <= POWER_BITS) {
        size_t up = POWER_BITS - bits;
        memcpy(top + up / 32, digits, length * sizeof *digits);
        natural_shift_left(top, top, POWER_DIGITS, up % 32);
    } else {
        size_t down = bits - POWER_BITS;
        memcpy(top, digits + down / 32, (length - down / 32) * sizeof *digits);
        natural_shift_right(top, top, POWER_DIGITS + 1, down % 32);
    }
    return power_from_natural(top);
}

// The top 126 bits of 1 / 5**n, plus 1; n > 0.
static Power power_of_ten_negative(unsigned n) {
    uint32_t divisor[28 + 1] = {1};
    size_t length = natural_multiply_power_of_five(divisor, 1, n);
    size_t bits = natural_bit_length(divisor, length);
    if (length == 1) {
        divisor[1] = divisor[0];
        divisor[0] = 0;
        length = 2;
        bits += 32;
    }
    unsigned normalise = (unsigned)(length * 32 - bits);
    natural_shift_left(divisor, divisor, length, normalise);
    // 5**n is not a power of two, so 2**(125 + bits) / 5**n has 126 bits.
    uint32_t numerator[28 + 1 + POWER_DIGITS] = {0};
    size_t top_bit = POWER_BITS - 1 + bits + normalise;
    numerator[top_bit / 32] = (uint32_t)1 << (top_bit % 32);
    uint32_t quotient[POWER_DIGITS];
    natural_divide(quotient, numerator, length + POWER_DIGITS, divisor, length);
    return power_from_natural(quotient);
}

static uint64_t multiply_high(uint64_t a, uint64_t b, uint64_t *low) {
    uint64_t low_low = (a & UINT32_MAX) * (b & UINT32_MAX);
    uint64_t high_low = (a >> 32) * (b & UINT32_MAX);
    uint64_t low_high = (a & UINT32_MAX) * (b >> 32);
    uint64_t middle = (low_low >> 32) + (high_low & UINT32_MAX) + low_high;
    *low = middle << 32 | (low_low & UINT32_MAX);
    return (a >> 32) * (b >> 32) + (high_low >> 32) + (middle >> 32);
}

// power * factor / 2**127, with the last bit set if anything but the error of `power` was cut off.
static uint64_t scale_round_to_odd(Power power, uint64_t factor) {
    uint64_t product_low, ignored;
    uint64_t product_high = multiply_high(power.high, factor, &product_low);
    uint64_t fraction = (product_low >> 1) + multiply_high(power.low, factor, &ignored);
    uint64_t whole = product_high + (fraction >> 63);
    return whole | ((fraction & low_63_bits) != 0);
}

// The decimal significand; its exponent goes to *exponent.
static uint64_t shortest_significand(DoubleParts parts, int *exponent) {
    bool even = (parts.significand & 1) == 0;
    bool narrow_below =
        parts.significand == (uint64_t)1 << DOUBLE_FRACTION_BITS && parts.exponent > DOUBLE_EXPONENT_MIN;
    int k = narrow_below ? floor_log10_three_quarters(parts.exponent) : floor_log10_power_of_2(parts.exponent);
    *exponent = k;
    Power power = k <= 0 ? power_of_ten_positive((unsigned)-k) : power_of_ten_negative((unsigned)k);
    unsigned shift = (unsigned)(parts.exponent + floor_log2_power_of_10(-k) + 2);
    uint64_t centre = parts.significand << 2;
    // Four times the scaled number and the bounds of its rounding interval; odd bits stand for "a bit more".
    uint64_t scaled = scale_round_to_odd(power, centre << shift);
    uint64_t low = scale_round_to_odd(power, (centre - (narrow_below ? 1 : 2)) << shift) + !even;
    uint64_t high = scale_round_to_odd(power, (centre + 2) << shift) - !even;

    uint64_t below = scaled >> 2;
    if (below >= 10) {
        uint64_t tens_below = below / 10 * 10;
        bool below_fits = low <= tens_below << 2;
        bool above_fits = (tens_below + 10) << 2 <= high;
        if (below_fits != above_fits) {
            return below_fits ? tens_below : tens_below + 10;
        }
    }
    bool below_fits = low <= below << 2;
    bool above_fits = (below + 1) << 2 <= high;
    if (below_fits != above_fits) {
        return below_fits ? below : below + 1;
    }
    uint64_t middle = (below << 2) + 2;
    return scaled < middle || (scaled == middle && (below & 1) == 0) ? below : below + 1;
}

void double_shortest(double number, Decimal *decimal) {
    DoubleParts parts = double_parts(number);
    if (parts.significand == 0) {
        decimal->digits[0] = '0';
        decimal->count = decimal->point = 1;
        return;
    }
    int exponent;
    uint64_t significand = shortest_significand(parts, &exponent);
    char text[INTEGER_TEXT_MAX];
    int count = (int)integer_to_text(significand, 10, text);
    decimal->point = exponent + count;
    while (count > 1 && text[count - 1] == '0') {
        count--;
    }
    memcpy(decimal->digits, text, (size_t)count);
    decimal->count = count;
}
