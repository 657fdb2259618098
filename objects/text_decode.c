// bytes to str.
#include "core/utf8.h"
#include "gen/names.h"
#include "objects/poll.h"
#include "objects/text_codec.h"
#include "vm/api.h"

typedef struct {
    Codec codec;
    Value source;  // the object, for error messages
    const uint8_t *data;
    size_t length;
    const Str *errors;
    ErrorHandler handler;
    StrBuilder builder;
} Decoder;

static bool raise_undecodable(const Decoder *decoder, size_t start, size_t end, const char *reason) {
    Value object = decoder->source;
    if (decoder->handler == ERRORS_XML) {
        return raise_false(&TypeError_type, "don't know how to handle UnicodeDecodeError in error callback");
    }
    if (!value_is_bytes(object)) {
        object = value_from_object(TRY_PTR_OR(bytes_new(decoder->data, decoder->length), false));
    }
    (void)exception_raise_unicode(&UnicodeDecodeError_type, decoder->codec.name, object, start, end, reason);
    return false;
}

// The handler decides where decoding goes on.
static bool ask_handler(Decoder *decoder, size_t start, size_t *end, const char *reason) {
    CodecTrouble trouble = {&UnicodeDecodeError_type, decoder->codec.name, decoder->source, start, *end, reason,
                            decoder->length};
    CodecAnswer answer;
    TRY_BOOL_OR(codec_ask_handler(decoder->errors, &trouble, &answer), false);
    *end = answer.position;
    return str_builder_add_str(&decoder->builder, value_str(answer.replacement));
}

// The bytes [start, *next) mean nothing; decoding goes on at *next.
static bool handle_undecodable(Decoder *decoder, size_t start, size_t *next, const char *reason) {
    StrBuilder *builder = &decoder->builder;
    size_t end = *next;
    switch (decoder->handler) {
        case ERRORS_IGNORE: return true;
        case ERRORS_REPLACE: return str_builder_add_code_point(builder, 0xFFFD);
        case ERRORS_BACKSLASH:
            for (size_t i = start; i < end; i++) {
                uint8_t byte = decoder->data[i];
                const char text[4] = {'\\', 'x', "0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15]};
                TRY_BOOL_OR(str_builder_add(builder, text, sizeof text), false);
            }
            return true;
        case ERRORS_SURROGATE_ESCAPE:
            for (size_t i = start; i < end; i++) {
                if (decoder->data[i] < 0x80) {
                    return raise_undecodable(decoder, start, end, reason);
                }
                TRY_BOOL_OR(str_builder_add_code_point(builder, 0xDC00u + decoder->data[i]), false);
            }
            return true;
        case ERRORS_UNKNOWN: return ask_handler(decoder, start, next, reason);
        default: return raise_undecodable(decoder, start, end, reason);
    }
}

// One byte, one character
// -----------------------------------------------------------------------------------------------

static bool decode_bytes(Decoder *decoder) {
    uint8_t limit = decoder->codec.kind == CODEC_ASCII ? 0x7F : 0xFF;
    for (size_t i = 0; i < decoder->length;) {
        uint8_t byte = decoder->data[i];
        size_t next = i + 1;
        TRY_BOOL_OR(byte <= limit ? str_builder_add_code_point(&decoder->builder, byte)
                                  : handle_undecodable(decoder, i, &next, "ordinal not in range(128)"),
                    false);
        TRY_BOOL_OR(poll_at(i), false);
        i = next;
    }
    return true;
}

// UTF-8
// -----------------------------------------------------------------------------------------------------------------

static const char *utf8_reason(const Decoder *decoder, size_t start, size_t end) {
    uint8_t first = decoder->data[start];
    if (first < 0xC2 || first > 0xF4) {
        return "invalid start byte";
    }
    return end == decoder->length ? "unexpected end of data" : "invalid continuation byte";
}

static bool decode_utf8(Decoder *decoder, size_t start) {
    Utf8Flags flags = decoder->handler == ERRORS_SURROGATE_PASS ? UTF8_SURROGATES : UTF8_STRICT;
    const char *text = (const char *)decoder->data;
    while (start < decoder->length) {
        size_t valid = utf8_validate(text + start, decoder->length - start, flags);
        TRY_BOOL_OR(str_builder_add(&decoder->builder, text + start, valid), false);
        start += valid;
        if (start < decoder->length) {
            size_t end = start + utf8_invalid_length(text + start, text + decoder->length);
            TRY_BOOL_OR(handle_undecodable(decoder, start, &end, utf8_reason(decoder, start, end)), false);
            start = end;
        }
        TRY_BOOL_OR(vm_poll(), false);
    }
    return true;
}

// UTF-16 and UTF-32
// -----------------------------------------------------------------------------------------------------

static uint32_t unit_at(const Decoder *decoder, size_t at, size_t size) {
    uint32_t unit = 0;
    for (size_t i = 0; i < size; i++) {
        size_t from = decoder->codec.order == ORDER_BIG ? i : size - 1 - i;
        unit = unit << 8 | decoder->data[at + from];
    }
    return unit;
}

// Length of a byte order mark, which also decides the order.
static size_t read_mark(Decoder *decoder, size_t size) {
    if (decoder->codec.order != ORDER_NATIVE || decoder->length < size) {
        return 0;
    }
    decoder->codec.order = ORDER_BIG;
    bool marked = unit_at(decoder, 0, size) == 0xFEFF;
    if (!marked) {
        decoder->codec.order = ORDER_LITTLE;
        marked = unit_at(decoder, 0, size) == 0xFEFF;
    }
    return marked ? size : 0;
}

// Decode at *at, move it on; `unit` is the surrogate that stands there.
static bool decode_surrogate(Decoder *decoder, size_t *at, uint32_t unit) {
    size_t start = *at;
    if (unit < 0xDC00 && decoder->length - start >= 4) {
        uint32_t second = unit_at(decoder, start + 2, 2);
        if (second >= 0xDC00 && second <= 0xDFFF) {
            *at += 4;
            return str_builder_add_code_point(&decoder->builder, 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00));
        }
    }
    if (decoder->handler == ERRORS_SURROGATE_PASS) {
        *at += 2;
        return str_builder_add_code_point(&decoder->builder, unit);
    }
    bool truncated = unit < 0xDC00 && decoder->length - start < 4;
    *at = truncated ? decoder->length : start + 2;
    const char *reason = truncated       ? "unexpected end of data"
                         : unit < 0xDC00 ? "illegal UTF-16 surrogate"
                                         : "illegal encoding";
    return handle_undecodable(decoder, start, at, reason);
}

// Too few bytes for one more unit.
static bool handle_rest(Decoder *decoder, size_t *at) {
    size_t start = *at;
    *at = decoder->length;
    return handle_undecodable(decoder, start, at, "truncated data");
}

static bool decode_utf16(Decoder *decoder) {
    size_t at = read_mark(decoder, 2);
    decoder->codec.name = decoder->codec.order == ORDER_BIG ? "utf-16-be" : "utf-16-le";
    while (at < decoder->length) {
        if (decoder->length - at < 2) {
            TRY_BOOL_OR(handle_rest(decoder, &at), false);
            continue;
        }
        uint32_t unit = unit_at(decoder, at, 2);
        if (utf8_is_surrogate(unit)) {
            TRY_BOOL_OR(decode_surrogate(decoder, &at, unit), false);
        } else {
            TRY_BOOL_OR(str_builder_add_code_point(&decoder->builder, unit), false);
            at += 2;
        }
        TRY_BOOL_OR(poll_at(at >> 1), false);
    }
    return true;
}

static bool decode_utf32(Decoder *decoder) {
    size_t at = read_mark(decoder, 4);
    decoder->codec.name = decoder->codec.order == ORDER_BIG ? "utf-32-be" : "utf-32-le";
    while (at < decoder->length) {
        if (decoder->length - at < 4) {
            TRY_BOOL_OR(handle_rest(decoder, &at), false);
            continue;
        }
        uint32_t c = unit_at(decoder, at, 4);
        size_t start = at;
        at += 4;
        bool too_large = c > UTF8_LAST_CODE_POINT;
        if (too_large || (utf8_is_surrogate(c) && decoder->handler != ERRORS_SURROGATE_PASS)) {
            const char *reason =
                too_large ? "code point not in range(0x110000)" : "code point in surrogate code point range";
            TRY_BOOL_OR(handle_undecodable(decoder, start, &at, reason), false);
        } else {
            TRY_BOOL_OR(str_builder_add_code_point(&decoder->builder, c), false);
        }
        TRY_BOOL_OR(poll_at(at >> 2), false);
    }
    return true;
}

static bool decode(Decoder *decoder) {
    switch (decoder->codec.kind) {
        case CODEC_UTF8: return decode_utf8(decoder, 0);
        case CODEC_UTF8_SIG: {
            decoder->codec.name = "utf-8";
            bool marked = decoder->length >= 3 && memcmp(decoder->data, "\xEF\xBB\xBF", 3) == 0;
            return decode_utf8(decoder, marked ? 3 : 0);
        }
        case CODEC_UTF16: return decode_utf16(decoder);
        case CODEC_UTF32: return decode_utf32(decoder);
        default: return decode_bytes(decoder);
    }
}

static Value decode_by_registry(Value bytes, const Str *encoding, const Str *errors) {
    BufferView view;
    TRY_BOOL(object_buffer(bytes, &view, false));
    return view.length == 0 ? value_from_object(&str_empty)
                            : codec_call_registry(NAME(_decode_text), bytes, encoding, errors);
}

Value text_decode(Value bytes, const Str *encoding, const Str *errors) {
    Decoder decoder = {.source = bytes, .errors = errors, .handler = codec_error_handler(errors)};
    if (!codec_known(encoding, &decoder.codec)) {
        return decode_by_registry(bytes, encoding, errors);
    }
    if (decoder.handler == ERRORS_UNKNOWN && !value_is_bytes(bytes)) {
        bytes = decoder.source = TRY(bytes_from_value(bytes));  // the handler may change a bytearray
    }
    BufferView view;
    TRY_BOOL(object_buffer(bytes, &view, false));
    decoder.data = view.data;
    decoder.length = view.length;
    str_builder_init(&decoder.builder);
    str_builder_reserve(&decoder.builder, view.length);
    TRY_BOOL(decode(&decoder));
    return str_builder_finish(&decoder.builder);
}
