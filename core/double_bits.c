#include "core/double_bits.h"

#include "core/natural.h"

double double_round(uint64_t significand, int64_t exponent, bool more) {
    enum {
        DROP = 64 - DOUBLE_FRACTION_BITS - 1,
        EXPONENT_MAX = 971
    };
    int64_t unit = exponent + DROP;  // exponent of the last place that is kept
    if (unit > EXPONENT_MAX) {
        return double_from_bits((uint64_t)0x7ff << DOUBLE_FRACTION_BITS);
    }
    int64_t drop = DROP;
    if (unit < DOUBLE_EXPONENT_MIN) {
        drop += DOUBLE_EXPONENT_MIN - unit;
        unit = DOUBLE_EXPONENT_MIN;
        if (drop > 64) {
            return 0.0;
        }
    }
    uint64_t kept = drop == 64 ? 0 : significand >> drop;
    uint64_t lost = significand << (64 - drop);
    uint64_t half = (uint64_t)1 << 63;
    if (lost > half || (lost == half && (more || (kept & 1)))) {
        kept++;
    }
    // Adding lets a carry out of the fraction, and a subnormal that becomes normal, raise the exponent field.
    uint64_t field = (uint64_t)(unit - DOUBLE_EXPONENT_MIN) << DOUBLE_FRACTION_BITS;
    return double_from_bits(field + kept);
}

double double_round_natural(const uint32_t *digits, size_t length, int64_t exponent, bool more) {
    if (length == 0) {
        return 0.0;
    }
    uint64_t top = (uint64_t)digits[length - 1] << 32 | (length > 1 ? digits[length - 2] : 0);
    unsigned shift = (unsigned)__builtin_clz(digits[length - 1]);
    if (shift > 0) {
        top = top << shift | (length > 2 ? digits[length - 3] >> (32 - shift) : 0);
    }
    size_t unused = length > 3 ? length - 3 : 0;
    if (length > 2) {
        more |= (uint32_t)((uint64_t)digits[length - 3] << shift) != 0;
    }
    while (!more && unused > 0) {
        more = digits[--unused] != 0;
    }
    return double_round(top, exponent + (int64_t)length * 32 - 64 - shift, more);
}

size_t natural_multiply_power_of_five(uint32_t *number, size_t length, unsigned power) {
    enum {
        STEP = 13,
        FIVE_TO_STEP = 1220703125
    };
    for (; power > 0 && length > 0;) {
        uint32_t factor = FIVE_TO_STEP;
        unsigned step = STEP;
        if (power < STEP) {
            factor = 1;
            for (step = 0; step < power; step++) {
                factor *= 5;
            }
        }
        uint32_t carry = natural_multiply_small(number, number, length, factor, 0);
        if (carry != 0) {
            number[length++] = carry;
        }
        power -= step;
    }
    return length;
}
