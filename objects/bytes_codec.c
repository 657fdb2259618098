// Methods of bytes and bytearray that convert: decode, hex, fromhex, translate.
#include "gen/bytes.h"
#include "objects/bytes_parts.h"
#include "objects/hex_text.h"
#include "objects/memoryview.h"
#include "objects/text_codec.h"
#include "vm/api.h"

BYTES_METHOD(__buffer__, return memoryview_for_flags(args->self, args->flags);)

static Value decode(Value self, Str *encoding, Str *errors) {
    TRY_BOOL(codec_check_name(encoding));
    TRY_BOOL(codec_check_name(errors));
    return text_decode(self, encoding, errors);
}

BYTES_METHOD(decode, return decode(args->self, args->encoding, args->errors);)

static Value to_hex(Value self, Value sep, Value bytes_per_sep) {
    HexGroups groups;
    TRY_BOOL(hex_groups(sep, bytes_per_sep, &groups));
    Span span = span_of_self(self);
    return hex_from_bytes((const uint8_t *)span.data, span.length, groups);
}

BYTES_METHOD(hex, return to_hex(args->self, args->sep, args->bytes_per_sep);)

// Parsing hexadecimal text
// ----------------------------------------------------------------------------------------------

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static bool parse_hex(const Str *string, BytesBuilder *builder) {
    const char *text = str_text(string);
    for (size_t i = 0; i < string->length;) {
        if (is_space(text[i])) {
            i++;
            continue;
        }
        int high = hex_digit_value(text[i]);
        int low = high >= 0 && i + 1 < string->length ? hex_digit_value(text[i + 1]) : -1;
        if (low < 0) {
            return raise_false(&ValueError_type, "non-hexadecimal number found in fromhex() arg at position %zu",
                               str_position(string, i + (high >= 0)));
        }
        TRY_BOOL_OR(bytes_builder_add_byte(builder, (uint8_t)(high << 4 | low)), false);
        i += 2;
    }
    return true;
}

static Value from_hex(Value cls, Value string, const Type *exact) {
    if (!value_is_any_str(string)) {
        return raise_error(&TypeError_type, "fromhex() argument must be str, not %T", string);
    }
    BytesBuilder builder;
    bytes_builder_init(&builder);
    TRY_BOOL(parse_hex(value_str(string), &builder));
    Value data = TRY(exact == &bytes_type ? bytes_builder_finish(&builder) : bytes_builder_finish_array(&builder));
    return value_object(cls) == &exact->object ? data : vm_call_1(cls, data);
}

METHOD(bytes, fromhex) { return from_hex(args->cls, args->string, &bytes_type); }
METHOD(bytearray, fromhex) { return from_hex(args->cls, args->string, &bytearray_type); }

// Translating
// -----------------------------------------------------------------------------------------------------------

static Value make_table(Value from, Value to) {
    Span a, b;
    TRY_BOOL(span_of(from, &a) && span_of(to, &b));
    if (a.length != b.length) {
        return raise_error(&ValueError_type, "maketrans arguments must have same length");
    }
    uint8_t table[256];
    for (int i = 0; i < 256; i++) {
        table[i] = (uint8_t)i;
    }
    for (size_t i = 0; i < a.length; i++) {
        table[(uint8_t)a.data[i]] = (uint8_t)b.data[i];
    }
    return value_from_object(TRY_PTR(bytes_new(table, sizeof table)));
}

BYTES_METHOD(maketrans, return make_table(args->frm, args->to);)

static Value translate(Value self, Value table, Value deleted) {
    Span map = {NULL, 0}, removed = {NULL, 0};
    TRY_BOOL(value_is_none(table) || span_of(table, &map));
    if (map.data != NULL && map.length != 256) {
        return raise_error(&ValueError_type, "translation table must be 256 characters long");
    }
    TRY_BOOL(span_of(deleted, &removed));
    Span text = span_of_self(self);
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_reserve(&builder, text.length);
    for (size_t i = 0; i < text.length && !builder.failed; i++) {
        if (removed.length == 0 || memchr(removed.data, text.data[i], removed.length) == NULL) {
            uint8_t byte = (uint8_t)text.data[i];
            bytes_builder_add_byte(&builder, map.data != NULL ? (uint8_t)map.data[byte] : byte);
        }
    }
    return bytes_builder_finish_like(&builder, self);
}

BYTES_METHOD(translate, return translate(args->self, args->table, args->delete);)
