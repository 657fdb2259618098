// binascii: quoted-printable text (RFC 2045), decoding.
#include "gen/binascii.h"
#include "modules/std/binascii_parts.h"
#include "objects/bytes.h"
#include "objects/hex_text.h"
#include "objects/poll.h"

// Behind the line end that follows a '=' at the end of a line.
static size_t skip_line_end(const BufferView *text, size_t at) {
    while (at < text->length && text->data[at] != '\n') {
        at++;
    }
    return at < text->length ? at + 1 : at;
}

// What begins with the '=' before `at`; returns where the text goes on.
static size_t decode_escape(const BufferView *text, size_t at, BytesBuilder *out) {
    if (at == text->length) {
        return at;
    }
    uint8_t c = text->data[at];
    if (c == '\n' || c == '\r') {
        return skip_line_end(text, at);
    }
    int high = hex_digit_value((char)c), low = at + 1 < text->length ? hex_digit_value((char)text->data[at + 1]) : -1;
    if (high >= 0 && low >= 0) {
        bytes_builder_add_byte(out, (uint8_t)(high << 4 | low));
        return at + 2;
    }
    bytes_builder_add_byte(out, '=');
    return c == '=' ? at + 1 : at;
}

Value binascii_decode_qp(const BufferView *text, bool header) {
    BytesBuilder out;
    bytes_builder_init(&out);
    for (size_t at = 0; at < text->length;) {
        TRY_BOOL(poll_quietly_at(at));
        uint8_t c = text->data[at++];
        if (c == '=') {
            at = decode_escape(text, at, &out);
        } else {
            bytes_builder_add_byte(&out, header && c == '_' ? ' ' : c);
        }
    }
    return bytes_builder_finish(&out);
}
