// Doubles in the notations of the format mini-language and the % operator.
#include <string.h>

#include "core/libm.h"
#include "core/number_text.h"
#include "objects/format_spec.h"
#include "vm/api.h"

static bool add_zeros(StrBuilder *out, intptr_t count) {
    static const char zeros[] = "0000000000000000";
    while (count > 0) {
        size_t length = MIN((size_t)count, sizeof zeros - 1);
        TRY_BOOL_OR(str_builder_add(out, zeros, length), false);
        count -= (intptr_t)length;
    }
    return true;
}

// Digits [start, start + count) with zeros where the number has none.
static bool add_digits(StrBuilder *out, const Decimal *decimal, intptr_t start, intptr_t count) {
    if (start < 0) {
        intptr_t zeros = MIN(-start, count);
        TRY_BOOL_OR(add_zeros(out, zeros), false);
        start += zeros;
        count -= zeros;
    }
    intptr_t available = MIN(MAX(decimal->count - start, 0), count);
    if (available > 0) {
        TRY_BOOL_OR(str_builder_add(out, decimal->digits + start, (size_t)available), false);
    }
    return add_zeros(out, count - available);
}

static bool add_positional(StrBuilder *out, const Decimal *decimal, intptr_t places, bool point) {
    intptr_t whole = MAX(decimal->point, 0);
    TRY_BOOL_OR(whole > 0 ? add_digits(out, decimal, 0, whole) : str_builder_add(out, "0", 1), false);
    if (places > 0 || point) {
        TRY_BOOL_OR(str_builder_add(out, ".", 1), false);
    }
    return add_digits(out, decimal, decimal->point, places);
}

static bool add_scientific(StrBuilder *out, const Decimal *decimal, intptr_t places, bool point, char letter) {
    TRY_BOOL_OR(add_digits(out, decimal, 0, 1), false);
    if (places > 0 || point) {
        TRY_BOOL_OR(str_builder_add(out, ".", 1), false);
    }
    TRY_BOOL_OR(add_digits(out, decimal, 1, places), false);
    int exponent = decimal->count > 0 ? decimal->point - 1 : 0;
    char text[8] = {letter, exponent < 0 ? '-' : '+', '0'};
    unsigned magnitude = (unsigned)(exponent < 0 ? -exponent : exponent);
    size_t start = magnitude < 10 ? 3 : 2;
    size_t length = start + integer_to_text(magnitude, 10, text + start);
    return str_builder_add(out, text, length);
}

// The general notation: as short as the digits allow.
static bool add_general(StrBuilder *out, const Decimal *decimal, intptr_t precision, bool alternate, char letter,
                        bool repr_like) {
    intptr_t point = decimal->count > 0 ? decimal->point : 1;
    intptr_t digits = decimal->count;
    while (digits > 0 && decimal->digits[digits - 1] == '0') {
        digits--;
    }
    if (alternate) {
        digits = precision;
    }
    if (point <= -4 || point > precision - repr_like) {
        return add_scientific(out, decimal, MAX(digits - 1, 0), alternate, letter);
    }
    intptr_t places = MAX(digits - point, repr_like ? 1 : 0);
    return add_positional(out, decimal, places, alternate);
}

static bool add_repr(StrBuilder *out, double number, bool alternate) {
    char text[DOUBLE_REPR_MAX];
    size_t length = double_repr(number, text);
    const char *exponent = memchr(text, 'e', length);
    if (exponent == NULL || !alternate || memchr(text, '.', length) != NULL) {
        return str_builder_add(out, text, length);
    }
    return str_builder_add(out, text, (size_t)(exponent - text)) && str_builder_add(out, ".", 1) &&
           str_builder_add_c(out, exponent);
}

static bool add_special(StrBuilder *out, double number, bool upper) {
    const char *text = double_is_nan(number) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf");
    return str_builder_add(out, text, 3);
}

bool format_double_body(StrBuilder *out, double number, char type, intptr_t precision, bool alternate, bool repr_like) {
    if (precision > INT32_MAX - DOUBLE_DIGITS_MAX) {
        return raise_false(&ValueError_type, "precision too big");
    }
    number = double_abs(number);
    bool upper = type >= 'A' && type <= 'Z';
    char lower = (char)(type | 0x20);
    if (!double_is_finite(number)) {
        return add_special(out, number, upper);
    }
    if (lower == 'r') {
        return add_repr(out, number, alternate);
    }
    char digits[DOUBLE_DIGITS_MAX];
    Decimal decimal = {.digits = digits};
    char letter = upper ? 'E' : 'e';
    if (lower == 'f') {
        double_digits(number, DIGITS_AFTER_POINT, (int)precision, &decimal);
        return add_positional(out, &decimal, precision, alternate);
    }
    if (lower == 'e') {
        double_digits(number, DIGITS_SIGNIFICANT, (int)precision + 1, &decimal);
        return add_scientific(out, &decimal, precision, alternate, letter);
    }
    precision = MAX(precision, 1);
    double_digits(number, DIGITS_SIGNIFICANT, (int)precision, &decimal);
    return add_general(out, &decimal, precision, alternate, letter, repr_like);
}

Str *format_double_text(double number, char type, intptr_t precision, bool alternate) {
    StrBuilder out;
    str_builder_init(&out);
    if (double_is_negative(number) && !double_is_nan(number)) {
        TRY_BOOL_OR(str_builder_add(&out, "-", 1), NULL);
    }
    TRY_BOOL_OR(format_double_body(&out, number, type, precision, alternate, false), NULL);
    return value_str(TRY_OR(str_builder_finish(&out), NULL));
}
