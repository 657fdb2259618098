// The format mini-language: specifications, padding, and the formatting of str.
#include "objects/format_spec.h"

#include "core/unicode_chars.h"
#include "core/utf8.h"
#include "vm/api.h"

typedef struct {
    const char *at, *end;
} Cursor;

static char peek(const Cursor *text) { return text->at < text->end ? *text->at : '\0'; }

static bool take(Cursor *text, char c) {
    if (text->at < text->end && *text->at == c) {
        text->at++;
        return true;
    }
    return false;
}

static bool is_align(char c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

static void parse_fill_and_align(Cursor *text, FormatSpec *spec) {
    Cursor after = *text;
    uint32_t fill = after.at < after.end ? utf8_decode(&after.at, after.end, UTF8_SURROGATES) : UTF8_INVALID;
    if (fill != UTF8_INVALID && is_align(peek(&after))) {
        spec->fill = fill == 0 ? UTF8_LAST_CODE_POINT + 1 : fill;
        spec->align = *after.at++;
        *text = after;
    } else if (is_align(peek(text))) {
        spec->align = *text->at++;
    }
}

// The decimal digit of any script that stands next, or -1.
static int take_digit(Cursor *text) {
    Cursor after = *text;
    uint32_t c = after.at < after.end ? utf8_decode(&after.at, after.end, UTF8_SURROGATES) : 0;
    int digit = unicode_decimal_value(c);
    if (digit >= 0) {
        *text = after;
    }
    return digit;
}

// -1 if there are no digits.
static bool parse_number(Cursor *text, intptr_t *number) {
    *number = -1;
    for (int digit; (digit = take_digit(text)) >= 0;) {
        if (*number < 0) {
            *number = 0;
        }
        if (*number > (INTPTR_MAX - digit) / 10) {
            return raise_false(&ValueError_type, "Too many decimal digits in format string");
        }
        *number = *number * 10 + digit;
    }
    return true;
}

static bool parse_grouping(Cursor *text, FormatSpec *spec) {
    if (take(text, ',')) {
        spec->grouping = ',';
    }
    if (peek(text) == '_') {
        if (spec->grouping != 0) {
            return raise_false(&ValueError_type, "Cannot specify both ',' and '_'.");
        }
        text->at++;
        spec->grouping = '_';
    }
    if (peek(text) == ',' && spec->grouping != 0) {
        if (spec->grouping == '_') {
            return raise_false(&ValueError_type, "Cannot specify both ',' and '_'.");
        }
    }
    return true;
}

static bool raise_grouping(const FormatSpec *spec) {
    if (spec->type > 32 && spec->type < 128) {
        return raise_false(&ValueError_type, "Cannot specify '%c' with '%c'.", spec->grouping, (int)spec->type);
    }
    return raise_false(&ValueError_type, "Cannot specify '%c' with '\\x%x'.", spec->grouping, (unsigned)spec->type);
}

static bool check_grouping(const FormatSpec *spec) {
    if (spec->grouping == 0) {
        return true;
    }
    switch (spec->type) {
        case 0: return true;
        case 'd':
        case 'e':
        case 'f':
        case 'g':
        case 'E':
        case 'F':
        case 'G':
        case '%': return true;
        case 'b':
        case 'o':
        case 'x':
        case 'X': return spec->grouping == '_' || raise_grouping(spec);
        default: return raise_grouping(spec);
    }
}

static bool parse_rest(Cursor *text, const Str *whole, Value self, FormatSpec *spec) {
    if (text->at == text->end) {
        bool is_text = spec->grouping != 0 && value_is_any_str(self);
        return !is_text || raise_false(&ValueError_type, "Cannot specify '%c' with 's'.", spec->grouping);
    }
    spec->type = utf8_decode(&text->at, text->end, UTF8_SURROGATES);
    if (text->at != text->end) {
        return raise_false(&ValueError_type, "Invalid format specifier '%S' for object of type '%T'", whole, self);
    }
    return check_grouping(spec) && (spec->type != 0 || !value_is_raised(format_raise_unknown(spec, self)));
}

bool format_spec_parse(const Str *text, Value self, FormatSpec *spec) {
    Cursor cursor = {str_text(text), str_text(text) + text->length};
    *spec = (FormatSpec){.precision = -1};
    parse_fill_and_align(&cursor, spec);
    if (peek(&cursor) == '+' || peek(&cursor) == '-' || peek(&cursor) == ' ') {
        spec->sign = *cursor.at++;
    }
    spec->coerce_zero = take(&cursor, 'z');
    spec->alternate = take(&cursor, '#');
    if (spec->fill == 0 && take(&cursor, '0')) {
        spec->fill = '0';
        spec->zero_padded = spec->align == 0;
    }
    TRY_BOOL_OR(parse_number(&cursor, &spec->width), false);
    TRY_BOOL_OR(parse_grouping(&cursor, spec), false);
    if (take(&cursor, '.')) {
        TRY_BOOL_OR(parse_number(&cursor, &spec->precision), false);
        if (spec->precision < 0) {
            return raise_false(&ValueError_type, "Format specifier missing precision");
        }
    }
    return parse_rest(&cursor, text, self, spec);
}

Value format_raise_unknown(const FormatSpec *spec, Value self) {
    if (spec->type > 32 && spec->type < 128) {
        return raise_error(&ValueError_type, "Unknown format code '%c' for object of type '%T'", (int)spec->type, self);
    }
    return raise_error(&ValueError_type, "Unknown format code '\\x%x' for object of type '%T'", (unsigned)spec->type,
                       self);
}

// Padding
// ------------------------------------------------------------------------------------------------------------------

// The NUL character is a fill that differs from none.
static uint32_t fill_of(const FormatSpec *spec) {
    return spec->fill == 0 ? ' ' : spec->fill > UTF8_LAST_CODE_POINT ? 0 : spec->fill;
}

static bool add_fill(StrBuilder *out, const FormatSpec *spec, size_t count) {
    return str_builder_fill(out, fill_of(spec), count);
}

static size_t padding_before(char align, size_t padding) {
    return align == '<' ? 0 : align == '^' ? padding / 2 : padding;
}

Value format_pad(const char *text, size_t length, size_t code_points, const FormatSpec *spec, char default_align) {
    size_t padding = spec->width > 0 && (size_t)spec->width > code_points ? (size_t)spec->width - code_points : 0;
    size_t before = padding_before(spec->align != 0 ? spec->align : default_align, padding);
    StrBuilder out;
    str_builder_init(&out);
    (void)(add_fill(&out, spec, before) && str_builder_add(&out, text, length) &&
           add_fill(&out, spec, padding - before));
    return str_builder_finish(&out);
}

// Numbers
// ------------------------------------------------------------------------------------------------------------------

// The digits with zeros in front so that they and the separators between them fill at least `width`.
static bool add_grouped(StrBuilder *out, const NumberPieces *pieces, char separator, size_t width) {
    size_t digits = pieces->whole_length;
    size_t group = pieces->group;
    if (separator == 0) {
        digits = MAX(digits, width);
    } else if (digits + (digits - 1) / group < width) {
        // n digits take n + (n - 1) / group characters.
        digits = MAX(digits, width * group / (group + 1));
        while (digits + (digits - 1) / group < width) {
            digits++;
        }
    }
    if (separator == 0) {
        return str_builder_fill(out, '0', digits - pieces->whole_length) &&
               str_builder_add(out, pieces->whole, pieces->whole_length);
    }
    TRY_BOOL_OR(str_builder_reserve(out, digits + digits / group), false);
    for (size_t i = 0; i < digits; i++) {
        size_t left = digits - i;
        char digit = left > pieces->whole_length ? '0' : pieces->whole[pieces->whole_length - left];
        if (i > 0 && left % group == 0) {
            TRY_BOOL_OR(str_builder_add(out, &separator, 1), false);
        }
        TRY_BOOL_OR(str_builder_add(out, &digit, 1), false);
    }
    return true;
}

Value format_number_pieces(const NumberPieces *pieces, const FormatSpec *spec) {
    char align = spec->align != 0 ? spec->align : spec->zero_padded ? '=' : '>';
    size_t outside = strlen(pieces->sign) + strlen(pieces->prefix) + pieces->rest_length;
    size_t width = spec->width > 0 ? (size_t)spec->width : 0;
    char separator = pieces->group > 0 ? spec->grouping : 0;
    bool zeros = align == '=' && fill_of(spec) == '0' && pieces->whole_length > 0;
    size_t digits_width = zeros && width > outside ? width - outside : 0;

    size_t whole = pieces->whole_length;
    size_t length = outside + whole + (separator != 0 && whole > 0 ? (whole - 1) / pieces->group : 0);
    size_t padding = !zeros && width > length ? width - length : 0;
    size_t before = align == '=' ? 0 : padding_before(align, padding);
    StrBuilder out;
    str_builder_init(&out);
    (void)(add_fill(&out, spec, before) && str_builder_add_c(&out, pieces->sign) &&
           str_builder_add_c(&out, pieces->prefix) && (align != '=' || add_fill(&out, spec, padding)) &&
           add_grouped(&out, pieces, separator, digits_width) &&
           str_builder_add(&out, pieces->rest, pieces->rest_length) &&
           (align == '=' || add_fill(&out, spec, padding - before)));
    return str_builder_finish(&out);
}

// Text
// ---------------------------------------------------------------------------------------------------------------------

static bool check_str_spec(const FormatSpec *spec) {
    if (spec->grouping != 0) {
        return raise_false(&ValueError_type, "Cannot specify '%c' with 's'.", spec->grouping);
    }
    if (spec->sign != 0) {
        return spec->sign == ' ' ? raise_false(&ValueError_type, "Space not allowed in string format specifier")
                                 : raise_false(&ValueError_type, "Sign not allowed in string format specifier");
    }
    if (spec->coerce_zero) {
        return raise_false(&ValueError_type, "Negative zero coercion (z) not allowed in string format specifier");
    }
    if (spec->alternate) {
        return raise_false(&ValueError_type, "Alternate form (#) not allowed in string format specifier");
    }
    if (spec->align == '=') {
        return raise_false(&ValueError_type, "'=' alignment not allowed in string format specifier");
    }
    return true;
}

static size_t bytes_of_code_points(const char *text, size_t code_points) {
    const char *at = text;
    while (code_points-- > 0) {
        for (at++; utf8_is_continuation(*at);) {
            at++;
        }
    }
    return (size_t)(at - text);
}

Value format_str(Str *self, Str *spec_text) {
    if (spec_text->length == 0 && self->object.type == &str_type) {
        return value_from_object(self);
    }
    FormatSpec spec;
    TRY_BOOL(format_spec_parse(spec_text, value_from_object(self), &spec));
    if (spec.type != 0 && spec.type != 's') {
        return format_raise_unknown(&spec, value_from_object(self));
    }
    TRY_BOOL(check_str_spec(&spec));
    size_t length = self->length, code_points = str_code_points(self);
    if (spec.precision >= 0 && (size_t)spec.precision < code_points) {
        code_points = (size_t)spec.precision;
        length = str_is_ascii(self) ? code_points : bytes_of_code_points(str_text(self), code_points);
    }
    return format_pad(str_text(self), length, code_points, &spec, '<');
}
