#include "core/half.h"

#include "core/double_bits.h"
#include "core/libm.h"

enum {
    FRACTION_BITS = 10,
    EXPONENT_MIN = -24,  // of the last place of the smallest numbers
    EXPONENT_LIMIT = 17,
    EXPONENT_FIELD = 0x1f,
    INFINITY_BITS = EXPONENT_FIELD << FRACTION_BITS,
    SIGN_BIT = 0x8000
};

static unsigned magnitude_bits(double number) {
    if (double_is_nan(number)) {
        return INFINITY_BITS | 1 << (FRACTION_BITS - 1);
    }
    if (number == 0) {
        return 0;  // has no exponent
    }
    int exponent;
    (void)double_frexp(number, &exponent);
    if (double_is_infinite(number) || exponent > EXPONENT_LIMIT) {
        return INFINITY_BITS;
    }
    // Scaled so that the last place that is kept is 1; double_rint() rounds half to even.
    int unit = MAX(exponent - FRACTION_BITS - 1, EXPONENT_MIN);
    unsigned kept = (unsigned)double_rint(double_ldexp(double_abs(number), -unit));
    return ((unsigned)(unit - EXPONENT_MIN) << FRACTION_BITS) + kept;
}

uint16_t half_from_double(double number) {
    return (uint16_t)(magnitude_bits(number) | (double_is_negative(number) ? SIGN_BIT : 0));
}

bool half_is_finite(uint16_t bits) { return (bits & INFINITY_BITS) != INFINITY_BITS; }

double half_to_double(uint16_t bits) {
    unsigned fraction = bits & ((1 << FRACTION_BITS) - 1);
    unsigned field = bits >> FRACTION_BITS & EXPONENT_FIELD;
    double magnitude;
    if (field == EXPONENT_FIELD) {
        magnitude = fraction == 0 ? DOUBLE_INFINITY : DOUBLE_NAN;
    } else if (field == 0) {
        magnitude = double_ldexp(fraction, EXPONENT_MIN);
    } else {
        magnitude = double_ldexp(fraction | 1 << FRACTION_BITS, (int)field - 1 + EXPONENT_MIN);
    }
    return bits & SIGN_BIT ? -magnitude : magnitude;
}
