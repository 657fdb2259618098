#include "core/number_text.h"

#include <string.h>

#include "core/double_bits.h"

size_t integer_to_text(uint64_t number, unsigned base, char *text) {
    char reversed[INTEGER_TEXT_MAX];
    size_t count = 0;
    // 32-bit chips divide 32-bit numbers much faster.
    while (number > UINT32_MAX) {
        reversed[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[number % base];
        number /= base;
    }
    uint32_t rest = (uint32_t)number;
    do {
        reversed[count++] = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % base];
        rest /= base;
    } while (rest > 0);
    for (size_t i = 0; i < count; i++) {
        text[i] = reversed[count - 1 - i];
    }
    text[count] = '\0';
    return count;
}

unsigned digit_value(char character) {
    if (character >= '0' && character <= '9') {
        return (unsigned)(character - '0');
    }
    unsigned letter = (unsigned)(unsigned char)character | 0x20;
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 10 : 99;
}

static char *put(char *out, const char *text, size_t length) {
    memcpy(out, text, length);
    return out + length;
}

static char *put_zeros(char *out, int count) {
    memset(out, '0', (size_t)count);
    return out + count;
}

static char *put_positional(char *out, const Decimal *decimal) {
    if (decimal->point <= 0) {
        out = put_zeros(put(out, "0.", 2), -decimal->point);
        return put(out, decimal->digits, (size_t)decimal->count);
    }
    if (decimal->point >= decimal->count) {
        out = put(out, decimal->digits, (size_t)decimal->count);
        out = put_zeros(out, decimal->point - decimal->count);
        return put(out, ".0", 2);
    }
    out = put(out, decimal->digits, (size_t)decimal->point);
    *out++ = '.';
    return put(out, decimal->digits + decimal->point, (size_t)(decimal->count - decimal->point));
}

static char *put_scientific(char *out, const Decimal *decimal) {
    *out++ = decimal->digits[0];
    if (decimal->count > 1) {
        *out++ = '.';
        out = put(out, decimal->digits + 1, (size_t)decimal->count - 1);
    }
    int exponent = decimal->point - 1;
    *out++ = 'e';
    *out++ = exponent < 0 ? '-' : '+';
    unsigned magnitude = (unsigned)(exponent < 0 ? -exponent : exponent);
    if (magnitude < 10) {
        *out++ = '0';
    }
    return out + integer_to_text(magnitude, 10, out);
}

size_t double_repr(double number, char *text) {
    char *out = text;
    uint64_t bits = double_to_bits(number);
    bool special = (bits >> DOUBLE_FRACTION_BITS & 0x7ff) == 0x7ff;
    bool is_nan = special && bits << 12 != 0;
    if (bits >> 63 && !is_nan) {
        *out++ = '-';
    }
    if (special) {
        out = put(out, is_nan ? "nan" : "inf", 3);
    } else {
        char digits[DOUBLE_SHORTEST_MAX];
        Decimal decimal = {.digits = digits};
        double_shortest(number, &decimal);
        bool positional = decimal.point > -4 && decimal.point <= 16;
        out = positional ? put_positional(out, &decimal) : put_scientific(out, &decimal);
    }
    *out = '\0';
    return (size_t)(out - text);
}
