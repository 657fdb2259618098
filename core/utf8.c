#include "core/utf8.h"

#include <string.h>

// The range of the second byte after a first byte of 0xE0..0xF4; the further ones are 80..BF.
typedef struct {
    unsigned char low, high;
} ByteRange;

static ByteRange second_byte_range(unsigned char first, Utf8Flags flags) {
    switch (first) {
        case 0xE0: return (ByteRange){0xA0, 0xBF};
        case 0xED: return (ByteRange){0x80, flags == UTF8_SURROGATES ? 0xBF : 0x9F};
        case 0xF0: return (ByteRange){0x90, 0xBF};
        case 0xF4: return (ByteRange){0x80, 0x8F};
        default: return (ByteRange){0x80, 0xBF};
    }
}

// Length that a valid sequence with this first byte has; 0 if there is none.
static size_t expected_length(unsigned char first) {
    if (first < 0x80) {
        return 1;
    }
    return first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
}

// The number of bytes at `text` that fit a valid sequence; `expected` of them make a character.
static size_t valid_bytes(const unsigned char *text, const unsigned char *end, size_t expected, Utf8Flags flags) {
    ByteRange second = second_byte_range(text[0], flags);
    size_t length = 1;
    while (length < expected && text + length < end) {
        ByteRange range = length == 1 ? second : (ByteRange){0x80, 0xBF};
        if (text[length] < range.low || text[length] > range.high) {
            break;
        }
        length++;
    }
    return length;
}

uint32_t utf8_decode(const char **text, const char *end, Utf8Flags flags) {
    const unsigned char *bytes = (const unsigned char *)*text;
    unsigned char first = bytes[0];
    if (first < 0x80) {
        *text += 1;
        return first;
    }
    size_t expected = expected_length(first);
    if (expected == 0 || valid_bytes(bytes, (const unsigned char *)end, expected, flags) != expected) {
        return UTF8_INVALID;
    }
    *text += expected;
    uint32_t code_point = first & (0x7Fu >> expected);
    for (size_t i = 1; i < expected; i++) {
        code_point = code_point << 6 | (bytes[i] & 0x3F);
    }
    return code_point;
}

size_t utf8_invalid_length(const char *text, const char *end) {
    size_t expected = expected_length((unsigned char)*text);
    return expected == 0 ? 1
                         : valid_bytes((const unsigned char *)text, (const unsigned char *)end, expected, UTF8_STRICT);
}

size_t utf8_encode(uint32_t code_point, char out[static UTF8_MAX_BYTES]) {
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    size_t length = utf8_encoded_length(code_point);
    for (size_t i = length - 1; i > 0; i--) {
        out[i] = (char)(0x80 | (code_point & 0x3F));
        code_point >>= 6;
    }
    out[0] = (char)((0xF00u >> length & 0xFF) | code_point);
    return length;
}

static bool is_ascii_word(const char *text) {
    uintptr_t word;
    memcpy(&word, text, sizeof(word));
    return (word & (UINTPTR_MAX / 255 * 0x80)) == 0;
}

size_t utf8_validate(const char *text, size_t length, Utf8Flags flags) {
    const char *at = text, *end = text + length;
    while (at < end) {
        if ((size_t)(end - at) >= sizeof(uintptr_t) && is_ascii_word(at)) {
            at += sizeof(uintptr_t);
        } else if (utf8_decode(&at, end, flags) == UTF8_INVALID) {
            break;
        }
    }
    return (size_t)(at - text);
}

size_t utf8_count(const char *text, size_t length) {
    size_t count = 0;
    for (size_t i = 0; i < length; i++) {
        count += !utf8_is_continuation(text[i]);
    }
    return count;
}

size_t utf8_offset(const char *text, size_t length, size_t index) {
    size_t at = 0;
    while (index > 0 && at < length) {
        at += utf8_sequence_length(text[at]);
        index--;
    }
    return MIN(at, length);
}
