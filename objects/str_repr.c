// repr() and ascii(): quotes and escapes.
#include "core/unicode_chars.h"
#include "objects/poll.h"
#include "objects/str_parts.h"

static bool add_hex(StrBuilder *builder, uint32_t number, unsigned digits) {
    char text[8];
    for (unsigned i = 0; i < digits; i++) {
        text[i] = "0123456789abcdef"[(number >> (4 * (digits - 1 - i))) & 15];
    }
    return str_builder_add(builder, text, digits);
}

static bool add_escaped(StrBuilder *builder, uint32_t code_point) {
    str_builder_add_char(builder, '\\');
    if (code_point < 0x100) {
        str_builder_add_char(builder, 'x');
        return add_hex(builder, code_point, 2);
    }
    str_builder_add_char(builder, code_point < 0x10000 ? 'u' : 'U');
    return add_hex(builder, code_point, code_point < 0x10000 ? 4 : 8);
}

static bool add_repr_character(StrBuilder *builder, uint32_t code_point, char quote) {
    static const char escapes[] = "\tt\nn\rr";
    if (code_point < 0x80) {
        char c = (char)code_point;
        const char *letter = memchr(escapes, c, sizeof escapes - 1);
        if (letter != NULL && code_point < ' ') {
            str_builder_add_char(builder, '\\');
            return str_builder_add_char(builder, letter[1]);
        }
        if (c == quote || c == '\\') {
            str_builder_add_char(builder, '\\');
            return str_builder_add_char(builder, c);
        }
    }
    return unicode_is_printable(code_point) ? str_builder_add_code_point(builder, code_point)
                                            : add_escaped(builder, code_point);
}

Value str_repr(const Str *str) {
    const char *text = str_text(str);
    bool double_quotes = memchr(text, '\'', str->length) != NULL && memchr(text, '"', str->length) == NULL;
    char quote = double_quotes ? '"' : '\'';
    StrBuilder builder;
    str_builder_init(&builder);
    str_builder_reserve(&builder, (size_t)str->length + 2);
    str_builder_add_char(&builder, quote);
    StrCursor cursor = str_cursor(str);
    uint32_t code_point;
    for (size_t step = 0; str_cursor_next(&cursor, &code_point); step++) {
        TRY_BOOL(add_repr_character(&builder, code_point, quote) && poll_at(step));
    }
    str_builder_add_char(&builder, quote);
    return str_builder_finish(&builder);
}
