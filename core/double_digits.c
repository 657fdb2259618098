// Exact digits of a double: the integer part is divided by 10**9, the fraction multiplied by it.
#include "core/double_bits.h"
#include "core/natural.h"
#include "core/number_text.h"

enum {
    CHUNK_DIGITS = 9,
    CHUNK = 1000000000,
    NUMBER_DIGITS = 36
};

typedef struct {
    uint32_t limbs[NUMBER_DIGITS];
    size_t length;
} Natural;

static void natural_set_shifted(Natural *natural, uint64_t number, unsigned shift) {
    memset(natural, 0, sizeof *natural);
    uint32_t *low = natural->limbs + shift / 32;
    low[0] = (uint32_t)number;
    low[1] = (uint32_t)(number >> 32);
    natural_shift_left(low, low, 3, shift % 32);
    natural->length = natural_length(natural->limbs, shift / 32 + 3);
}

// Append the nine digits of a chunk; leading zeros of the whole number are left out and counted by the return value.
static int add_chunk(Decimal *decimal, uint32_t chunk) {
    char text[CHUNK_DIGITS];
    for (int i = CHUNK_DIGITS; i-- > 0;) {
        text[i] = (char)('0' + chunk % 10);
        chunk /= 10;
    }
    int skipped = 0;
    if (decimal->count == 0) {
        while (skipped < CHUNK_DIGITS && text[skipped] == '0') {
            skipped++;
        }
    }
    memcpy(decimal->digits + decimal->count, text + skipped, (size_t)(CHUNK_DIGITS - skipped));
    decimal->count += CHUNK_DIGITS - skipped;
    return skipped;
}

static void add_integer_digits(Decimal *decimal, Natural *integer) {
    uint32_t chunks[NUMBER_DIGITS];
    int count = 0;
    while (integer->length > 0) {
        chunks[count++] = natural_divide_small(integer->limbs, integer->limbs, integer->length, CHUNK);
        integer->length = natural_length(integer->limbs, integer->length);
    }
    while (count > 0) {
        add_chunk(decimal, chunks[--count]);
    }
    decimal->point = decimal->count;
}

// The digits wanted before rounding; it may be negative.
static int wanted_digits(const Decimal *decimal, DigitsMode mode, int places) {
    int64_t wanted = mode == DIGITS_SIGNIFICANT ? places : (int64_t)decimal->point + places;
    return (int)MIN(wanted, DOUBLE_DIGITS_MAX);
}

// Add fraction digits until one more than wanted is there. `fraction` is scaled by 2**(32 * limbs). True if digits
// that are not zero remain.
static bool add_fraction_digits(Decimal *decimal, Natural *fraction, size_t limbs, DigitsMode mode, int places) {
    size_t low = 0;  // limbs below are zero
    while (low < limbs) {
        if (fraction->limbs[low] == 0) {
            low++;
            continue;
        }
        // A fraction that has not begun yet can still move the point down, but only nearer to what is wanted.
        if (wanted_digits(decimal, mode, places) < decimal->count || wanted_digits(decimal, mode, places) < 0) {
            return true;
        }
        uint32_t chunk = natural_multiply_small(fraction->limbs + low, fraction->limbs + low, limbs - low, CHUNK, 0);
        decimal->point -= add_chunk(decimal, chunk);
    }
    return false;
}

static bool rounds_up(const Decimal *decimal, int keep, bool more) {
    char next = decimal->digits[keep];
    if (next != '5') {
        return next > '5';
    }
    for (int i = keep + 1; !more && i < decimal->count; i++) {
        more = decimal->digits[i] != '0';
    }
    return more || (keep > 0 && (decimal->digits[keep - 1] & 1));
}

// Cut to `keep` < count digits.
static void round_decimal(Decimal *decimal, int keep, bool more) {
    bool up = rounds_up(decimal, keep, more);
    decimal->count = keep;
    if (!up) {
        return;
    }
    int i = keep;
    while (i > 0 && decimal->digits[i - 1] == '9') {
        decimal->digits[--i] = '0';
    }
    if (i > 0) {
        decimal->digits[i - 1]++;
        return;
    }
    // All nines (or nothing was kept): a one, one place higher; the zeros behind it are implied.
    decimal->digits[0] = '1';
    decimal->count = 1;
    decimal->point++;
}

void double_digits(double number, DigitsMode mode, int places, Decimal *decimal) {
    DoubleParts parts = double_parts(number);
    decimal->count = decimal->point = 0;
    if (parts.significand == 0) {
        return;
    }
    Natural natural;
    bool more = false;
    if (parts.exponent >= 0) {
        natural_set_shifted(&natural, parts.significand, (unsigned)parts.exponent);
        add_integer_digits(decimal, &natural);
    } else {
        unsigned fraction_bits = (unsigned)-parts.exponent;
        if (fraction_bits <= DOUBLE_FRACTION_BITS) {
            natural_set_shifted(&natural, parts.significand >> fraction_bits, 0);
            add_integer_digits(decimal, &natural);
            parts.significand &= ((uint64_t)1 << fraction_bits) - 1;
        }
        size_t limbs = (fraction_bits + 31) / 32;
        natural_set_shifted(&natural, parts.significand, (unsigned)(limbs * 32) - fraction_bits);
        more = add_fraction_digits(decimal, &natural, limbs, mode, places);
    }
    int keep = wanted_digits(decimal, mode, places);
    if (keep < 0) {
        decimal->count = 0;
    } else if (keep < decimal->count) {
        round_decimal(decimal, keep, more);
    }
}
