// The conversions of the % operator: one argument to text.
#include "core/utf8.h"
#include "gen/names.h"
#include "objects/bytes_parts.h"
#include "objects/format_spec.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/percent_parts.h"
#include "vm/api.h"

// Filling up to the width
// -----------------------------------------------------------------------------------------------

// A text in three parts: zeros for a width go between `prefix` (sign, 0x) and `body`.
typedef struct {
    char prefix[4];
    size_t prefix_length;
    const char *body;
    size_t body_length;
    size_t columns;  // of the body
    size_t zeros;    // that belong in front of the body in any case
    bool is_number;
} Padded;

static bool add_padded(StrBuilder *out, const PercentSpec *spec, const Padded *text) {
    size_t columns = text->prefix_length + text->zeros + text->columns;
    size_t missing = spec->width > (intptr_t)columns ? (size_t)spec->width - columns : 0;
    bool left = spec->flags & PERCENT_LEFT, zero = text->is_number && (spec->flags & PERCENT_ZERO);
    str_builder_fill(out, ' ', left || zero ? 0 : missing);
    str_builder_add(out, text->prefix, text->prefix_length);
    str_builder_fill(out, '0', text->zeros + (zero && !left ? missing : 0));
    str_builder_add(out, text->body, text->body_length);
    return str_builder_fill(out, ' ', left ? missing : 0);
}

static bool add_plain(Percent *percent, const PercentSpec *spec, const char *body, size_t length) {
    size_t columns = percent->is_bytes ? length : utf8_count(body, length);
    if (spec->precision >= 0 && (size_t)spec->precision < columns && spec->letter != 'c') {
        columns = (size_t)spec->precision;
        length = percent->is_bytes ? columns : utf8_offset(body, length, columns);
    }
    Padded text = {.body = body, .body_length = length, .columns = columns};
    return add_padded(&percent->out, spec, &text);
}

// Text
// ------------------------------------------------------------------------------------------------------------------

static bool convert_text(Percent *percent, const PercentSpec *spec, Value argument) {
    Value text = spec->letter == 's'                         ? object_str(argument)
                 : spec->letter == 'r' && !percent->is_bytes ? object_repr(argument)
                                                             : object_ascii(argument);
    TRY_BOOL_OR(!value_is_raised(text), false);
    return add_plain(percent, spec, str_text(value_str(text)), value_str(text)->length);
}

static bool convert_bytes(Percent *percent, const PercentSpec *spec, Value argument) {
    Span span;
    if (object_has_buffer(argument)) {
        TRY_BOOL_OR(span_of(argument, &span), false);
        return add_plain(percent, spec, span.data, span.length);
    }
    Value converted = TRY_OR(vm_call_special(argument, NAME(__bytes__), 0, NULL), false);
    if (value_is_undef(converted)) {
        return raise_false(&TypeError_type,
                           "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'",
                           argument);
    }
    if (!value_is_any_bytes(converted)) {
        return raise_false(&TypeError_type, "__bytes__ returned non-bytes (type %T)", converted);
    }
    span = span_of_self(converted);
    return add_plain(percent, spec, span.data, span.length);
}

// What `made` is; VALUE_UNDEF if it failed with a TypeError, which the caller words anew.
static Value number_or_undef(Value made) {
    if (value_is_raised(made) && error_matches(&TypeError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return made;
}

static Value index_or_undef(Value argument) {
    return value_has_index(argument) ? number_or_undef(object_index(argument)) : VALUE_UNDEF;
}

static bool convert_character(Percent *percent, const PercentSpec *spec, Value argument) {
    if (value_is_any_str(argument) && str_code_points(value_str(argument)) == 1) {
        return add_plain(percent, spec, str_text(value_str(argument)), value_str(argument)->length);
    }
    Value number = TRY_OR(index_or_undef(argument), false);
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "%%c requires int or char");
    }
    int64_t code_point;
    if (!int_to_i64(number, &code_point) || code_point < 0 || code_point > UTF8_LAST_CODE_POINT) {
        return raise_false(&OverflowError_type, "%%c arg not in range(0x110000)");
    }
    char text[UTF8_MAX_BYTES];
    return add_plain(percent, spec, text, utf8_encode((uint32_t)code_point, text));
}

static bool convert_byte(Percent *percent, const PercentSpec *spec, Value argument) {
    if ((value_is_any_bytes(argument) || value_is_any_bytearray(argument)) && span_of_self(argument).length == 1) {
        Span span = span_of_self(argument);
        return add_plain(percent, spec, span.data, 1);
    }
    Value number = TRY_OR(index_or_undef(argument), false);
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "%%c requires an integer in range(256) or a single byte");
    }
    int64_t byte;
    if (!int_to_i64(number, &byte) || byte < 0 || byte > 255) {
        return raise_false(&OverflowError_type, "%%c arg not in range(256)");
    }
    const char text = (char)byte;
    return add_plain(percent, spec, &text, 1);
}

// Numbers
// ---------------------------------------------------------------------------------------------------------------

static void add_prefix(Padded *text, char c) { text->prefix[text->prefix_length++] = c; }

static void set_sign(Padded *text, const PercentSpec *spec, bool negative) {
    if (negative) {
        add_prefix(text, '-');
    } else if (spec->flags & PERCENT_PLUS) {
        add_prefix(text, '+');
    } else if (spec->flags & PERCENT_BLANK) {
        add_prefix(text, ' ');
    }
}

static bool raise_no_number(const PercentSpec *spec, Value argument, const char *wanted) {
    return raise_false(&TypeError_type, "%%%c format: %s is required, not %T", (int)spec->letter, wanted, argument);
}

// What int() makes of a number; VALUE_UNDEF if it is none.
static Value number_as_int(Value argument) {
    if (value_is_float(argument)) {
        return int_from_double(value_double(argument));
    }
    if (value_is_undef(type_lookup(value_type(argument), NAME(__int__)))) {
        return value_has_index(argument) ? object_index(argument) : VALUE_UNDEF;
    }
    Value number = TRY(vm_call_special(argument, NAME(__int__), 0, NULL));
    return int_from_value(number);
}

static int base_of(uint32_t letter) { return letter == 'o' ? 8 : letter == 'x' || letter == 'X' ? 16 : 10; }

static bool argument_as_int(const PercentSpec *spec, Value argument, Value *number) {
    bool is_decimal = base_of(spec->letter) == 10;
    *number = int_from_value(argument);
    if (!value_is_undef(*number)) {
        return true;
    }
    *number = TRY_OR(is_decimal ? number_or_undef(number_as_int(argument)) : index_or_undef(argument), false);
    return !value_is_undef(*number) || raise_no_number(spec, argument, is_decimal ? "a real number" : "an integer");
}

static bool add_upper(StrBuilder *out, size_t start) {
    char *text = (char *)(uintptr_t)str_builder_text(out);
    for (size_t i = start; i < out->length; i++) {
        text[i] = text[i] >= 'a' && text[i] <= 'z' ? text[i] ^ 0x20 : text[i];
    }
    return !out->failed;
}

static bool convert_int(Percent *percent, const PercentSpec *spec, Value argument) {
    Value number;
    TRY_BOOL_OR(argument_as_int(spec, argument, &number), false);
    int base = base_of(spec->letter);
    const Str *digits = TRY_PTR_OR(int_to_str(number, base), false);
    bool negative = int_sign(number) < 0;
    Padded text = {.body = str_text(digits) + negative, .body_length = digits->length - negative, .is_number = true};
    text.columns = text.body_length;
    set_sign(&text, spec, negative);
    if ((spec->flags & PERCENT_ALTERNATE) && base != 10) {
        add_prefix(&text, '0');
        add_prefix(&text, base == 8 ? 'o' : 'x');
    }
    if (spec->precision > (intptr_t)text.columns) {
        text.zeros = (size_t)spec->precision - text.columns;
    }
    size_t start = percent->out.length;
    TRY_BOOL_OR(add_padded(&percent->out, spec, &text), false);
    return spec->letter != 'X' || add_upper(&percent->out, start);
}

static bool argument_as_double(Percent *percent, Value argument, double *number) {
    if (object_to_double(argument, number)) {
        return true;
    }
    if (error_matches(&TypeError_type)) {
        error_clear();
        return percent->is_bytes ? raise_false(&TypeError_type, "float argument required, not %T", argument)
                                 : raise_false(&TypeError_type, "must be real number, not %T", argument);
    }
    return false;
}

static bool convert_float(Percent *percent, const PercentSpec *spec, Value argument) {
    double number;
    TRY_BOOL_OR(argument_as_double(percent, argument, &number), false);
    bool negative = __builtin_signbit(number) && number == number;
    const Str *digits =
        TRY_PTR_OR(format_double_text(negative ? -number : number, (char)spec->letter,
                                      spec->precision < 0 ? 6 : spec->precision, spec->flags & PERCENT_ALTERNATE),
                   false);
    Padded text = {.body = str_text(digits), .body_length = digits->length, .columns = digits->length};
    text.is_number = true;
    set_sign(&text, spec, negative);
    return add_padded(&percent->out, spec, &text);
}

bool percent_convert(Percent *percent, const PercentSpec *spec, Value argument) {
    switch (spec->letter) {
        case 's':
        case 'b':
            return percent->is_bytes ? convert_bytes(percent, spec, argument) : convert_text(percent, spec, argument);
        case 'r':
        case 'a': return convert_text(percent, spec, argument);
        case 'c':
            return percent->is_bytes ? convert_byte(percent, spec, argument)
                                     : convert_character(percent, spec, argument);
        case 'd':
        case 'i':
        case 'u':
        case 'o':
        case 'x':
        case 'X': return convert_int(percent, spec, argument);
        default: return convert_float(percent, spec, argument);
    }
}
