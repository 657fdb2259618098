// Compares the conversions of core/number_text.h with the C library of the host, which rounds correctly.
// Usage: number_text_test [rounds]
#include "core/number_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/double_bits.h"
#include "core/libm.h"
#include "core/natural.h"

static int failures;

static void fail(const char *what, double number, const char *expected, const char *got) {
    printf("FAIL %s of %a: expected %s, got %s\n", what, number, expected, got);
    if (++failures > 20) {
        exit(1);
    }
}

static uint64_t random_bits(void) {
    static uint64_t state = 0x9e3779b97f4a7c15u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545f4914f6cdd1du;
}

static double random_double(void) {
    uint64_t bits = random_bits();
    switch (bits >> 61) {
        case 0: return (double)(random_bits() >> (random_bits() & 63));  // integers
        case 1: return (double)(int32_t)random_bits() / 1000.0;          // short decimals
        case 2: return double_from_bits(random_bits() >> 12);            // subnormal
        case 3: return double_from_bits((random_bits() >> 53) << 52);    // powers of two
        case 4: return double_from_bits(((random_bits() >> 53) << 52) + random_bits() % 5 - 2);
        case 5: return (double)(random_bits() % 100000) * double_pow(10.0, (double)(random_bits() % 40) - 20.0);
        default: break;
    }
    double number = double_from_bits(random_bits());
    return double_is_finite(number) ? number : 0.0;
}

// The shortest digits of the host: the least precision that reads back.
static void host_shortest(double number, char *text) {
    for (int precision = 0; precision <= 16; precision++) {
        sprintf(text, "%.*e", precision, number);
        if (strtod(text, NULL) == number) {
            return;
        }
    }
}

static void check_shortest(double number) {
    number = double_abs(number);
    if (!double_is_finite(number)) {
        return;
    }
    char digits[DOUBLE_SHORTEST_MAX], got[64], expected[64];
    Decimal decimal = {.digits = digits};
    double_shortest(number, &decimal);
    sprintf(got, "0.%.*se%d", decimal.count, digits, decimal.point);
    if (strtod(got, NULL) != number) {
        fail("round trip", number, "", got);
    }
    host_shortest(number, expected);
    char *exponent = strchr(expected, 'e');
    int expected_count = (int)(exponent - expected) - (exponent - expected > 1);
    sprintf(got, decimal.count > 1 ? "%.1s.%.*se%+03d" : "%.1s%.*se%+03d", digits, decimal.count - 1, digits + 1,
            decimal.point - 1);
    // At a power of two the interval is lopsided, and the host may print the closer of two equally short texts that
    // does not read back, then a longer one.
    if (decimal.count > expected_count || (decimal.count == expected_count && strcmp(got, expected) != 0)) {
        fail("shortest", number, expected, got);
    }
}

static void place_digits(const Decimal *decimal, int places, char *text) {
    for (int position = MAX(decimal->point, 1); position > -places; position--) {
        int index = decimal->point - position;
        if (position == 0) {
            *text++ = '.';
        }
        *text++ = index >= 0 && index < decimal->count ? decimal->digits[index] : '0';
    }
    *text = '\0';
}

static void check_fixed(double number, int places) {
    number = double_abs(number);
    static char digits[DOUBLE_DIGITS_MAX], got[3000], expected[3000];
    Decimal decimal = {.digits = digits};
    double_digits(number, DIGITS_AFTER_POINT, places, &decimal);
    place_digits(&decimal, places, got);
    sprintf(expected, "%.*f", places, number);
    if (strcmp(got, expected) != 0) {
        fail("fixed", number, expected, got);
    }
}

static void check_significant(double number, int places) {
    number = double_abs(number);
    static char digits[DOUBLE_DIGITS_MAX], got[3000], expected[3000];
    Decimal decimal = {.digits = digits};
    double_digits(number, DIGITS_SIGNIFICANT, places, &decimal);
    char *out = got;
    for (int i = 0; i < places; i++) {
        *out++ = i < decimal.count ? digits[i] : '0';
        if (i == 0 && places > 1) {
            *out++ = '.';
        }
    }
    sprintf(out, "e%+03d", decimal.count > 0 ? decimal.point - 1 : 0);
    sprintf(expected, "%.*e", places - 1, number);
    if (strcmp(got, expected) != 0) {
        fail("significant", number, expected, got);
    }
}

static void check_parse(const char *text) {
    double got = -1.0;
    double expected = strtod(text, NULL);
    size_t used = double_parse(text, strlen(text), &got);
    if (used != strlen(text) || double_to_bits(got) != double_to_bits(expected)) {
        char expected_text[40], got_text[40];
        sprintf(expected_text, "%a", expected);
        sprintf(got_text, "%a", got);
        printf("%s\n", text);
        fail("parse", expected, expected_text, got_text);
    }
}

// Exactly between two doubles, a little above and a little below.
static void check_midpoint(double number) {
    number = double_abs(number);
    double next = double_nextafter(number, DOUBLE_INFINITY);
    if (!double_is_finite(next) || number == 0.0) {
        return;
    }
    char text[2000];
    if (number > 1e-290 && number < 1e-280) {
        // long double has the exponent range to hold the midpoint exactly
        sprintf(text, "%.900Le", ((long double)number + (long double)next) / 2);
    } else {
        sprintf(text, "%.800Lf", ((long double)number + (long double)next) / 2);
    }
    check_parse(text);
    strcat(text, "00000000001");
    if (strchr(text, 'e') == NULL) {
        check_parse(text);
        text[strlen(text) - 12] = '1';
        check_parse(text);
    }
}

static void check_random_text(void) {
    char text[1200];
    int length = 1 + (int)(random_bits() % ((random_bits() & 15) == 0 ? 900 : 30));
    int point = (int)(random_bits() % (unsigned)(length + 1));
    char *out = text;
    for (int i = 0; i < length; i++) {
        if (i == point) {
            *out++ = '.';
        }
        *out++ = (char)('0' + random_bits() % 10);
    }
    int range = (random_bits() & 1) ? 30 : 700;
    sprintf(out, "e%d", (int)(random_bits() % (unsigned)range) - range / 2);
    check_parse(text);
}

static void check_repr(double number, const char *expected) {
    char text[DOUBLE_REPR_MAX];
    double_repr(number, text);
    if (strcmp(text, expected) != 0) {
        fail("repr", number, expected, text);
    }
}

static void check_reprs(void) {
    check_repr(0.1, "0.1");
    check_repr(-0.0, "-0.0");
    check_repr(1e16, "1e+16");
    check_repr(9007199254740993.0, "9007199254740992.0");
    check_repr(0.0001, "0.0001");
    check_repr(0.00001, "1e-05");
    check_repr(5e-324, "5e-324");
    check_repr(2e-323, "2e-323");
    check_repr(1.7976931348623157e308, "1.7976931348623157e+308");
    check_repr(123456.789, "123456.789");
    check_repr(DOUBLE_INFINITY, "inf");
    check_repr(-DOUBLE_INFINITY, "-inf");
    check_repr(-DOUBLE_NAN, "nan");
    check_repr(9.5367431640625e-07, "9.5367431640625e-07");
    check_repr(2e22, "2e+22");
    check_repr(1e23, "1e+23");
}

static void check_parse_lengths(void) {
    double number;
    if (double_parse("1e", 2, &number) != 1 || double_parse(".", 1, &number) != 0 ||
        double_parse("1.e5x", 5, &number) != 4 || double_parse("-", 1, &number) != 0 ||
        double_parse("1e+", 3, &number) != 1 || double_parse(".5", 2, &number) != 2 ||
        double_parse("infinit", 7, &number) != 3) {
        fail("consumed length", 0, "", "");
    }
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? atol(argv[1]) : 200000;
    check_reprs();
    check_parse_lengths();
    check_parse("1e400");
    check_parse("1e-400");
    check_parse("0e999999999999999999999999");
    check_parse("2.4703282292062327208e-324");
    check_parse("2.4703282292062328e-324");
    check_parse("1.7976931348623158079e308");
    check_parse("1.7976931348623158080e308");
    for (long i = 0; i < rounds; i++) {
        double number = random_double();
        number = double_is_finite(number) ? number : 1.0;
        check_shortest(number);
        check_fixed(number, (int)(random_bits() % 25));
        check_significant(number, 1 + (int)(random_bits() % 20));
        check_random_text();
        if (i % 16 == 0) {
            check_fixed(number, (int)(random_bits() % 1100));
            check_significant(number, 1 + (int)(random_bits() % 900));
            check_midpoint(number);
        }
    }
    printf(failures == 0 ? "number_text: ok\n" : "number_text: %d failures\n", failures);
    return failures != 0;
}
