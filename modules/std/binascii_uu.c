// binascii: lines of uuencoded text.
#include "gen/binascii.h"
#include "modules/std/binascii_parts.h"
#include "objects/bytes.h"
#include "vm/api.h"

enum {
    LINE_MAX = 45  // bytes
};

static uint8_t uu_digit(unsigned bits, bool backtick) { return bits == 0 && backtick ? '`' : (uint8_t)(' ' + bits); }

FUNCTION(binascii, b2a_uu) {
    BufferView view;
    BytesBuilder line;
    TRY_BOOL(object_buffer(args->data, &view, false));
    if (view.length > LINE_MAX) {
        return raise_error(&binascii_Error_type, "At most 45 bytes at once");
    }
    bytes_builder_init(&line);
    bytes_builder_add_byte(&line, uu_digit((unsigned)view.length, args->backtick));
    for (size_t i = 0; i < view.length; i += 3) {
        uint32_t group = 0;
        for (size_t at = i; at < i + 3; at++) {
            group = group << 8 | (at < view.length ? view.data[at] : 0u);
        }
        for (int shift = 18; shift >= 0; shift -= 6) {
            bytes_builder_add_byte(&line, uu_digit(group >> shift & 63, args->backtick));
        }
    }
    bytes_builder_add_byte(&line, '\n');
    return bytes_builder_finish(&line);
}

static bool is_blank(uint8_t c) { return c == ' ' || c == '`' || c == '\n' || c == '\r'; }

// The six bits of a character; those that a mailer cut off at the end of a line count as zeros. -1: no such character.
static int uu_bits(const BufferView *text, size_t at) {
    uint8_t c = at < text->length ? text->data[at] : '\n';
    if (c == '\n' || c == '\r') {
        return 0;
    }
    return c < ' ' || c > '`' ? -1 : (c - ' ') & 63;
}

static Value check_rest(const BufferView *text, size_t at) {
    for (; at < text->length; at++) {
        if (!is_blank(text->data[at])) {
            return raise_error(&binascii_Error_type, "Trailing garbage");
        }
    }
    return VALUE_NONE;
}

Value binascii_decode_uu(const BufferView *text) {
    BytesBuilder out;
    bytes_builder_init(&out);
    size_t length = text->length == 0 ? 32 : (text->data[0] - ' ') & 63, at = 1;
    uint32_t bits = 0;
    for (unsigned count = 0; out.length < length; at++) {
        int digit = uu_bits(text, at);
        if (digit < 0) {
            return raise_error(&binascii_Error_type, "Illegal char");
        }
        bits = bits << 6 | (uint32_t)digit;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes_builder_add_byte(&out, (uint8_t)(bits >> count));
        }
    }
    TRY(check_rest(text, at));
    return bytes_builder_finish(&out);
}
