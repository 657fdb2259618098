#include "objects/hex_text.h"

#include <limits.h>

#include "vm/api.h"

int hex_digit_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool hex_separator(Value given, intptr_t group, int *separator) {
    *separator = -1;
    if (group > INT_MAX || group < INT_MIN) {
        return raise_false(&OverflowError_type, "Python int too large to convert to C int");
    }
    if (value_is_undef(given)) {
        return true;
    }
    size_t length;
    TRY_BOOL_OR(object_length(given, &length), false);
    if (length != 1) {
        return raise_false(&ValueError_type, "sep must be length 1.");
    }
    if (value_is_any_str(given)) {
        *separator = (unsigned char)str_text(value_str(given))[0];
    } else if (value_is_any_bytes(given)) {
        *separator = bytes_data(value_bytes(given))[0];
    } else {
        return raise_false(&TypeError_type, "sep must be str or bytes.");
    }
    return *separator < 0x80 || raise_false(&ValueError_type, "sep must be ASCII.");
}

Value hex_from_bytes(const uint8_t *data, size_t length, int separator, intptr_t group) {
    StrBuilder builder;
    str_builder_init(&builder);
    size_t size = group < 0 ? (size_t)0 - (size_t)group : (size_t)group;
    size_t offset = group > 0 ? size - length % size : 0;
    str_builder_reserve(&builder, length * 2);
    for (size_t i = 0; i < length && !builder.failed; i++) {
        if (i > 0 && separator >= 0 && size > 0 && (i + offset) % size == 0) {
            str_builder_add_char(&builder, (char)separator);
        }
        const char digits[2] = {"0123456789abcdef"[data[i] >> 4], "0123456789abcdef"[data[i] & 15]};
        str_builder_add(&builder, digits, 2);
    }
    return str_builder_finish(&builder);
}
