// UTF-8: one code point at a time, whole texts, and steps inside text known to be valid.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    UTF8_MAX_BYTES = 4,
    UTF8_INVALID = 0xFFFFFFFF,  // result of utf8_decode: no code point
    UTF8_LAST_CODE_POINT = 0x10FFFF,
};

// Whether surrogates (U+D800..U+DFFF) may stand as three bytes, as Python's str may hold them.
typedef enum {
    UTF8_STRICT,
    UTF8_SURROGATES
} Utf8Flags;

static inline bool utf8_is_continuation(char byte) { return ((unsigned char)byte & 0xC0) == 0x80; }
static inline bool utf8_is_surrogate(uint32_t code_point) { return code_point - 0xD800u < 0x800u; }

// Decode the code point at *text (text < end) and move *text behind it. On malformed input returns UTF8_INVALID and
// leaves *text where it is.
uint32_t utf8_decode(const char **text, const char *end, Utf8Flags flags);

// Length of the ill-formed sequence at `text` (text < end) as Unicode recommends replacing it (and Python's 'replace'
// handler does): the longest prefix of a valid sequence, at least 1.
size_t utf8_invalid_length(const char *text, const char *end);

// Write the code point (<= UTF8_LAST_CODE_POINT, surrogates allowed) and return the number of bytes, 1..4.
size_t utf8_encode(uint32_t code_point, char out[static UTF8_MAX_BYTES]);

// Bytes that utf8_encode() would write.
static inline size_t utf8_encoded_length(uint32_t code_point) {
    return code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
}

// Length of the valid prefix: == length when all of it is valid.
size_t utf8_validate(const char *text, size_t length, Utf8Flags flags);

// Number of code points in valid text.
size_t utf8_count(const char *text, size_t length);

// Byte offset of the code point number `index` of valid text (`length` when the text is shorter).
size_t utf8_offset(const char *text, size_t length, size_t index);

// Length in bytes of the sequence that starts with this byte of valid text.
static inline size_t utf8_sequence_length(char first) {
    unsigned char byte = (unsigned char)first;
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// The start of the next / previous code point in valid text; `text` is on a boundary and not at the end / the start.
static inline const char *utf8_next(const char *text) { return text + utf8_sequence_length(*text); }
static inline const char *utf8_previous(const char *text) {
    do {
        text--;
    } while (utf8_is_continuation(*text));
    return text;
}
