// The % operator of str and bytes: reading the format and taking the arguments.
#include "objects/percent_format.h"

#include "core/utf8.h"
#include "gen/names.h"
#include "objects/bytes_parts.h"
#include "objects/int.h"
#include "objects/percent_parts.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Arguments
// -------------------------------------------------------------------------------------------------------------

static Value next_argument(Percent *percent) {
    if (percent->used >= percent->count) {
        return raise_error(&TypeError_type, "not enough arguments for format string");
    }
    size_t index = percent->used++;
    bool is_tuple = value_is_instance(percent->arguments, &tuple_type);
    return is_tuple ? value_tuple(percent->arguments)->items[index] : percent->arguments;
}

static void set_arguments(Percent *percent, Value arguments) {
    bool is_tuple = value_is_instance(arguments, &tuple_type);
    percent->arguments = arguments;
    percent->count = is_tuple ? value_tuple(arguments)->length : 1;
    bool is_mapping = !is_tuple && !value_is_any_str(arguments) &&
                      !(percent->is_bytes && (value_is_any_bytes(arguments) || value_is_any_bytearray(arguments))) &&
                      !value_is_undef(type_lookup(value_type(arguments), NAME(__getitem__)));
    percent->mapping = is_mapping ? arguments : VALUE_UNDEF;
}

// Reading a specification
// -----------------------------------------------------------------------------------------------

static bool at_end(const Percent *percent) { return percent->at >= percent->length; }

static bool raise_incomplete(const char *what) { return raise_false(&ValueError_type, "%s", what); }

// The text up to the parenthesis that closes; percent->at stands behind the opening one.
static bool read_key(Percent *percent, Value *key) {
    size_t start = percent->at;
    for (int depth = 1; depth > 0; percent->at++) {
        if (at_end(percent)) {
            return raise_incomplete("incomplete format key");
        }
        char c = percent->format[percent->at];
        depth += (c == '(') - (c == ')');
    }
    const char *text = percent->format + start;
    size_t length = percent->at - 1 - start;
    const void *object =
        percent->is_bytes ? (const void *)bytes_new(text, length) : (const void *)str_new(text, length);
    *key = value_from_object(object);
    return object != NULL;
}

// %(key): the value becomes the only argument of this specification.
static bool take_key(Percent *percent, Value *argument) {
    percent->at++;
    if (value_is_undef(percent->mapping)) {
        return raise_false(&TypeError_type, "format requires a mapping");
    }
    Value key;
    TRY_BOOL_OR(read_key(percent, &key), false);
    *argument = TRY_OR(object_get_item(percent->mapping, key), false);
    percent->keys_used = true;
    percent->used = percent->count;
    return true;
}

static unsigned flag_of(char c) {
    switch (c) {
        case '-': return PERCENT_LEFT;
        case '+': return PERCENT_PLUS;
        case ' ': return PERCENT_BLANK;
        case '#': return PERCENT_ALTERNATE;
        case '0': return PERCENT_ZERO;
        default: return 0;
    }
}

// A number up to `limit`, or '*'; *number stays as it is if there is neither. A key provides the argument of '*', and
// then no other.
static bool read_number(Percent *percent, Value *keyed, intptr_t *number, intptr_t limit) {
    if (!at_end(percent) && percent->format[percent->at] == '*') {
        percent->at++;
        Value argument = value_is_undef(*keyed) ? TRY_OR(next_argument(percent), false) : *keyed;
        *keyed = VALUE_UNDEF;
        Value width = int_from_value(argument);
        if (value_is_undef(width)) {
            return raise_false(&TypeError_type, "* wants int");
        }
        return object_to_intptr(width, number);
    }
    for (bool first = true; !at_end(percent); first = false, percent->at++) {
        char c = percent->format[percent->at];
        if (c < '0' || c > '9') {
            break;
        }
        intptr_t before = first ? 0 : *number;
        if (before > (limit - (c - '0')) / 10) {
            return raise_false(&ValueError_type, "%s",
                               limit == INTPTR_MAX ? "width too big"
                               : percent->is_bytes ? "prec too big"
                                                   : "precision too big");
        }
        *number = before * 10 + (c - '0');
    }
    return true;
}

static bool read_precision(Percent *percent, Value *keyed, PercentSpec *spec) {
    if (at_end(percent) || percent->format[percent->at] != '.') {
        return true;
    }
    percent->at++;
    spec->precision = 0;
    TRY_BOOL_OR(read_number(percent, keyed, &spec->precision, INT32_MAX), false);
    spec->precision = MAX(spec->precision, 0);
    return true;
}

static bool read_letter(Percent *percent, PercentSpec *spec) {
    const char *place = percent->format + percent->at, *end = percent->format + percent->length;
    if (place < end && (*place == 'h' || *place == 'l' || *place == 'L')) {
        place++;
    }
    if (place >= end) {
        return raise_incomplete("incomplete format");
    }
    spec->letter = (unsigned char)*place;
    if (percent->is_bytes || spec->letter < 0x80) {
        place++;
    } else {
        spec->letter = utf8_decode(&place, end, UTF8_SURROGATES);
    }
    percent->at = (size_t)(place - percent->format);
    return true;
}

// What follows a '%'.
static bool read_spec(Percent *percent, PercentSpec *spec, Value *keyed) {
    *spec = (PercentSpec){.width = -1, .precision = -1};
    *keyed = VALUE_UNDEF;
    if (!at_end(percent) && percent->format[percent->at] == '(') {
        TRY_BOOL_OR(take_key(percent, keyed), false);
    }
    for (; !at_end(percent); percent->at++) {
        unsigned flag = flag_of(percent->format[percent->at]);
        if (flag == 0) {
            break;
        }
        spec->flags |= flag;
    }
    TRY_BOOL_OR(read_number(percent, keyed, &spec->width, INTPTR_MAX), false);
    if (spec->width < -1) {
        spec->flags |= PERCENT_LEFT;
        spec->width = -spec->width;
    }
    return read_precision(percent, keyed, spec) && read_letter(percent, spec);
}

// Formatting
// ------------------------------------------------------------------------------------------------------------

static bool raise_unsupported(const Percent *percent, uint32_t letter) {
    size_t index = percent->is_bytes ? percent->at : utf8_count(percent->format, percent->at);
    int shown = letter >= 31 && letter <= 126 ? (int)letter : '?';
    return raise_false(&ValueError_type, "unsupported format character '%c' (0x%x) at index %zu",
                       percent->is_bytes ? (int)letter : shown, (unsigned)letter, index - 1);
}

static bool is_known_letter(const Percent *percent, uint32_t letter) {
    const char *letters = percent->is_bytes ? "sbradiouxXeEfFgGc" : "sradiouxXeEfFgGc";
    return letter != 0 && letter < 0x80 && strchr(letters, (int)letter) != NULL;
}

static bool format_next(Percent *percent) {
    PercentSpec spec;
    Value keyed;
    percent->at++;
    if (!at_end(percent) && percent->format[percent->at] == '%') {
        percent->at++;
        return str_builder_add_char(&percent->out, '%');
    }
    TRY_BOOL_OR(read_spec(percent, &spec, &keyed), false);
    Value argument = value_is_undef(keyed) ? TRY_OR(next_argument(percent), false) : keyed;
    if (!is_known_letter(percent, spec.letter)) {
        return raise_unsupported(percent, spec.letter);
    }
    if (percent->is_bytes && spec.letter == 'i') {
        spec.letter = 'd';
    }
    return percent_convert(percent, &spec, argument);
}

static bool format_all(Percent *percent) {
    str_builder_init(&percent->out);
    while (!at_end(percent)) {
        const char *start = percent->format + percent->at;
        const char *sign = memchr(start, '%', percent->length - percent->at);
        size_t plain = sign != NULL ? (size_t)(sign - start) : percent->length - percent->at;
        TRY_BOOL_OR(str_builder_add(&percent->out, start, plain), false);
        percent->at += plain;
        TRY_BOOL_OR(sign == NULL || format_next(percent), false);
    }
    bool needs_all = value_is_undef(percent->mapping) && !percent->keys_used;
    if (percent->used < percent->count && needs_all) {
        return raise_false(&TypeError_type, "not all arguments converted during %s formatting",
                           percent->is_bytes ? "bytes" : "string");
    }
    return true;
}

Value str_percent_format(const Str *format, Value arguments) {
    Percent percent = {.format = str_text(format), .length = format->length};
    set_arguments(&percent, arguments);
    TRY_BOOL(format_all(&percent));
    return str_builder_finish(&percent.out);
}

Value bytes_percent_format(Value format, Value arguments) {
    Span span = span_of_self(format);
    Percent percent = {.format = span.data, .length = span.length, .is_bytes = true};
    set_arguments(&percent, arguments);
    TRY_BOOL(format_all(&percent));
    return bytes_like(format, str_builder_text(&percent.out), percent.out.length);
}
