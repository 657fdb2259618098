// Methods of str that fill up to a width.
#include "gen/str.h"
#include "objects/str_parts.h"
#include "vm/api.h"

static bool fill_argument(Value given, uint32_t *fill) {
    if (!value_is_any_str(given)) {
        return raise_false(&TypeError_type, "The fill character must be a unicode character, not %T", given);
    }
    if (str_code_points(value_str(given)) != 1) {
        return raise_false(&TypeError_type, "The fill character must be exactly one character long");
    }
    *fill = str_code_point_at(value_str(given), 0);
    return true;
}

static size_t missing(const Str *str, intptr_t width) {
    return width > (intptr_t)str_code_points(str) ? (size_t)width - str_code_points(str) : 0;
}

static Value padded(const Str *str, size_t left, size_t right, uint32_t fill) {
    if (left + right == 0) {
        return value_from_object(TRY_PTR(str_plain((Str *)str)));
    }
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_reserve(&builder, str->length + left + right);
    str_builder_fill(&builder, fill, left);
    str_builder_add_str(&builder, str);
    str_builder_fill(&builder, fill, right);
    return str_builder_finish(&builder);
}

METHOD(str, ljust) {
    uint32_t fill;
    TRY_BOOL(fill_argument(args->fillchar, &fill));
    return padded(value_str(args->self), 0, missing(value_str(args->self), args->width), fill);
}

METHOD(str, rjust) {
    uint32_t fill;
    TRY_BOOL(fill_argument(args->fillchar, &fill));
    return padded(value_str(args->self), missing(value_str(args->self), args->width), 0, fill);
}

METHOD(str, center) {
    uint32_t fill;
    TRY_BOOL(fill_argument(args->fillchar, &fill));
    size_t total = missing(value_str(args->self), args->width);
    // Of an odd number of places the extra one goes to the left if the width is odd.
    size_t left = total / 2 + (total & (size_t)args->width & 1);
    return padded(value_str(args->self), left, total - left, fill);
}

METHOD(str, zfill) {
    const Str *str = value_str(args->self);
    size_t zeros = missing(str, args->width);
    const char *text = str_text(str);
    if (zeros == 0 || str->length == 0 || (*text != '+' && *text != '-')) {
        return padded(str, zeros, 0, '0');
    }
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_add_char(&builder, *text);
    str_builder_fill(&builder, '0', zeros);
    str_builder_add(&builder, text + 1, str->length - 1);
    return str_builder_finish(&builder);
}

METHOD(str, expandtabs) {
    const Str *str = value_str(args->self);
    intptr_t tab_size = args->tabsize;
    StrBuilder builder;
    str_builder_init(&builder);
    StrCursor cursor = str_cursor(str);
    intptr_t column = 0;
    for (uint32_t c; !builder.failed && str_cursor_next(&cursor, &c);) {
        if (c == '\t') {
            intptr_t spaces = tab_size > 0 ? tab_size - column % tab_size : 0;
            str_builder_fill(&builder, ' ', (size_t)spaces);
            column += spaces;
            continue;
        }
        str_builder_add_code_point(&builder, c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
    return str_builder_finish(&builder);
}
