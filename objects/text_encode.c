// str to bytes.
#include "core/utf8.h"
#include "gen/names.h"
#include "objects/poll.h"
#include "objects/str_parts.h"
#include "objects/text_codec.h"
#include "vm/api.h"

typedef struct {
    Codec codec;
    Str *text;
    const Str *errors;
    ErrorHandler handler;
    BytesBuilder builder;
} Encoder;

static bool is_encodable(const Encoder *encoder, uint32_t c) {
    switch (encoder->codec.kind) {
        case CODEC_ASCII: return c < 0x80;
        case CODEC_LATIN1: return c < 0x100;
        default: return !utf8_is_surrogate(c);
    }
}

static bool add_unit(Encoder *encoder, uint32_t unit, size_t size) {
    uint8_t bytes[4];
    for (size_t i = 0; i < size; i++) {
        size_t shift = encoder->codec.order == ORDER_BIG ? size - 1 - i : i;
        bytes[i] = (uint8_t)(unit >> (8 * shift));
    }
    return bytes_builder_add(&encoder->builder, bytes, size);
}

static bool add_encoded(Encoder *encoder, uint32_t c) {
    char text[UTF8_MAX_BYTES];
    switch (encoder->codec.kind) {
        case CODEC_ASCII:
        case CODEC_LATIN1: return bytes_builder_add_byte(&encoder->builder, (uint8_t)c);
        case CODEC_UTF16:
            if (c >= 0x10000) {
                add_unit(encoder, 0xD800 + ((c - 0x10000) >> 10), 2);
                c = 0xDC00 + (c & 0x3FF);
            }
            return add_unit(encoder, c, 2);
        case CODEC_UTF32: return add_unit(encoder, c, 4);
        default: return bytes_builder_add(&encoder->builder, text, utf8_encode(c, text));
    }
}

static bool add_text(Encoder *encoder, const char *text) {
    while (*text != '\0' && add_encoded(encoder, (unsigned char)*text)) {
        text++;
    }
    return *text == '\0';
}

static bool add_escape(Encoder *encoder, uint32_t c) {
    char text[12];
    int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    text[0] = '\\';
    text[1] = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    for (int i = 0; i < digits; i++) {
        text[2 + i] = "0123456789abcdef"[(c >> (4 * (digits - 1 - i))) & 15];
    }
    text[2 + digits] = '\0';
    return add_text(encoder, text);
}

static bool add_character_reference(Encoder *encoder, uint32_t c) {
    char digits[12];
    size_t at = sizeof digits;
    digits[--at] = '\0';
    digits[--at] = ';';
    for (; c != 0; c /= 10) {
        digits[--at] = (char)('0' + c % 10);
    }
    return add_text(encoder, "&#") && add_text(encoder, digits + at);
}

static const char *reason_of(const Encoder *encoder) {
    return encoder->codec.kind == CODEC_ASCII    ? "ordinal not in range(128)"
           : encoder->codec.kind == CODEC_LATIN1 ? "ordinal not in range(256)"
                                                 : "surrogates not allowed";
}

// Where the characters end that cannot be encoded; `cursor` stands behind the first, which is number `position`.
static size_t run_end(const Encoder *encoder, StrCursor cursor, size_t position) {
    size_t end = position + 1;
    bool whole_run = encoder->codec.kind != CODEC_UTF16 && encoder->codec.kind != CODEC_UTF32;
    for (uint32_t c; whole_run && str_cursor_next(&cursor, &c) && !is_encodable(encoder, c);) {
        end++;
    }
    return end;
}

static bool raise_unencodable(const Encoder *encoder, size_t start, size_t end) {
    (void)exception_raise_unicode(&UnicodeEncodeError_type, encoder->codec.name, value_from_object(encoder->text),
                                  start, end, reason_of(encoder));
    return false;
}

// False if a character of it cannot be encoded; nothing is raised then.
static bool add_replacement(Encoder *encoder, Value replacement, bool *encodable) {
    *encodable = true;
    if (!value_is_any_str(replacement)) {
        const Bytes *bytes = value_bytes(replacement);
        return bytes_builder_add(&encoder->builder, bytes_data(bytes), bytes->length);
    }
    StrCursor cursor = str_cursor(value_str(replacement));
    for (uint32_t c; str_cursor_next(&cursor, &c);) {
        *encodable = c < 0x80 || (c < 0x100 && encoder->codec.kind == CODEC_LATIN1);
        TRY_BOOL_OR(*encodable && add_encoded(encoder, c), false);
    }
    return true;
}

// The handler that Python registered decides what is added and where encoding goes on.
static bool ask_handler(Encoder *encoder, StrCursor *cursor, size_t *position) {
    size_t start = *position, end = run_end(encoder, *cursor, start);
    CodecTrouble trouble = {
        &UnicodeEncodeError_type, encoder->codec.name,           value_from_object(encoder->text), start, end,
        reason_of(encoder),       str_code_points(encoder->text)};
    CodecAnswer answer;
    TRY_BOOL_OR(codec_ask_handler(encoder->errors, &trouble, &answer), false);
    bool encodable;
    if (!add_replacement(encoder, answer.replacement, &encodable)) {
        return encodable ? false : raise_unencodable(encoder, start, end);
    }
    *cursor = str_cursor(encoder->text);
    cursor->place += utf8_offset(cursor->place, encoder->text->length, answer.position);
    *position = answer.position;
    return true;
}

// `cursor` stands behind the character `c`, which is number *position; both move to where encoding goes on.
static bool handle_unencodable(Encoder *encoder, StrCursor *cursor, size_t *position, uint32_t c) {
    if (encoder->handler == ERRORS_UNKNOWN) {
        return ask_handler(encoder, cursor, position);
    }
    size_t start = (*position)++;
    bool is_utf = encoder->codec.kind != CODEC_ASCII && encoder->codec.kind != CODEC_LATIN1;
    bool is_wide = encoder->codec.kind == CODEC_UTF16 || encoder->codec.kind == CODEC_UTF32;
    switch (encoder->handler) {
        case ERRORS_IGNORE: return true;
        case ERRORS_REPLACE: return add_encoded(encoder, '?');
        case ERRORS_BACKSLASH: return add_escape(encoder, c);
        case ERRORS_XML: return add_character_reference(encoder, c);
        case ERRORS_SURROGATE_ESCAPE:
            if (c >= 0xDC80 && c <= 0xDCFF && !is_wide) {
                return bytes_builder_add_byte(&encoder->builder, (uint8_t)(c - 0xDC00));
            }
            break;
        case ERRORS_SURROGATE_PASS:
            if (is_utf) {
                return add_encoded(encoder, c);
            }
            break;
        default: break;
    }
    return raise_unencodable(encoder, start, run_end(encoder, *cursor, start));
}

static Value encode_characters(Encoder *encoder) {
    StrCursor cursor = str_cursor(encoder->text);
    size_t position = 0;
    for (uint32_t c; str_cursor_next(&cursor, &c);) {
        if (is_encodable(encoder, c)) {
            TRY_BOOL(add_encoded(encoder, c));
            position++;
        } else {
            TRY_BOOL(handle_unencodable(encoder, &cursor, &position, c));
        }
        TRY_BOOL(poll_at(position));
    }
    return bytes_builder_finish(&encoder->builder);
}

static void add_mark(Encoder *encoder) {
    if (encoder->codec.kind == CODEC_UTF8_SIG) {
        add_encoded(encoder, 0xFEFF);
    } else if (encoder->codec.order == ORDER_NATIVE && encoder->codec.kind >= CODEC_UTF16) {
        add_unit(encoder, 0xFEFF, encoder->codec.kind == CODEC_UTF16 ? 2 : 4);
    }
}

Value text_encode(Str *text, const Str *encoding, const Str *errors) {
    Encoder encoder = {.text = text, .errors = errors, .handler = codec_error_handler(errors)};
    if (!codec_known(encoding, &encoder.codec)) {
        return codec_call_registry(NAME(_encode_text), value_from_object(text), encoding, errors);
    }
    CodecKind kind = encoder.codec.kind;
    const char *data = str_text(text);
    bool is_copy = str_is_ascii(text) && kind <= CODEC_LATIN1 && kind != CODEC_UTF8_SIG;
    if (is_copy || (kind == CODEC_UTF8 && utf8_validate(data, text->length, UTF8_STRICT) == text->length)) {
        return value_from_object(TRY_PTR(bytes_new(data, text->length)));
    }
    bytes_builder_init(&encoder.builder);
    add_mark(&encoder);
    return encode_characters(&encoder);
}

bool codec_check_name(Str *name) {
    TRY_OR(text_encode(name, NAME(utf_8), NAME(strict)), false);
    if (memchr(str_text(name), '\0', name->length) != NULL) {
        return raise_false(&ValueError_type, "embedded null character");
    }
    return true;
}
