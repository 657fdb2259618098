// The arithmetic of doubles for processors without it gives the bits that this computer's hardware gives.
#include "ports/cortex_m/soft_double.h"

#include <string.h>

#include "../harness.h"
#include "core/libm.h"

HARNESS_STATE;

enum {
    ROUNDS = 400000
};

static uint64_t state = 88172645463325252ull;

static uint64_t random_bits(void) {
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static double double_of(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static uint64_t bits_of(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static const double corners[] = {0.0,
                                 -0.0,
                                 1.0,
                                 -1.0,
                                 DOUBLE_INFINITY,
                                 -DOUBLE_INFINITY,
                                 DOUBLE_NAN,
                                 0x1p-1074,
                                 0x1p-1022,
                                 0x0.fffffffffffffp-1022,
                                 0x1p52,
                                 0x1p53,
                                 0x1p-53,
                                 0x1p1023,
                                 0x1.fffffffffffffp1023,
                                 0x1.0000000000001p0,
                                 0x1.fffffffffffffp-1,
                                 3.0,
                                 1e300};

// Any bits, corners, numbers near each other, few bits, subnormals: where rounding and carries happen.
static uint64_t operand(uint64_t other) {
    const uint64_t bits = random_bits();
    switch (random_bits() >> 61) {
        case 0: return bits_of(corners[bits % (sizeof corners / sizeof *corners)]);
        case 1: return (other ^ (bits & 1ull << 63)) + (bits & 7) - 3;
        case 2: return (bits & 0xBFF0000000000000u) | 0x3000000000000000u;
        case 3: return bits & 0x800FFFFFFFFFFFFFu;
        case 4:
            return (other & 0x7FF0000000000000u) + (bits & 0x83FFF00000000000u) % 0x0400000000000000u +
                   (bits & 0x8000000000000FFFu);
        case 5: return (bits & 0x800FFFFFFFFFFFFFu) | ((1023 - 60 + bits % 120) << 52);
        default: return bits;
    }
}

static bool same(uint64_t bits, double expected) {
    return double_is_nan(expected) ? double_is_nan(double_of(bits)) : bits == bits_of(expected);
}

static void arithmetic_is_that_of_the_hardware(void) {
    for (int i = 0; i < ROUNDS && !harness.test_failed; i++) {
        const uint64_t a = operand(random_bits()), b = operand(a);
        const double x = double_of(a), y = double_of(b);
        CHECK(same(__aeabi_dadd(a, b), x + y));
        CHECK(same(__aeabi_dsub(a, b), x - y));
        CHECK(same(__aeabi_drsub(a, b), y - x));
        CHECK(same(__aeabi_dmul(a, b), x * y));
        CHECK(same(__aeabi_ddiv(a, b), x / y));
        if (harness.test_failed) {
            printf("  with %a and %a\n", x, y);
        }
    }
}

static void comparisons_are_those_of_the_hardware(void) {
    for (int i = 0; i < ROUNDS && !harness.test_failed; i++) {
        const uint64_t a = operand(random_bits()), b = operand(a);
        const double x = double_of(a), y = double_of(b);
        CHECK(__aeabi_dcmpeq(a, b) == (x == y));
        CHECK(__aeabi_dcmplt(a, b) == (x < y));
        CHECK(__aeabi_dcmple(a, b) == (x <= y));
        CHECK(__aeabi_dcmpge(a, b) == (x >= y));
        CHECK(__aeabi_dcmpgt(a, b) == (x > y));
        CHECK(__aeabi_dcmpun(a, b) == (double_is_nan(x) || double_is_nan(y)));
    }
}

static void integers_become_the_nearest_double(void) {
    for (int i = 0; i < ROUNDS && !harness.test_failed; i++) {
        const uint64_t bits = random_bits() >> (random_bits() & 63);
        const uint64_t value = random_bits() & 1 ? bits : bits << (random_bits() & 63);
        CHECK(same(__aeabi_ul2d(value), (double)value));
        CHECK(same(__aeabi_l2d((int64_t)value), (double)(int64_t)value));
        CHECK(same(__aeabi_ui2d((uint32_t)value), (double)(uint32_t)value));
        CHECK(same(__aeabi_i2d((int32_t)value), (double)(int32_t)value));
    }
}

static void doubles_become_integers_towards_zero(void) {
    for (int i = 0; i < ROUNDS && !harness.test_failed; i++) {
        const uint64_t a = operand(random_bits());
        const double x = double_of(a);
        if (x > -0x1p63 && x < 0x1p63) {
            CHECK(__aeabi_d2lz(a) == (int64_t)x);
        }
        if (x > -1 && x < 0x1p64) {
            CHECK(__aeabi_d2ulz(a) == (uint64_t)x);
        }
        if (x > -0x1p31 - 1 && x < 0x1p31) {
            CHECK(__aeabi_d2iz(a) == (int32_t)x);
        }
        if (x > -1 && x < 0x1p32) {
            CHECK(__aeabi_d2uiz(a) == (uint32_t)x);
        }
    }
}

static void what_does_not_fit_an_integer_becomes_the_nearest(void) {
    CHECK(__aeabi_d2iz(bits_of(1e10)) == INT32_MAX && __aeabi_d2iz(bits_of(-DOUBLE_INFINITY)) == INT32_MIN);
    CHECK(__aeabi_d2uiz(bits_of(1e10)) == UINT32_MAX && __aeabi_d2uiz(bits_of(-1e10)) == 0);
    CHECK(__aeabi_d2lz(bits_of(DOUBLE_INFINITY)) == INT64_MAX && __aeabi_d2lz(bits_of(-1e30)) == INT64_MIN);
    CHECK(__aeabi_d2ulz(bits_of(1e30)) == UINT64_MAX && __aeabi_d2ulz(bits_of(-1e30)) == 0);
    CHECK(__aeabi_d2iz(bits_of(DOUBLE_NAN)) == 0 && __aeabi_d2ulz(bits_of(DOUBLE_NAN)) == 0);
}

static void single_precision_is_that_of_the_hardware(void) {
    for (int i = 0; i < ROUNDS && !harness.test_failed; i++) {
        const uint64_t bits = random_bits();
        const uint64_t a =
            bits & 1 ? operand(bits) : (bits & 0x800FFFFFFFFFFFFFu) | ((1023 - 152 + (bits >> 3) % 285) << 52);
        const float narrow = (float)double_of(a);
        uint32_t expected, pattern = (uint32_t)(bits >> 8) & (bits & 2 ? 0xFFFFFFFFu : 0x807FFFFFu);
        memcpy(&expected, &narrow, sizeof expected);
        CHECK(double_is_nan(narrow) ? (__aeabi_d2f(a) & 0x7FFFFFFF) > 0x7F800000 : __aeabi_d2f(a) == expected);
        float single;
        memcpy(&single, &pattern, sizeof single);
        CHECK(same(__aeabi_f2d(pattern), single));
    }
}

int main(void) {
    RUN_TEST(arithmetic_is_that_of_the_hardware);
    RUN_TEST(comparisons_are_those_of_the_hardware);
    RUN_TEST(integers_become_the_nearest_double);
    RUN_TEST(doubles_become_integers_towards_zero);
    RUN_TEST(what_does_not_fit_an_integer_becomes_the_nearest);
    RUN_TEST(single_precision_is_that_of_the_hardware);
    return harness_finish();
}
