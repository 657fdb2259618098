#include "objects/hex_text.h"

#include "objects/int.h"
#include "vm/api.h"

int hex_digit_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool parse_separator(Value given, char *separator) {
    size_t length;
    TRY_BOOL_OR(object_length(given, &length), false);
    if (length != 1) {
        return raise_false(&ValueError_type, "sep must be length 1.");
    }
    if (value_is_any_str(given)) {
        *separator = str_text(value_str(given))[0];
    } else if (value_is_any_bytes(given)) {
        *separator = (char)bytes_data(value_bytes(given))[0];
    } else {
        return raise_false(&TypeError_type, "sep must be str or bytes.");
    }
    return (unsigned char)*separator < 0x80 || raise_false(&ValueError_type, "sep must be ASCII.");
}

bool hex_groups(Value sep, Value bytes_per_sep, HexGroups *groups) {
    int64_t size;
    Value number = TRY_OR(object_index(bytes_per_sep), false);
    if (!int_to_i64(number, &size) || size > INT32_MAX || size < INT32_MIN) {
        return raise_false(&OverflowError_type, "Python int too large to convert to C int");
    }
    *groups = (HexGroups){0, value_is_undef(sep) ? 0 : (int32_t)size};
    return value_is_undef(sep) || parse_separator(sep, &groups->separator);
}

Value hex_from_bytes(const uint8_t *data, size_t length, HexGroups groups) {
    StrBuilder builder;
    str_builder_init(&builder);
    size_t size = groups.size < 0 ? (size_t)0 - (size_t)groups.size : (size_t)groups.size;
    size_t offset = groups.size > 0 ? size - length % size : 0;
    str_builder_reserve(&builder, length * 2);
    for (size_t i = 0; i < length && !builder.failed; i++) {
        if (i > 0 && size > 0 && (i + offset) % size == 0) {
            str_builder_add_char(&builder, groups.separator);
        }
        const char digits[2] = {"0123456789abcdef"[data[i] >> 4], "0123456789abcdef"[data[i] & 15]};
        str_builder_add(&builder, digits, 2);
    }
    return str_builder_finish(&builder);
}
