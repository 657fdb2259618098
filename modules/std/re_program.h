// The compact program that a pattern becomes: one byte per instruction, numbers with 7 bits a byte, jumps relative to
// their own operand in 3 bytes, so that fragments may be moved while a pattern is compiled.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef enum {
    RE_OP_MATCH,  // the end
    // Instructions that take exactly one character
    RE_OP_TEXT,          // length (one byte), then the UTF-8 or bytes themselves; of any number of characters
    RE_OP_FOLDED,        // number: re_fold() of the character
    RE_OP_FOLDED_ASCII,  // a byte: re_fold_ascii() of the character
    RE_OP_ANY,           // but not a line feed
    RE_OP_ANY_ALL,       //
    RE_OP_CATEGORY,      // ReCategory
    RE_OP_SET,           // re_set.h
    RE_OP_BYTE_SET,      // 32 bytes, one bit per byte
    RE_OP_LAST_SINGLE = RE_OP_BYTE_SET,
    RE_OP_REPEAT,      // ReKind, min, max, length of the instruction that follows: repeat that
    RE_OP_SPLIT,       // jump: go on, or else there
    RE_OP_SPLIT_AWAY,  // jump: go there, or else on
    RE_OP_JUMP,        // jump
    RE_OP_BACK,        // backward jump: go there, or else on
    RE_OP_BACK_AWAY,   // backward jump: go on, or else there
    RE_OP_LOOP_ENTER,  // counter
    RE_OP_LOOP_TEST,   // counter, ReKind, min, max, jump to the end of the loop
    RE_OP_LOOP_AGAIN,  // backward jump to the test
    RE_OP_OPEN,        // group
    RE_OP_CLOSE,       // group
    RE_OP_BACKREF,     // group, ReFolding
    RE_OP_CONDITION,   // group, jump if it took no part
    RE_OP_AT,          // ReAt
    RE_OP_ATOMIC,      // counter
    RE_OP_ATOMIC_END,  // counter
    RE_OP_LOOK,        // counter, characters to step back, jump to the end (if there are too few)
    RE_OP_LOOK_END,    // counter
    RE_OP_REFUSE,      // the same for a negative assertion
    RE_OP_REFUSE_END,  // counter
    RE_OP_FAIL,
} ReOp;

typedef enum {
    RE_GREEDY,
    RE_LAZY,
    RE_POSSESSIVE
} ReKind;

typedef enum {
    RE_FOLD_NONE,
    RE_FOLD_ASCII,
    RE_FOLD_UNICODE
} ReFolding;

typedef enum {
    RE_AT_LINE_START,
    RE_AT_LINE_END,
    RE_AT_START,
    RE_AT_END,       // \Z
    RE_AT_LAST_END,  // $: also before a final line feed
    RE_AT_BOUNDARY,
    RE_AT_NO_BOUNDARY,
    RE_AT_ASCII_BOUNDARY,
    RE_AT_NO_ASCII_BOUNDARY,
} ReAt;

// Kind of character, plus RE_NOT, plus RE_ONLY_ASCII.
typedef enum {
    RE_DIGIT,
    RE_SPACE,
    RE_WORD,
    RE_NOT = 4,
    RE_ONLY_ASCII = 8,
} ReCategory;

enum {
    RE_JUMP_BYTES = 3,
    RE_JUMP_MAX = (1 << 24) - 1,
    RE_ASCII_BITMAP_BYTES = 16,
    RE_BYTE_BITMAP_BYTES = 32,
    RE_NUMBER_BYTES = 5,  // at most
};
#define RE_ENDLESS UINT32_MAX  // max of a repetition; also the width of what has no bound

static inline uint32_t re_read_number(const uint8_t **at) {
    uint32_t number = 0;
    for (unsigned shift = 0;; shift += 7) {
        uint8_t byte = *(*at)++;
        number |= (uint32_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            return number;
        }
    }
}

// Distance of a jump whose operand is at `at`.
static inline uint32_t re_read_jump(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16;
}

static inline bool re_has_bit(const uint8_t *bitmap, uint32_t bit) { return bitmap[bit >> 3] >> (bit & 7) & 1; }

// Whether the character is in the category.
bool re_in_category(unsigned category, uint32_t c);

// The representative of all characters that are equal when case is ignored.
uint32_t re_fold(uint32_t c);

// The same of ASCII letters only.
static inline uint32_t re_fold_ascii(uint32_t c) { return c - 'A' < 26 ? c + 32 : c; }

// Whether the character is in the set whose operands (behind the RE_OP_SET) are at `set`.
bool re_in_set(const uint8_t *set, uint32_t c);
