#include "objects/text_format.h"

#include "core/packed_text.h"
#include "vm/api.h"

static bool add_unsigned(StrBuilder *builder, uint64_t number, unsigned base) {
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0);
    return str_builder_add(builder, digits + at, sizeof digits - at);
}

// Add a number in decimal; false = raised.
static bool text_add_int(StrBuilder *builder, int64_t number) {
    if (number < 0) {
        str_builder_add_char(builder, '-');
        return add_unsigned(builder, 0 - (uint64_t)number, 10);
    }
    return add_unsigned(builder, (uint64_t)number, 10);
}

static bool add_value(StrBuilder *builder, Value text) {
    if (value_is_raised(text)) {
        builder->failed = true;
        return false;
    }
    return str_builder_add_str(builder, value_str(text));
}

// A built-in type of a module is named with it, as in CPython; a class made by Python is not.
static bool add_type_name(StrBuilder *builder, const Type *type) {
    if (type->module != NULL) {
        str_builder_add_str(builder, type->module);
        str_builder_add_char(builder, '.');
    }
    return str_builder_add_str(builder, type->name);
}

// One conversion; `format` stands behind the '%'.
static bool add_conversion(StrBuilder *builder, PackedText *format, va_list *arguments) {
    char kind = packed_text_next(format);
    switch (kind) {
        case 's': return str_builder_add_c(builder, va_arg(*arguments, const char *));
        case 'S': return str_builder_add_str(builder, va_arg(*arguments, const Str *));
        case 'R': return add_value(builder, object_repr(va_arg(*arguments, Value)));
        case 'V': return add_value(builder, object_str(va_arg(*arguments, Value)));
        case 'A': {
            Value argument = va_arg(*arguments, Value);
            return value_is_none(argument) ? str_builder_add_c(builder, "None")
                                           : add_type_name(builder, value_type(argument));
        }
        case 'T': return add_type_name(builder, value_type(va_arg(*arguments, Value)));
        case 'N': return add_type_name(builder, va_arg(*arguments, const Type *));
        case 'd': return text_add_int(builder, va_arg(*arguments, int));
        case 'x': return add_unsigned(builder, va_arg(*arguments, unsigned), 16);
        case 'c': return str_builder_add_code_point(builder, (uint32_t)va_arg(*arguments, int));
        case 'z':
            switch (packed_text_next(format)) {
                case 'd': return text_add_int(builder, va_arg(*arguments, intptr_t));
                case 'x': return add_unsigned(builder, va_arg(*arguments, size_t), 16);
                default: return add_unsigned(builder, va_arg(*arguments, size_t), 10);
            }
        default: return str_builder_add_char(builder, kind);
    }
}

// What comes before the next '%', or some of it. Returns the last byte that was read: 0 at the end.
static char add_plain(StrBuilder *builder, PackedText *format) {
    char plain[32], next = 0;
    size_t length = 0;
    while (length < sizeof plain && (next = packed_text_next(format)) != 0 && next != '%') {
        plain[length++] = next;
    }
    str_builder_add(builder, plain, length);
    return next;
}

Str *text_format_va(const char *format, va_list arguments) {
    StrBuilder builder;
    str_builder_init(&builder);
    va_list rest;
    va_copy(rest, arguments);
    PackedText text = packed_text(format);
    char stop;
    do {
        stop = add_plain(&builder, &text);
        if (stop == '%') {
            add_conversion(&builder, &text, &rest);
        }
    } while (stop != 0 && !builder.failed);
    va_end(rest);
    return value_str(TRY_OR(str_builder_finish(&builder), NULL));
}

Str *str_formatted(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Str *text = text_format_va(format, arguments);
    va_end(arguments);
    return text;
}
