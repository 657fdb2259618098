// Unicode normalization forms, by UAX #15: decompose every character, put marks in order, perhaps compose.
#pragma once

#include "core/config.h"

// Hangul syllables follow from a formula (The Unicode Standard, 3.12).
enum {
    HANGUL_FIRST = 0xAC00,
    HANGUL_LEADS = 19,
    HANGUL_VOWELS = 21,
    HANGUL_TAILS = 28,  // counting no tail
    HANGUL_COUNT = HANGUL_LEADS * HANGUL_VOWELS * HANGUL_TAILS,
    UNICODE_DECOMPOSED_LENGTH = 24,  // at least as long as what one character may become
};

// What a character decomposes to in the end; itself if it does not. With `compatible` also by compatibility mappings.
size_t unicode_decompose(uint32_t code_point, bool compatible, uint32_t out[static UNICODE_DECOMPOSED_LENGTH]);

// Asked while a long text is worked on, with the number of its code point; false ends the work. NULL: the text is
// short.
typedef bool UnicodeGoOn(size_t at);

// Put each run of combining marks in canonical order. `scratch` has room for `count` code points. False = ended.
bool unicode_order_marks(uint32_t *points, size_t count, uint32_t *scratch, UnicodeGoOn *go_on);

// Compose decomposed and ordered text in place; returns its new length. SIZE_MAX = ended.
size_t unicode_compose(uint32_t *points, size_t count, UnicodeGoOn *go_on);
