// Methods of bytes and bytearray that treat them as ASCII: letters, kinds of characters, filling up.
#include "gen/bytes.h"
#include "objects/bytes_parts.h"
#include "objects/poll.h"

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_alnum(char c) { return is_alpha(c) || is_digit(c); }
static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static bool is_ascii(char c) { return (unsigned char)c < 0x80; }

// Changing case
// ---------------------------------------------------------------------------------------------------------

// `inside`: the byte is not the first (capitalize) or follows a letter (title).
typedef char CaseChange(char c, bool inside);

static char to_upper(char c, bool inside UNUSED) { return is_lower(c) ? c ^ 0x20 : c; }
static char to_lower(char c, bool inside UNUSED) { return is_upper(c) ? c ^ 0x20 : c; }
static char to_swapped(char c, bool inside UNUSED) { return is_alpha(c) ? c ^ 0x20 : c; }
static char to_capital(char c, bool inside) { return inside ? to_lower(c, inside) : to_upper(c, inside); }

static Value change_case(Value self, CaseChange *change, bool by_word) {
    Span text = span_of_self(self);
    BytesBuilder builder;
    bytes_builder_init(&builder);
    if (bytes_builder_reserve(&builder, text.length)) {
        uint8_t *out = bytes_builder_data(&builder);
        bool inside = false;
        for (size_t i = 0; i < text.length; i++) {
            TRY_BOOL(poll_quietly_at(i));
            out[i] = (uint8_t)change(text.data[i], inside);
            inside = by_word ? is_alpha(text.data[i]) : true;
        }
        builder.length = text.length;
    }
    return bytes_builder_finish_like(&builder, self);
}

BYTES_METHOD(upper, return change_case(args->self, to_upper, false);)
BYTES_METHOD(lower, return change_case(args->self, to_lower, false);)
BYTES_METHOD(swapcase, return change_case(args->self, to_swapped, false);)
BYTES_METHOD(capitalize, return change_case(args->self, to_capital, false);)
BYTES_METHOD(title, return change_case(args->self, to_capital, true);)

// Kinds of characters
// ---------------------------------------------------------------------------------------------------

static Value all_bytes(Value self, bool (*holds)(char), bool if_empty) {
    Span text = span_of_self(self);
    for (size_t i = 0; i < text.length; i++) {
        TRY_BOOL(poll_quietly_at(i));
        if (!holds(text.data[i])) {
            return VALUE_FALSE;
        }
    }
    return value_from_bool(text.length != 0 || if_empty);
}

BYTES_METHOD(isalnum, return all_bytes(args->self, is_alnum, false);)
BYTES_METHOD(isalpha, return all_bytes(args->self, is_alpha, false);)
BYTES_METHOD(isascii, return all_bytes(args->self, is_ascii, true);)
BYTES_METHOD(isdigit, return all_bytes(args->self, is_digit, false);)
BYTES_METHOD(isspace, return all_bytes(args->self, is_space, false);)

static Value all_cased_are(Value self, bool (*wanted)(char)) {
    Span text = span_of_self(self);
    bool found = false;
    for (size_t i = 0; i < text.length; i++) {
        TRY_BOOL(poll_quietly_at(i));
        bool fits = wanted(text.data[i]);
        if (!fits && is_alpha(text.data[i])) {
            return VALUE_FALSE;
        }
        found |= fits;
    }
    return value_from_bool(found);
}

BYTES_METHOD(islower, return all_cased_are(args->self, is_lower);)
BYTES_METHOD(isupper, return all_cased_are(args->self, is_upper);)

static Value is_title(Value self) {
    Span text = span_of_self(self);
    bool inside = false, found = false;
    for (size_t i = 0; i < text.length; i++) {
        TRY_BOOL(poll_quietly_at(i));
        char c = text.data[i];
        if ((is_upper(c) && inside) || (is_lower(c) && !inside)) {
            return VALUE_FALSE;
        }
        inside = is_alpha(c);
        found |= inside;
    }
    return value_from_bool(found);
}

BYTES_METHOD(istitle, return is_title(args->self);)

// Filling up
// ------------------------------------------------------------------------------------------------------------

static bool fill_argument(Value given, const char *method, uint8_t *fill) {
    *fill = ' ';
    if (value_is_undef(given)) {
        return true;
    }
    bool is_byte = (value_is_any_bytes(given) || value_is_any_bytearray(given)) && span_of_self(given).length == 1;
    if (!is_byte) {
        return raise_false(&TypeError_type, "%s() argument 2 must be a byte string of length 1, not %A", method, given);
    }
    *fill = (uint8_t)span_of_self(given).data[0];
    return true;
}

static bool add_fill(BytesBuilder *builder, uint8_t fill, size_t count) {
    TRY_BOOL_OR(bytes_builder_reserve(builder, count), false);
    memset(bytes_builder_data(builder) + builder->length, fill, count);
    builder->length += count;
    return true;
}

static size_t missing(Value self, intptr_t width) {
    size_t length = span_of_self(self).length;
    return width > (intptr_t)length ? (size_t)width - length : 0;
}

static Value padded(Value self, size_t left, size_t right, uint8_t fill) {
    if (left + right == 0) {
        return bytes_unchanged(self);
    }
    Span text = span_of_self(self);
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_reserve(&builder, text.length + left + right);
    add_fill(&builder, fill, left);
    bytes_builder_add(&builder, text.data, text.length);
    add_fill(&builder, fill, right);
    return bytes_builder_finish_like(&builder, self);
}

BYTES_METHOD(ljust, uint8_t fill; TRY_BOOL(fill_argument(args->fillchar, "ljust", &fill));
             return padded(args->self, 0, missing(args->self, args->width), fill);)
BYTES_METHOD(rjust, uint8_t fill; TRY_BOOL(fill_argument(args->fillchar, "rjust", &fill));
             return padded(args->self, missing(args->self, args->width), 0, fill);)

static Value center(Value self, intptr_t width, Value fillchar) {
    uint8_t fill;
    TRY_BOOL(fill_argument(fillchar, "center", &fill));
    size_t total = missing(self, width);
    // Of an odd number of places the extra one goes to the left if the width is odd.
    size_t left = total / 2 + (total & (size_t)width & 1);
    return padded(self, left, total - left, fill);
}

BYTES_METHOD(center, return center(args->self, args->width, args->fillchar);)

static Value zero_fill(Value self, intptr_t width) {
    size_t zeros = missing(self, width);
    Span text = span_of_self(self);
    size_t sign = zeros > 0 && text.length > 0 && (text.data[0] == '+' || text.data[0] == '-');
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_add(&builder, text.data, sign);
    add_fill(&builder, '0', zeros);
    bytes_builder_add(&builder, text.data + sign, text.length - sign);
    return zeros == 0 ? bytes_unchanged(self) : bytes_builder_finish_like(&builder, self);
}

BYTES_METHOD(zfill, return zero_fill(args->self, args->width);)

static Value expand_tabs(Value self, intptr_t tab_size) {
    Span text = span_of_self(self);
    BytesBuilder builder;
    bytes_builder_init(&builder);
    intptr_t column = 0;
    for (size_t i = 0; i < text.length && !builder.failed; i++) {
        char c = text.data[i];
        if (c == '\t') {
            intptr_t spaces = tab_size > 0 ? tab_size - column % tab_size : 0;
            add_fill(&builder, ' ', (size_t)spaces);
            column += spaces;
            continue;
        }
        bytes_builder_add_byte(&builder, (uint8_t)c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
    return bytes_builder_finish_like(&builder, self);
}

BYTES_METHOD(expandtabs, return expand_tabs(args->self, args->tabsize);)
