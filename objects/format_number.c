// format() of int, float and complex.

#include "core/libm.h"
#include "heap/gc.h"
#include "objects/float.h"
#include "objects/format_spec.h"
#include "objects/int.h"
#include "vm/api.h"

static const char *sign_text(bool negative, char sign) {
    return negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
}

// int
// ----------------------------------------------------------------------------------------------------------------------

static Value format_character(Value v, const FormatSpec *spec) {
    if (spec->sign != 0) {
        return raise_error(&ValueError_type, "Sign not allowed with integer format specifier 'c'");
    }
    if (spec->alternate) {
        return raise_error(&ValueError_type, "Alternate form (#) not allowed with integer format specifier 'c'");
    }
    int64_t number;
    if (!int_to_i64(v, &number)) {
        return raise_error(&OverflowError_type, "Python int too large to convert to C long");
    }
    if (number < 0 || number > 0x10ffff) {
        return raise_error(&OverflowError_type, "%%c arg not in range(0x110000)");
    }
    Str *text = TRY_PTR(str_from_code_point((uint32_t)number));
    return format_pad(str_text(text), text->length, 1, spec, '>');
}

// Upper-case copy, not in the Str, which may be shared.
static const char *upper_copy(const char *text, size_t length) {
    char *copy = TRY_PTR_OR(gc_new_raw(length + 1), NULL);
    for (size_t i = 0; i < length; i++) {
        copy[i] = (char)(text[i] >= 'a' && text[i] <= 'z' ? text[i] - 32 : text[i]);
    }
    return copy;
}

static const char *prefix_of(const FormatSpec *spec) {
    if (!spec->alternate) {
        return "";
    }
    switch (spec->type) {
        case 'b': return "0b";
        case 'o': return "0o";
        case 'x': return "0x";
        case 'X': return "0X";
        default: return "";
    }
}

static Value format_digits(Value v, const FormatSpec *spec) {
    int base = spec->type == 'b' ? 2 : spec->type == 'o' ? 8 : (spec->type | 0x20) == 'x' ? 16 : 10;
    Str *text = TRY_PTR(int_to_str(v, base));
    bool negative = int_sign(v) < 0;
    const char *digits = str_text(text);
    if (spec->type == 'X') {
        digits = TRY_PTR(upper_copy(digits, text->length));
    }
    NumberPieces pieces = {
        .sign = sign_text(negative, spec->sign),
        .prefix = prefix_of(spec),
        .whole = digits + negative,
        .whole_length = text->length - negative,
        .rest = "",
        .group = base == 10 ? 3 : 4,
    };
    return format_number_pieces(&pieces, spec);
}

static Value format_double_by_spec(double number, const FormatSpec *spec);

Value format_int(Value self, Str *spec_text) {
    Value v = int_from_value(self);
    if (spec_text->length == 0) {
        return value_from_object(TRY_PTR(int_to_str(v, 10)));
    }
    FormatSpec spec;
    TRY_BOOL(format_spec_parse(spec_text, self, &spec));
    switch (spec.type) {
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
        case '%': {
            double number;
            TRY_BOOL(int_to_finite_double(v, &number));
            return format_double_by_spec(number, &spec);
        }
        case 0:
        case 'b':
        case 'c':
        case 'd':
        case 'n':
        case 'o':
        case 'x':
        case 'X': break;
        default: return format_raise_unknown(&spec, self);
    }
    if (spec.precision >= 0) {
        return raise_error(&ValueError_type, "Precision not allowed in integer format specifier");
    }
    if (spec.coerce_zero) {
        return raise_error(&ValueError_type, "Negative zero coercion (z) not allowed in integer format specifier");
    }
    return spec.type == 'c' ? format_character(v, &spec) : format_digits(v, &spec);
}

// float
// --------------------------------------------------------------------------------------------------------------------

// Not a letter that a user can give: repr without ".0", as complex shows its parts.
enum {
    TYPE_REPR_WITHOUT_POINT = 'r'
};

typedef struct {
    char type;  // for format_double_body()
    intptr_t precision;
    bool repr_like, percent;
} Notation;

static Notation notation_of(const FormatSpec *spec) {
    Notation notation = {(char)spec->type, spec->precision < 0 ? 6 : spec->precision, false, spec->type == '%'};
    if (spec->type == 0) {
        notation.type = spec->precision < 0 ? 'r' : 'g';
        notation.repr_like = true;
    } else if (spec->type == 'n') {
        notation.type = 'g';
    } else if (spec->type == '%') {
        notation.type = 'f';
    }
    return notation;
}

static bool is_zero_text(const char *text, size_t length) {
    for (size_t i = 0; i < length && text[i] != 'e' && text[i] != 'E'; i++) {
        if (text[i] != '0' && text[i] != '.' && text[i] != '%') {
            return false;
        }
    }
    return true;
}

static size_t leading_digits(const char *text, size_t length) {
    size_t count = 0;
    while (count < length && text[count] >= '0' && text[count] <= '9') {
        count++;
    }
    return count;
}

// Sign, grouping and padding around the digits of |number|.
static Value format_body(double number, const char *text, size_t length, const FormatSpec *spec) {
    bool negative = double_is_negative(number) && !double_is_nan(number);
    if (negative && spec->coerce_zero && is_zero_text(text, length)) {
        negative = false;
    }
    size_t whole = leading_digits(text, length);
    NumberPieces pieces = {
        .sign = sign_text(negative, spec->sign),
        .prefix = "",
        .whole = text,
        .whole_length = whole,
        .rest = text + whole,
        .rest_length = length - whole,
        .group = 3,
    };
    return format_number_pieces(&pieces, spec);
}

static Value format_double_by_spec(double number, const FormatSpec *spec) {
    Notation notation = notation_of(spec);
    double shown = notation.percent ? number * 100 : number;
    StrBuilder body;
    str_builder_init(&body);
    TRY_BOOL(format_double_body(&body, shown, notation.type, notation.precision, spec->alternate, notation.repr_like));
    if (notation.percent) {
        TRY_BOOL(str_builder_add(&body, "%", 1));
    }
    Value text = TRY(str_builder_finish(&body));
    const char *digits = str_text(value_str(text));
    size_t length = value_str(text)->length;
    if (spec->type == TYPE_REPR_WITHOUT_POINT && length > 2 && memcmp(digits + length - 2, ".0", 2) == 0) {
        length -= spec->alternate ? 1 : 2;
    }
    return format_body(number, digits, length, spec);
}

static bool is_float_type(uint32_t type) {
    switch (type) {
        case 0:
        case 'e':
        case 'E':
        case 'f':
        case 'F':
        case 'g':
        case 'G':
        case 'n': return true;
        default: return false;
    }
}

Value format_float(Value self, Str *spec_text) {
    double number = 0;
    (void)float_from_value(self, &number);
    FormatSpec spec;
    TRY_BOOL(format_spec_parse(spec_text, self, &spec));
    if (!is_float_type(spec.type) && spec.type != '%') {
        return format_raise_unknown(&spec, self);
    }
    return format_double_by_spec(number, &spec);
}

// complex
// ------------------------------------------------------------------------------------------------------------------

static bool add_part(StrBuilder *out, double number, const FormatSpec *spec) {
    Value text = TRY_OR(format_double_by_spec(number, spec), false);
    return str_builder_add_str(out, value_str(text));
}

// Without a type letter the text looks like repr: no real part if it is positive zero, else parentheses.
static bool add_complex(StrBuilder *out, ComplexNumber number, const FormatSpec *spec) {
    FormatSpec part = *spec;
    part.width = -1;
    part.align = 0;
    part.zero_padded = false;
    bool repr_like = spec->type == 0;
    if (repr_like) {
        part.type = spec->precision < 0 ? TYPE_REPR_WITHOUT_POINT : 'g';
    }
    bool real = !repr_like || number.real != 0 || double_is_negative(number.real);
    if (real) {
        TRY_BOOL_OR(!repr_like || str_builder_add(out, "(", 1), false);
        TRY_BOOL_OR(add_part(out, number.real, &part), false);
        part.sign = '+';
    }
    TRY_BOOL_OR(add_part(out, number.imag, &part) && str_builder_add(out, "j", 1), false);
    return !real || !repr_like || str_builder_add(out, ")", 1);
}

Value format_complex(Value self, Str *spec_text) {
    ComplexNumber number = {0, 0};
    (void)complex_from_value(self, &number);
    FormatSpec spec;
    TRY_BOOL(format_spec_parse(spec_text, self, &spec));
    if (!is_float_type(spec.type)) {
        return format_raise_unknown(&spec, self);
    }
    if (spec.fill == '0') {
        return raise_error(&ValueError_type, "Zero padding is not allowed in complex format specifier");
    }
    if (spec.align == '=') {
        return raise_error(&ValueError_type, "'=' alignment flag is not allowed in complex format specifier");
    }
    StrBuilder body;
    str_builder_init(&body);
    TRY_BOOL(add_complex(&body, number, &spec));
    Value text = TRY(str_builder_finish(&body));
    return format_pad(str_text(value_str(text)), value_str(text)->length, str_code_points(value_str(text)), &spec, '>');
}
