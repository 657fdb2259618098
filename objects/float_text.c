// float: reading text, and hexadecimal text both ways.
#include <string.h>

#include "core/double_bits.h"
#include "core/libm.h"
#include "core/number_text.h"
#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "gen/float.h"
#include "objects/float.h"
#include "objects/int_parts.h"
#include "objects/native.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    STACK_COPY_MAX = 64
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f); }

bool float_simplify_text(const char *text, size_t length, char *copy, size_t *copy_length) {
    size_t out = 0;
    char last = '\0';
    const char *end = text + length;
    while (text < end) {
        uint32_t code_point = utf8_decode(&text, end, UTF8_SURROGATES);
        if (code_point == UTF8_INVALID) {
            return false;
        }
        int value = unicode_decimal_value(code_point);
        char c = value >= 0                     ? (char)('0' + value)
                 : unicode_is_space(code_point) ? ' '
                 : code_point < 128             ? (char)code_point
                                                : '?';
        if ((c == '_' && !is_digit(last)) || (last == '_' && !is_digit(c))) {
            return false;
        }
        if (c != '_') {
            copy[out++] = c;
        }
        last = c;
    }
    *copy_length = out;
    return last != '_';
}

static bool parse_simple(const char *text, size_t length, double *number) {
    while (length > 0 && is_blank(*text)) {
        text++;
        length--;
    }
    while (length > 0 && is_blank(text[length - 1])) {
        length--;
    }
    return length > 0 && double_parse(text, length, number) == length;
}

static bool needs_simplifying(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '_' || (unsigned char)text[i] >= 128) {
            return true;
        }
    }
    return false;
}

// Read what float("…") accepts: blanks around, underscores between digits, inf and nan, digits of any script. False if
// the text is not a number; nothing raised.
static bool float_parse(const char *text, size_t length, double *number) {
    if (!needs_simplifying(text, length)) {
        return parse_simple(text, length, number);
    }
    char small[STACK_COPY_MAX];
    char *copy = small;
    if (length > sizeof small) {
        Int *scratch = int_allocate(length / 4 + 1);
        if (scratch == NULL) {
            return false;
        }
        copy = (char *)scratch->digits;
    }
    size_t copy_length;
    return float_simplify_text(text, length, copy, &copy_length) && parse_simple(copy, copy_length, number);
}

// The constructor
// ------------------------------------------------------------------------------------------------------------

static bool parse_text(Value source, const char *text, size_t length, double *number) {
    if (float_parse(text, length, number)) {
        return true;
    }
    return !error_pending() && raise_false(&ValueError_type, "could not convert string to float: %R", source);
}

static bool number_from_object(Value source, double *number) {
    if (float_from_value(source, number) && value_is_float(source)) {
        return true;
    }
    if (value_is_str(source)) {
        return parse_text(source, str_text(value_str(source)), value_str(source)->length, number);
    }
    bool is_number = !value_is_undef(int_from_value(source)) ||
                     !value_is_undef(type_lookup(value_type(source), NAME(__float__))) ||
                     !value_is_undef(type_lookup(value_type(source), NAME(__index__)));
    if (is_number) {
        return object_to_double(source, number);
    }
    if (value_is_instance(source, &str_type)) {
        return parse_text(source, str_text(value_str(source)), value_str(source)->length, number);
    }
    if (object_has_buffer(source)) {
        BufferView view;
        TRY_BOOL_OR(object_buffer(source, &view, false), false);
        return parse_text(source, (const char *)view.data, view.length, number);
    }
    return raise_false(&TypeError_type, "float() argument must be a string or a real number, not '%T'", source);
}

METHOD(float, __new__) {
    double number;
    if (value_is_float(args->x) && value_same(args->cls, value_from_object(&float_type))) {
        return args->x;
    }
    TRY_BOOL(number_from_object(args->x, &number));
    const Type *cls = (const Type *)value_object(args->cls);
    if (cls == &float_type) {
        return value_from_double(number);
    }
    FloatInstance *instance = TRY_PTR(type_allocate(cls));
    instance->value = number;
    return value_from_object(instance);
}

// Hexadecimal
// ----------------------------------------------------------------------------------------------------------------

METHOD(float, hex) {
    double number = 0;
    (void)float_from_value(args->self, &number);
    char text[DOUBLE_REPR_MAX];
    if (!double_is_finite(number)) {
        size_t length = double_repr(number, text);
        return value_from_object(TRY_PTR(str_new_ascii(text, length)));
    }
    const char *sign = double_is_negative(number) ? "-" : "";
    if (number == 0) {
        return value_from_object(TRY_PTR(str_format("%s0x0.0p+0", sign)));
    }
    DoubleParts parts = double_parts(number);
    uint64_t fraction = parts.significand & (((uint64_t)1 << DOUBLE_FRACTION_BITS) - 1);
    int exponent = parts.exponent + DOUBLE_FRACTION_BITS;
    char digits[16];
    for (int i = 13; i-- > 0; fraction >>= 4) {
        digits[i] = "0123456789abcdef"[fraction & 15];
    }
    digits[13] = '\0';
    int first = (int)(parts.significand >> DOUBLE_FRACTION_BITS);
    return value_from_object(TRY_PTR(str_format("%s0x%d.%sp%s%d", sign, first, digits, exponent < 0 ? "-" : "+",
                                                exponent < 0 ? -exponent : exponent)));
}

typedef struct {
    const char *at, *end;
} Cursor;

static bool take(Cursor *text, char lower) {
    if (text->at < text->end && (*text->at | 0x20) == (lower | 0x20)) {
        text->at++;
        return true;
    }
    return false;
}

static bool take_word(Cursor *text, const char *word) {
    Cursor start = *text;
    for (; *word != '\0'; word++) {
        if (!take(text, *word)) {
            *text = start;
            return false;
        }
    }
    return true;
}

static bool take_sign(Cursor *text) {
    if (text->at < text->end && (*text->at == '-' || *text->at == '+')) {
        return *text->at++ == '-';
    }
    return false;
}

// Digits around a point: the value is significand * 16**exponent and a little if `more`.
typedef struct {
    uint64_t significand;
    int64_t exponent;
    bool more, any;
} HexDigits;

static void take_hex_digits(Cursor *text, HexDigits *hex) {
    bool after_point = false;
    for (; text->at < text->end; text->at++) {
        if (*text->at == '.' && !after_point) {
            after_point = true;
            continue;
        }
        unsigned digit = digit_value(*text->at);
        if (digit >= 16) {
            break;
        }
        hex->any = true;
        if (hex->significand >> 60 == 0) {
            hex->significand = hex->significand << 4 | digit;
            hex->exponent -= after_point;
        } else {
            hex->more |= digit != 0;
            hex->exponent += !after_point;
        }
    }
}

static bool take_exponent(Cursor *text, int64_t *exponent) {
    *exponent = 0;
    if (!take(text, 'p')) {
        return true;
    }
    bool negative = take_sign(text);
    const char *start = text->at;
    for (; text->at < text->end && is_digit(*text->at); text->at++) {
        *exponent = MIN(*exponent * 10 + (*text->at - '0'), INT64_MAX / 100);
    }
    *exponent = negative ? -*exponent : *exponent;
    return text->at > start;
}

static double round_hex(const HexDigits *hex, int64_t exponent) {
    if (hex->significand == 0) {
        return 0.0;
    }
    unsigned up = (unsigned)__builtin_clzll(hex->significand);
    return double_round(hex->significand << up, hex->exponent * 4 + exponent - up, hex->more);
}

// False: not a number.
static bool parse_hex(Cursor *text, double *number) {
    bool negative = take_sign(text);
    if (take_word(text, "inf")) {
        (void)take_word(text, "inity");
        *number = DOUBLE_INFINITY;
    } else if (take_word(text, "nan")) {
        *number = DOUBLE_NAN;
    } else {
        (void)take_word(text, "0x");
        HexDigits hex = {0};
        int64_t exponent;
        take_hex_digits(text, &hex);
        if (!hex.any || !take_exponent(text, &exponent)) {
            return false;
        }
        *number = round_hex(&hex, exponent);
        if (double_is_infinite(*number)) {
            return raise_false(&OverflowError_type, "hexadecimal value too large to represent as a float");
        }
    }
    *number = negative ? -*number : *number;
    return true;
}

METHOD(float, fromhex) {
    if (!value_is_instance(args->string, &str_type)) {
        return raise_error(&TypeError_type, "bad argument type for built-in operation");
    }
    const Str *string = value_str(args->string);
    Cursor text = {str_text(string), str_text(string) + string->length};
    while (text.at < text.end && is_blank(*text.at)) {
        text.at++;
    }
    while (text.end > text.at && is_blank(text.end[-1])) {
        text.end--;
    }
    double number;
    bool valid = parse_hex(&text, &number) && text.at == text.end;
    if (error_pending()) {
        return RAISED;
    }
    if (!valid) {
        return raise_error(&ValueError_type, "invalid hexadecimal floating-point string");
    }
    Value result = TRY(value_from_double(number));
    return value_same(args->cls, value_from_object(&float_type)) ? result : vm_call_1(args->cls, result);
}
