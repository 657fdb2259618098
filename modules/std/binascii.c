// binascii: hexadecimal, base64 and checksums.
#include "gen/binascii.h"

#include "core/crc32.h"
#include "modules/std/binascii_parts.h"
#include "objects/bytes.h"
#include "objects/hex_text.h"
#include "objects/int.h"
#include "objects/poll.h"
#include "objects/str.h"
#include "vm/api.h"

typedef struct {
    const uint8_t *data;
    size_t length;
} Input;

static bool bytes_argument(Value given, Input *input) {
    BufferView view;
    TRY_BOOL_OR(object_buffer(given, &view, false), false);
    *input = (Input){view.data, view.length};
    return true;
}

// bytes-like, or a str of ASCII.
static bool text_argument(Value given, Input *input) {
    if (value_is_any_str(given)) {
        const Str *text = value_str(given);
        *input = (Input){(const uint8_t *)str_text(text), text->length};
        return str_is_ascii(text) ||
               raise_false(&ValueError_type, "string argument should contain only ASCII characters");
    }
    if (value_type(given)->slots->buffer == NULL) {
        return raise_false(&TypeError_type, "argument should be bytes, buffer or ASCII string, not '%T'", given);
    }
    return bytes_argument(given, input);
}

// Hexadecimal
// -----------------------------------------------------------------------------------------------------------

static Value hexlify(Value data, Value sep, Value bytes_per_sep) {
    Input input;
    HexGroups groups;
    TRY_BOOL(hex_groups(sep, bytes_per_sep, &groups));
    TRY_BOOL(bytes_argument(data, &input));
    const Str *text = value_str(TRY(hex_from_bytes(input.data, input.length, groups)));
    return value_from_object(TRY_PTR(bytes_new(str_text(text), text->length)));
}

static Value unhexlify(Value given) {
    Input input;
    TRY_BOOL(text_argument(given, &input));
    if (input.length % 2 != 0) {
        return raise_error(&binascii_Error_type, "Odd-length string");
    }
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_reserve(&builder, input.length / 2);
    for (size_t i = 0; i < input.length && !builder.failed; i += 2) {
        int high = hex_digit_value((char)input.data[i]), low = hex_digit_value((char)input.data[i + 1]);
        if (high < 0 || low < 0) {
            return raise_error(&binascii_Error_type, "Non-hexadecimal digit found");
        }
        bytes_builder_add_byte(&builder, (uint8_t)(high << 4 | low));
    }
    return bytes_builder_finish(&builder);
}

FUNCTION(binascii, b2a_hex) { return hexlify(args->data, args->sep, args->bytes_per_sep); }
FUNCTION(binascii, hexlify) { return hexlify(args->data, args->sep, args->bytes_per_sep); }
FUNCTION(binascii, a2b_hex) { return unhexlify(args->hexstr); }
FUNCTION(binascii, unhexlify) { return unhexlify(args->hexstr); }

// Base64
// ----------------------------------------------------------------------------------------------------------------

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static int base64_value(uint8_t c) {
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
        return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

FUNCTION(binascii, b2a_base64) {
    Input input;
    TRY_BOOL(bytes_argument(args->data, &input));
    BytesBuilder builder;
    bytes_builder_init(&builder);
    bytes_builder_reserve(&builder, (input.length + 2) / 3 * 4 + 1);
    for (size_t i = 0; i < input.length && !builder.failed; i += 3) {
        size_t count = MIN(input.length - i, (size_t)3);
        uint32_t group = (uint32_t)input.data[i] << 16;
        group |= count > 1 ? (uint32_t)input.data[i + 1] << 8 : 0;
        group |= count > 2 ? input.data[i + 2] : 0u;
        char text[4] = {base64_digits[group >> 18], base64_digits[group >> 12 & 63], base64_digits[group >> 6 & 63],
                        base64_digits[group & 63]};
        for (size_t unused = count + 1; unused < 4; unused++) {
            text[unused] = '=';
        }
        bytes_builder_add(&builder, text, sizeof text);
    }
    if (args->newline) {
        bytes_builder_add_byte(&builder, '\n');
    }
    return bytes_builder_finish(&builder);
}

// Decoding in progress: `digits` of the current group of four and the bits they gave.
typedef struct {
    BytesBuilder out;
    uint32_t bits;
    unsigned digits;
    unsigned pads;  // '=' seen since the last digit
    bool strict;
} Base64Decoder;

static bool base64_error(const char *message) { return raise_false(&binascii_Error_type, "%s", message); }

static bool add_digit(Base64Decoder *decoder, uint8_t c) {
    int value = base64_value(c);
    if (value < 0) {
        return !decoder->strict || base64_error("Only base64 data is allowed");
    }
    if (decoder->strict && decoder->pads > 0) {
        return base64_error("Discontinuous padding not allowed");
    }
    decoder->pads = 0;
    decoder->bits = decoder->bits << 6 | (uint32_t)value;
    decoder->digits = (decoder->digits + 1) % 4;
    switch (decoder->digits) {
        case 2: return bytes_builder_add_byte(&decoder->out, (uint8_t)(decoder->bits >> 4));
        case 3: return bytes_builder_add_byte(&decoder->out, (uint8_t)(decoder->bits >> 2));
        case 0: return bytes_builder_add_byte(&decoder->out, (uint8_t)decoder->bits);
        default: return true;
    }
}

// True if the data ends with this '='.
static bool add_pad(Base64Decoder *decoder) {
    decoder->pads++;
    return decoder->digits >= 2 && decoder->digits + decoder->pads >= 4;
}

static Value finish_base64(Base64Decoder *decoder) {
    if (decoder->digits == 1) {
        return raise_error(&binascii_Error_type,
                           "Invalid base64-encoded string: number of data characters (%zu) cannot be 1 more than a "
                           "multiple of 4",
                           decoder->out.length / 3 * 4 + 1);
    }
    return decoder->digits != 0 ? raise_error(&binascii_Error_type, "Incorrect padding")
                                : bytes_builder_finish(&decoder->out);
}

FUNCTION(binascii, a2b_base64) {
    Input input;
    TRY_BOOL(text_argument(args->data, &input));
    Base64Decoder decoder = {.strict = args->strict_mode};
    bytes_builder_init(&decoder.out);
    if (decoder.strict && input.length > 0 && input.data[0] == '=') {
        return raise_error(&binascii_Error_type, "Leading padding not allowed");
    }
    for (size_t i = 0; i < input.length; i++) {
        TRY_BOOL(poll_quietly_at(i));
        if (input.data[i] != '=') {
            TRY_BOOL(add_digit(&decoder, input.data[i]));
        } else if (add_pad(&decoder)) {
            if (decoder.strict && i + 1 < input.length) {
                return raise_error(&binascii_Error_type, "Excess data after padding");
            }
            return bytes_builder_finish(&decoder.out);
        }
    }
    return finish_base64(&decoder);
}

FUNCTION(binascii, a2b_uu) {
    Input input;
    TRY_BOOL(text_argument(args->data, &input));
    const BufferView text = {.data = (uint8_t *)(uintptr_t)input.data, .length = input.length};
    return binascii_decode_uu(&text);
}

FUNCTION(binascii, a2b_qp) {
    Input input;
    TRY_BOOL(text_argument(args->data, &input));
    const BufferView text = {.data = (uint8_t *)(uintptr_t)input.data, .length = input.length};
    return binascii_decode_qp(&text, args->header);
}

FUNCTION(binascii, b2a_qp) {
    BufferView data;
    TRY_BOOL(object_buffer(args->data, &data, false));
    return binascii_encode_qp(&data, (QuotedPrintable){args->quotetabs, args->istext, args->header});
}

// Checksums
// -------------------------------------------------------------------------------------------------------------

static bool checksum_argument(Value given, uint32_t *start) {
    Value number = TRY_OR(object_index(given), false);
    Value low = TRY_OR(int_binary(OP_AND, number, TRY_OR(int_from_u64(UINT32_MAX), false)), false);
    uint64_t bits = 0;
    (void)int_to_u64(low, &bits);
    *start = (uint32_t)bits;
    return true;
}

FUNCTION(binascii, crc32) {
    Input input;
    uint32_t crc;
    TRY_BOOL(checksum_argument(args->crc, &crc));
    TRY_BOOL(bytes_argument(args->data, &input));
    for (size_t done = 0; done < input.length; done += POLL_BYTES) {
        crc = crc32_update(crc, input.data + done, MIN(input.length - done, (size_t)POLL_BYTES));
        TRY_BOOL(vm_poll_quietly());
    }
    return int_from_u64(crc);
}

FUNCTION(binascii, crc_hqx) {
    Input input;
    uint32_t crc;
    TRY_BOOL(checksum_argument(args->crc, &crc));
    TRY_BOOL(bytes_argument(args->data, &input));
    crc &= 0xFFFF;
    for (size_t i = 0; i < input.length; i++) {
        TRY_BOOL(poll_quietly_at(i));
        crc ^= (uint32_t)input.data[i] << 8;
        for (int bit = 0; bit < 8; bit++) {
            crc = crc & 0x8000 ? (crc << 1 ^ 0x1021) & 0xFFFF : crc << 1;
        }
    }
    return int_from_u64(crc);
}
