// Formats of the tables in core/unicode_data.c, which tools/unicode_tables.py writes. ASCII is in none of them. Numbers
// have 7 bits a byte, low first; signed ones are doubled, negative ones turned over (0, -1, 1, -2 are 0, 1, 2, 3).
#pragma once

#include <stdint.h>

// Where a record begins, and at which code point: the one before it ends there.
typedef struct {
    uint32_t code_point : 20, offset : 12;
} UnicodeIndex;

// Records in the order of code points, with an index of every 16th or 64th.
typedef struct {
    const uint8_t *data;
    const UnicodeIndex *index;
    uint16_t data_length, index_length;
} UnicodeTable;

// What the characters of a class have in common.
enum {
    UNICODE_ALPHA = 1 << 0,
    UNICODE_PRINTABLE = 1 << 1,
    UNICODE_ID_START = 1 << 2,
    UNICODE_ID_CONTINUE = 1 << 3,
    UNICODE_CASE_IGNORABLE = 1 << 4,
    UNICODE_ZERO_WIDTH = 1 << 5,
    UNICODE_DECIMAL = 1 << 6,
    UNICODE_DIGIT = 1 << 7,
    UNICODE_NUMERIC = 1 << 8,
    UNICODE_SPACE = 1 << 9,
    UNICODE_TITLE = 1 << 10,
    UNICODE_UPPER_FLIPPED = 1 << 11,  // uppercase without a lowercase, or the other way round
    UNICODE_LOWER_FLIPPED = 1 << 12,
};
extern const uint16_t unicode_class_flags[];

// Runs of characters of one class, without gaps: a byte with the class in its low 5 bits and the length above, which is
// 0 if a number follows: the length less 8.
enum {
    UNICODE_CLASS_BITS = 5,
    UNICODE_LONG_RUN = 8
};
extern const UnicodeTable unicode_class_table;

// The wide characters of East Asian scripts and emoji: numbers for a gap and the length of a range.
extern const UnicodeTable unicode_wide_table;

// Mappings. A record is a gap, count and kind (count * 4 + kind), the signed difference to the (first) result, and one
// or two results more. Kinds: `count` characters side by side, or every second one; results of two and three
// characters.
enum {
    UNICODE_KIND_BITS = 2,
    UNICODE_EVERY_SECOND = 1
};
extern const UnicodeTable unicode_upper_table, unicode_lower_table;
extern const UnicodeTable unicode_title_table;  // what differs from upper
extern const UnicodeTable
    unicode_fold_table;  // what differs from lower, or from lower of upper if that is more than one
