// Text to double: one exact floating-point operation where that is enough, else integer arithmetic on the first 19
// digits, and on all digits only where those leave the choice between two doubles open.
#include "core/double_bits.h"
#include "core/natural.h"
#include "core/number_text.h"

enum {
    FIRST_DIGITS = 19,             // always fit 64 bits
    EXACT_POWER_MAX = 22,          // 10**22 is the largest power of ten that is a double
    POINT_MAX = 310,               // 0.1e310 is above the largest double
    POINT_MIN = -324,              // 0.999e-324 is below half the smallest one
    SIGNIFICANT_DIGITS_MAX = 770,  // no midpoint between two doubles has more
    COMPARE_LIMBS = 136,
};

static double power_of_ten(int exponent) {
    static const double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    return powers[exponent];
}

// The double nearest to number * 10**exponent.
static double round_scaled(uint64_t number, int exponent) {
    enum {
        QUOTIENT_LIMBS = 4,
        POWER_LIMBS = 30
    };
    uint32_t numerator[POWER_LIMBS + QUOTIENT_LIMBS + 1] = {0};
    if (exponent >= 0) {
        numerator[0] = (uint32_t)number;
        numerator[1] = (uint32_t)(number >> 32);
        size_t length = natural_multiply_power_of_five(numerator, natural_length(numerator, 2), (unsigned)exponent);
        return double_round_natural(numerator, length, exponent, false);
    }
    uint32_t divisor[POWER_LIMBS] = {0, 1};  // 2**32, so that there are always two limbs
    size_t length = natural_multiply_power_of_five(divisor, 2, (unsigned)-exponent);
    unsigned shift = (unsigned)__builtin_clz(divisor[length - 1]);
    natural_shift_left(divisor, divisor, length, shift);
    // With its top bit set, the number gives a quotient of at least 95 bits.
    unsigned up = (unsigned)__builtin_clzll(number);
    number <<= up;
    size_t low = length + QUOTIENT_LIMBS - 3;
    numerator[low] = (uint32_t)number;
    numerator[low + 1] = (uint32_t)(number >> 32);
    uint32_t quotient[QUOTIENT_LIMBS];
    natural_divide(quotient, numerator, length + QUOTIENT_LIMBS, divisor, length);
    bool more = natural_length(numerator, length) > 0;
    int64_t scale = exponent - (int64_t)low * 32 + 32 + shift - up;
    return double_round_natural(quotient, natural_length(quotient, QUOTIENT_LIMBS), scale, more);
}

static size_t natural_from_digits(uint32_t *number, const char *digits, size_t count) {
    size_t length = 0;
    for (size_t i = 0; i < count;) {
        uint32_t chunk = 0, scale = 1;
        for (; i < count && scale < 1000000000; i++, scale *= 10) {
            chunk = chunk * 10 + (uint32_t)(digits[i] - '0');
        }
        uint32_t carry = natural_multiply_small(number, number, length, scale, chunk);
        if (carry != 0) {
            number[length++] = carry;
        }
    }
    return length;
}

static size_t shift_up(uint32_t *number, size_t length, size_t bits) {
    memmove(number + bits / 32, number, length * sizeof *number);
    memset(number, 0, bits / 32 * sizeof *number);
    length += bits / 32;
    uint32_t top = natural_shift_left(number + bits / 32, number + bits / 32, length - bits / 32, bits % 32);
    if (top != 0) {
        number[length++] = top;
    }
    return length;
}

// Compare the integer made of the digits times 10**exponent with number * 2**binary_exponent.
static NOINLINE int compare_digits(const char *digits, size_t count, int exponent, uint64_t number,
                                   int binary_exponent) {
    uint32_t left[COMPARE_LIMBS], right[COMPARE_LIMBS];
    size_t left_length = natural_from_digits(left, digits, count);
    right[0] = (uint32_t)number;
    right[1] = (uint32_t)(number >> 32);
    size_t right_length = natural_length(right, 2);
    if (exponent >= 0) {
        left_length = natural_multiply_power_of_five(left, left_length, (unsigned)exponent);
    } else {
        right_length = natural_multiply_power_of_five(right, right_length, (unsigned)-exponent);
    }
    int shift = exponent - binary_exponent;
    if (shift >= 0) {
        left_length = shift_up(left, left_length, (size_t)shift);
    } else {
        right_length = shift_up(right, right_length, (size_t)-shift);
    }
    return natural_compare(left, left_length, right, right_length);
}

// `low` is the double nearest to the first digits; the whole number lies between it and the next double or rounds to
// one of the two.
static NOINLINE double choose_by_all_digits(const char *digits, size_t count, int point, double low) {
    char shortened[SIGNIFICANT_DIGITS_MAX + 1];
    if (count > SIGNIFICANT_DIGITS_MAX) {
        // Below the last digit that can decide, only whether anything follows matters.
        memcpy(shortened, digits, SIGNIFICANT_DIGITS_MAX);
        shortened[SIGNIFICANT_DIGITS_MAX] = '1';
        digits = shortened;
        count = SIGNIFICANT_DIGITS_MAX + 1;
    }
    DoubleParts parts = double_parts(low);
    uint64_t midpoint = parts.significand * 2 + 1;
    int order = compare_digits(digits, count, point - (int)count, midpoint, parts.exponent - 1);
    bool up = order > 0 || (order == 0 && (parts.significand & 1));
    return up ? double_from_bits(double_to_bits(low) + 1) : low;
}

double double_from_digits(const char *digits, size_t count, int64_t point) {
    while (count > 0 && digits[0] == '0') {
        digits++;
        count--;
        point--;
    }
    while (count > 0 && digits[count - 1] == '0') {
        count--;
    }
    if (count == 0 || point < POINT_MIN) {
        return 0.0;
    }
    if (point > POINT_MAX) {
        return double_from_bits((uint64_t)0x7ff << DOUBLE_FRACTION_BITS);
    }
    uint64_t first = 0;
    size_t used = MIN(count, FIRST_DIGITS);
    for (size_t i = 0; i < used; i++) {
        first = first * 10 + (uint64_t)(digits[i] - '0');
    }
    int exponent = (int)point - (int)used;
    if (used == count && first >> 53 == 0 && exponent >= -EXACT_POWER_MAX && exponent <= EXACT_POWER_MAX) {
        return exponent < 0 ? (double)first / power_of_ten(-exponent) : (double)first * power_of_ten(exponent);
    }
    double low = round_scaled(first, exponent);
    if (used == count || low == round_scaled(first + 1, exponent)) {
        return low;
    }
    return choose_by_all_digits(digits, count, (int)point, low);
}

static size_t scan_digits(const char *text, size_t length, size_t at) {
    while (at < length && text[at] >= '0' && text[at] <= '9') {
        at++;
    }
    return at;
}

// The exponent at text[at] ('e' or 'E'); *end is behind it, or at `at` if it is malformed. Huge ones are clamped.
static int64_t scan_exponent(const char *text, size_t length, size_t at, size_t *end) {
    size_t i = at + 1;
    bool negative = i < length && text[i] == '-';
    if (i < length && (text[i] == '-' || text[i] == '+')) {
        i++;
    }
    *end = at;
    int64_t exponent = 0;
    for (; i < length && text[i] >= '0' && text[i] <= '9'; *end = ++i) {
        exponent = MIN(exponent * 10 + (text[i] - '0'), INT64_MAX / 100);
    }
    return negative ? -exponent : exponent;
}

// The digits stand in two runs around the point; join them if both count. Few literals are long, so the copy is
// bounded: what lies behind SIGNIFICANT_DIGITS_MAX can only matter by not being zero.
static NOINLINE double from_two_runs(const char *whole, size_t whole_count, const char *fraction, size_t fraction_count,
                                     int64_t point) {
    char digits[SIGNIFICANT_DIGITS_MAX + 2];
    size_t room = SIGNIFICANT_DIGITS_MAX + 1;
    size_t count = MIN(whole_count, room);
    memcpy(digits, whole, count);
    size_t more = MIN(fraction_count, room - count);
    memcpy(digits + count, fraction, more);
    bool rest = false;
    for (size_t i = count; i < whole_count && !rest; i++) {
        rest = whole[i] != '0';
    }
    for (size_t i = more; i < fraction_count && !rest; i++) {
        rest = fraction[i] != '0';
    }
    count += more;
    if (rest) {
        digits[count++] = '1';
    }
    return double_from_digits(digits, count, point);
}

static double from_short_runs(const char *whole, size_t whole_count, const char *fraction, size_t fraction_count,
                              int64_t point) {
    char digits[40];
    memcpy(digits, whole, whole_count);
    memcpy(digits + whole_count, fraction, fraction_count);
    return double_from_digits(digits, whole_count + fraction_count, point);
}

size_t double_parse_unsigned(const char *text, size_t length, double *number) {
    size_t whole_start = 0;
    size_t whole_end = scan_digits(text, length, 0);
    size_t fraction_start = whole_end, fraction_end = whole_end, end = whole_end;
    if (end < length && text[end] == '.') {
        fraction_start = whole_end + 1;
        end = fraction_end = scan_digits(text, length, fraction_start);
    }
    if (whole_end == 0 && fraction_end == fraction_start) {
        return 0;
    }
    while (whole_start < whole_end && text[whole_start] == '0') {
        whole_start++;
    }
    int64_t point = (int64_t)(whole_end - whole_start);
    if (whole_start == whole_end) {
        while (fraction_start < fraction_end && text[fraction_start] == '0') {
            fraction_start++;
            point--;
        }
    }
    if (end < length && (text[end] == 'e' || text[end] == 'E')) {
        point += scan_exponent(text, length, end, &end);
    }
    size_t whole_count = whole_end - whole_start, fraction_count = fraction_end - fraction_start;
    if (whole_count == 0 || fraction_count == 0) {
        const char *digits = text + (whole_count == 0 ? fraction_start : whole_start);
        *number = double_from_digits(digits, whole_count + fraction_count, point);
    } else if (whole_count + fraction_count <= 40) {
        *number = from_short_runs(text + whole_start, whole_count, text + fraction_start, fraction_count, point);
    } else {
        *number = from_two_runs(text + whole_start, whole_count, text + fraction_start, fraction_count, point);
    }
    return end;
}

static bool starts_with_word(const char *text, size_t length, const char *word, size_t word_length) {
    if (length < word_length) {
        return false;
    }
    for (size_t i = 0; i < word_length; i++) {
        if ((text[i] | 0x20) != word[i]) {
            return false;
        }
    }
    return true;
}

size_t double_parse(const char *text, size_t length, double *number) {
    size_t sign = length > 0 && (text[0] == '-' || text[0] == '+');
    text += sign;
    length -= sign;
    size_t used;
    if (starts_with_word(text, length, "inf", 3)) {
        used = starts_with_word(text, length, "infinity", 8) ? 8 : 3;
        *number = double_from_bits((uint64_t)0x7ff << DOUBLE_FRACTION_BITS);
    } else if (starts_with_word(text, length, "nan", 3)) {
        used = 3;
        *number = double_from_bits((uint64_t)0xfff << (DOUBLE_FRACTION_BITS - 1));
    } else {
        used = double_parse_unsigned(text, length, number);
    }
    if (used > 0 && sign > 0 && text[-1] == '-') {
        *number = -*number;
    }
    return used > 0 ? used + sign : 0;
}
