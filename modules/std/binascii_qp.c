// binascii: quoted-printable text (RFC 2045).
#include "gen/binascii.h"

#include <string.h>

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

// Encoding
// --------------------------------------------------------------------------------------------------------------------

enum {
    LINE_LIMIT = 76
};

typedef struct {
    const BufferView *data;
    QuotedPrintable options;
    bool has_crlf;  // as the first line ends, so do all
    size_t column;
    BytesBuilder out;
} Encoder;

// The byte at a place, -1 behind the end.
static int byte_at(const Encoder *encoder, size_t at) {
    return at < encoder->data->length ? encoder->data->data[at] : -1;
}

// How many bytes of a line end begin at a place.
static size_t line_end_length(const Encoder *encoder, size_t at) {
    int c = byte_at(encoder, at);
    return c == '\n' ? 1 : c == '\r' && byte_at(encoder, at + 1) == '\n' ? 2 : 0;
}

static void end_line(Encoder *encoder) {
    bytes_builder_add(&encoder->out, encoder->has_crlf ? "\r\n" : "\n", encoder->has_crlf ? 2 : 1);
    encoder->column = 0;
}

static void fold(Encoder *encoder, size_t width) {
    if (encoder->column + width >= LINE_LIMIT) {
        bytes_builder_add_byte(&encoder->out, '=');
        end_line(encoder);
    }
}

static void add_escape(Encoder *encoder, int c) {
    static const char digits[] = "0123456789ABCDEF";
    const char escape[3] = {'=', digits[c >> 4], digits[c & 15]};
    bytes_builder_add(&encoder->out, escape, sizeof escape);
    encoder->column += sizeof escape;
}

static bool must_escape(const Encoder *encoder, size_t at) {
    int c = byte_at(encoder, at), next = byte_at(encoder, at + 1);
    switch (c) {
        case ' ':
        case '\t': return encoder->options.quote_blanks || next < 0;
        case '\r':
        case '\n': return !encoder->options.is_text;
        case '.':  // alone in a line it would end a mail
            return encoder->column == 0 && (next <= 0 || next == '\r' || next == '\n');
        case '_': return encoder->options.header;
        default: return c < ' ' || c > '~' || c == '=';
    }
}

static void add_plain(Encoder *encoder, size_t at) {
    int c = byte_at(encoder, at), next = byte_at(encoder, at + 1);
    if (next >= 0 && next != '\n') {
        fold(encoder, 1);
    }
    if (c == ' ' && encoder->options.header) {
        c = '_';
    }
    bool is_blank = c == ' ' || c == '\t';
    if (is_blank && encoder->options.is_text && line_end_length(encoder, at + 1) != 0) {
        add_escape(encoder, c);  // or it would be lost
    } else {
        bytes_builder_add_byte(&encoder->out, (uint8_t)c);
        encoder->column++;
    }
}

Value binascii_encode_qp(const BufferView *data, QuotedPrintable options) {
    const uint8_t *first = data->length ? memchr(data->data, '\n', data->length) : NULL;
    Encoder encoder = {.data = data, .options = options};
    encoder.has_crlf = first && first > data->data && first[-1] == '\r';
    bytes_builder_init(&encoder.out);
    for (size_t at = 0; at < data->length;) {
        TRY_BOOL(poll_quietly_at(at));
        size_t line_end = options.is_text ? line_end_length(&encoder, at) : 0;
        if (line_end != 0) {
            end_line(&encoder);
            at += line_end;
        } else if (must_escape(&encoder, at)) {
            fold(&encoder, 3);
            add_escape(&encoder, byte_at(&encoder, at++));
        } else {
            add_plain(&encoder, at++);
        }
    }
    return bytes_builder_finish(&encoder.out);
}
