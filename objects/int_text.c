// int: digits in any base and back. Long numbers are split in halves, so that the cost is that of multiplication.
#include <string.h>

#include "core/number_text.h"
#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "objects/int_parts.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "vm/api.h"

enum {
    LEAF_CHUNKS = 32,   // machine-word chunks of digits that are converted the simple way
    POWER_LEVELS = 32,  // powers base**(leaf digits * 2**level)
};

uint32_t int_max_str_digits = 4300;

// The most digits of a base that fit one 32-bit word.
typedef struct {
    uint32_t base;
    uint32_t chunk_digits;
    uint32_t chunk_value;  // base ** chunk_digits
    size_t leaf_digits;
} Radix;

static Radix radix_of(uint32_t base) {
    Radix radix = {base, 0, 1, 0};
    while ((uint64_t)radix.chunk_value * base <= UINT32_MAX) {
        radix.chunk_value *= base;
        radix.chunk_digits++;
    }
    radix.leaf_digits = (size_t)radix.chunk_digits * LEAF_CHUNKS;
    return radix;
}

typedef struct {
    Radix radix;
    size_t count;
    Value values[POWER_LEVELS];  // found by the conservative scan of the C stack
} Powers;

// Fill in powers until one has more than half of `digits` digits.
static bool powers_fill(Powers *powers, size_t digits) {
    for (size_t size = powers->radix.leaf_digits; size < digits; size *= 2) {
        Value next;
        if (powers->count == 0) {
            Value chunk = TRY_OR(int_from_u64(powers->radix.chunk_value), false);
            next = TRY_OR(int_power(chunk, value_from_small_int(LEAF_CHUNKS)), false);
        } else {
            Value last = powers->values[powers->count - 1];
            next = TRY_OR(int_multiply(last, last), false);
        }
        powers->values[powers->count++] = next;
    }
    return true;
}

// Reading
// ------------------------------------------------------------------------------------------------------------------

static Value parse_leaf(const char *digits, size_t count, const Radix *radix) {
    Int *number = TRY_PTR(int_allocate(count / radix->chunk_digits + 1));
    size_t length = 0;
    for (size_t i = 0; i < count;) {
        uint32_t chunk = 0, scale = 1;
        for (uint32_t j = 0; j < radix->chunk_digits && i < count; j++, i++) {
            chunk = chunk * radix->base + digit_value(digits[i]);
            scale *= radix->base;
        }
        uint32_t carry = natural_multiply_small(number->digits, number->digits, length, scale, chunk);
        if (carry != 0) {
            number->digits[length++] = carry;
        }
    }
    return int_finish(number);
}

static Value parse_digits(const char *digits, size_t count, size_t level, const Powers *powers) {
    if (count <= powers->radix.leaf_digits) {
        return parse_leaf(digits, count, &powers->radix);
    }
    size_t low_count = powers->radix.leaf_digits << (level - 1);
    if (count <= low_count) {
        return parse_digits(digits, count, level - 1, powers);
    }
    TRY_BOOL(vm_check_stack() && vm_poll());
    Value high = TRY(parse_digits(digits, count - low_count, level - 1, powers));
    Value scaled = TRY(int_multiply(high, powers->values[level - 1]));
    Value low = TRY(parse_digits(digits + (count - low_count), low_count, level - 1, powers));
    return int_add(scaled, low, false);
}

static Value parse_power_of_two_base(const char *digits, size_t count, unsigned digit_bits) {
    Int *number = TRY_PTR(int_allocate((count * digit_bits + 31) / 32 + 1));
    size_t bit = 0;
    for (size_t i = count; i-- > 0; bit += digit_bits) {
        TRY_BOOL(poll_quietly_at(i));
        uint64_t shifted = (uint64_t)digit_value(digits[i]) << (bit % 32);
        number->digits[bit / 32] |= (uint32_t)shifted;
        number->digits[bit / 32 + 1] |= (uint32_t)(shifted >> 32);
    }
    return int_finish(number);
}

static Value raise_too_many_digits(size_t count) {
    return raise_error(&ValueError_type,
                       "Exceeds the limit (%zu digits) for integer string conversion: value has %zu digits; use "
                       "sys.set_int_max_str_digits() to increase the limit",
                       (size_t)int_max_str_digits, count);
}

// Digits that are known to be valid, without underscores.
static Value number_from_digits(const char *digits, size_t count, unsigned base) {
    if ((base & (base - 1)) == 0) {
        return parse_power_of_two_base(digits, count, (unsigned)__builtin_ctz(base));
    }
    if (int_max_str_digits != 0 && count > int_max_str_digits) {
        return raise_too_many_digits(count);
    }
    Powers powers = {.radix = radix_of(base)};
    TRY_BOOL(powers_fill(&powers, count));
    return parse_digits(digits, count, powers.count, &powers);
}

static Value number_from_small_digits(const char *digits, size_t count, unsigned base) {
    uint64_t number = 0;
    for (size_t i = 0; i < count; i++) {
        number = number * base + digit_value(digits[i]);
    }
    return int_from_u64(number);
}

typedef struct {
    const char *at, *end;
    unsigned base;
    bool negative;
} NumberText;

// Skip blanks, sign and prefix; settles base 0. False if the text cannot be a number.
static bool scan_start(NumberText *text) {
    if (text->at < text->end && (*text->at == '-' || *text->at == '+')) {
        text->negative = *text->at++ == '-';
    }
    bool zero = text->at < text->end && *text->at == '0';
    char letter = zero && text->end - text->at > 1 ? (char)(text->at[1] | 0x20) : '\0';
    unsigned prefixed = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (prefixed != 0 && (text->base == 0 || text->base == prefixed)) {
        text->base = prefixed;
        text->at += 2;
        if (text->at < text->end && *text->at == '_') {
            text->at++;
        }
    } else if (text->base == 0) {
        text->base = 10;
        // 010 is not a number in base 0, but 00 is.
        for (const char *c = text->at; zero && c < text->end; c++) {
            if (*c != '0' && *c != '_') {
                return false;
            }
        }
    }
    return true;
}

// True if the rest is digits with single underscores between them; counts the digits.
static bool check_digits(const NumberText *text, size_t *count) {
    *count = 0;
    bool after_digit = false;
    for (const char *c = text->at; c < text->end; c++) {
        if (*c == '_') {
            if (!after_digit) {
                return false;
            }
            after_digit = false;
        } else if (digit_value(*c) < text->base) {
            after_digit = true;
            ++*count;
        } else {
            return false;
        }
    }
    return after_digit;
}

// A copy without underscores in a scratch Int.
static Int *copy_digits(const NumberText *text, size_t count) {
    Int *copy = TRY_PTR_OR(int_allocate(count / 4 + 1), NULL);
    char *out = (char *)copy->digits;
    for (const char *c = text->at; c < text->end; c++) {
        if (*c != '_') {
            *out++ = *c;
        }
    }
    return copy;
}

static Value parse_ascii(const char *start, const char *end, int base) {
    NumberText text = {start, end, (unsigned)base, false};
    size_t count;
    if (!scan_start(&text) || !check_digits(&text, &count)) {
        return VALUE_UNDEF;
    }
    const char *digits = text.at;
    if (count != (size_t)(text.end - text.at)) {
        digits = (const char *)TRY_PTR(copy_digits(&text, count))->digits;
    }
    Value number = TRY(count <= 12 ? number_from_small_digits(digits, count, text.base)
                                   : number_from_digits(digits, count, text.base));
    return text.negative ? int_negate(number) : number;
}

// Replace the decimal digits and blanks of any script by ASCII ones, then parse. Rare, so it costs a copy.
static Value parse_unicode(const char *text, size_t length, int base) {
    Int *copy = TRY_PTR(int_allocate(length / 4 + 1));
    char *out = (char *)copy->digits;
    const char *end = text + length;
    while (text < end) {
        uint32_t code_point = utf8_decode(&text, end, UTF8_SURROGATES);
        if (code_point == UTF8_INVALID) {
            return VALUE_UNDEF;
        }
        int value = unicode_decimal_value(code_point);
        *out++ = value >= 0                     ? (char)('0' + value)
                 : unicode_is_space(code_point) ? ' '
                 : code_point < 128             ? (char)code_point
                                                : '?';
    }
    return int_parse((const char *)copy->digits, (size_t)(out - (char *)copy->digits), base);
}

static bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f); }

Value int_parse(const char *text, size_t length, int base) {
    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)text[i] >= 128) {
            return parse_unicode(text, length, base);
        }
    }
    const char *end = text + length;
    while (text < end && is_blank(*text)) {
        text++;
    }
    while (end > text && is_blank(end[-1])) {
        end--;
    }
    return parse_ascii(text, end, base);
}

// Writing
// ------------------------------------------------------------------------------------------------------------------

// Fill text[0 … width) with the digits of a number that needs at most as many, zeros in front.
static bool write_leaf(Value v, char *text, size_t width) {
    IntView view;
    int_view(&view, v);
    uint32_t digits[LEAF_CHUNKS];
    size_t length = view.count;
    memcpy(digits, view.digits, length * sizeof *digits);
    while (width > 0) {
        uint32_t chunk = natural_divide_small(digits, digits, length, 1000000000);
        length = natural_length(digits, length);
        for (int i = 0; i < 9 && width > 0; i++) {
            text[--width] = (char)('0' + chunk % 10);
            chunk /= 10;
        }
    }
    return true;
}

static bool write_digits(Value v, char *text, size_t width, size_t level, const Powers *powers) {
    if (width <= powers->radix.leaf_digits) {
        return write_leaf(v, text, width);
    }
    size_t low_width = powers->radix.leaf_digits << (level - 1);
    if (width <= low_width) {
        return write_digits(v, text, width, level - 1, powers);
    }
    TRY_BOOL_OR(vm_check_stack() && vm_poll(), false);
    Value high, low;
    TRY_BOOL_OR(int_divide_magnitudes(v, powers->values[level - 1], &high, &low), false);
    return write_digits(high, text, width - low_width, level - 1, powers) &&
           write_digits(low, text + (width - low_width), low_width, level - 1, powers);
}

static Str *raise_too_long(void) {
    return raise_null(&ValueError_type,
                      "Exceeds the limit (%zu digits) for integer string conversion; use "
                      "sys.set_int_max_str_digits() to increase the limit",
                      (size_t)int_max_str_digits);
}

static bool too_many_digits(size_t count) { return int_max_str_digits != 0 && count > int_max_str_digits; }

// `text` has room for a sign and `width` digits, which may be one more than needed.
static Str *decimal_text(Value v, Int *room, size_t width) {
    Powers powers = {.radix = radix_of(10)};
    TRY_BOOL_OR(powers_fill(&powers, width), NULL);
    char *text = (char *)room->digits + 1;
    bool negative = int_sign(v) < 0;
    Value magnitude = negative ? TRY_OR(int_negate(v), NULL) : v;
    TRY_BOOL_OR(write_digits(magnitude, text, width, powers.count, &powers), NULL);
    while (width > 1 && *text == '0') {
        text++;
        width--;
    }
    if (too_many_digits(width)) {
        return raise_too_long();
    }
    if (negative) {
        *--text = '-';
        width++;
    }
    return str_new_ascii(text, width);
}

static Str *big_decimal(Value v) {
    size_t bits = int_bit_length(v);
    // 0.30102 < log10(2) < 0.30103
    if (too_many_digits(bits / 100000 * 30102 + bits % 100000 * 30102 / 100000)) {
        return raise_too_long();
    }
    size_t width = bits / 100000 * 30103 + bits % 100000 * 30103 / 100000 + 1;
    Int *room = TRY_PTR_OR(int_allocate(width / 4 + 2), NULL);
    return decimal_text(v, room, width);
}

static Str *big_in_power_of_two_base(Value v, unsigned digit_bits) {
    IntView view;
    int_view(&view, v);
    size_t width = (natural_bit_length(view.digits, view.count) + digit_bits - 1) / digit_bits;
    Int *room = TRY_PTR_OR(int_allocate(width / 4 + 2), NULL);
    char *text = (char *)room->digits + 1;
    for (size_t i = 0; i < width; i++) {
        TRY_BOOL_OR(poll_quietly_at(i), NULL);
        size_t bit = i * digit_bits;
        uint64_t window = view.digits[bit / 32];
        if (bit / 32 + 1 < view.count) {
            window |= (uint64_t)view.digits[bit / 32 + 1] << 32;
        }
        text[width - 1 - i] = "0123456789abcdef"[window >> (bit % 32) & ((1u << digit_bits) - 1)];
    }
    if (view.negative) {
        *--text = '-';
        width++;
    }
    return str_new_ascii(text, width);
}

Str *int_to_str(Value v, int base) {
    if (!value_is_small_int(v)) {
        return base == 10 ? big_decimal(v) : big_in_power_of_two_base(v, (unsigned)__builtin_ctz((unsigned)base));
    }
    char text[INTEGER_TEXT_MAX + 1];
    intptr_t number = value_small_int(v);
    text[0] = '-';
    size_t length = integer_to_text(number < 0 ? -(uint64_t)number : (uint64_t)number, (unsigned)base, text + 1);
    return number < 0 ? str_new_ascii(text, length + 1) : str_new_ascii(text + 1, length);
}
