// Formats of the tables in core/unicode_data.c, which tools/unicode_tables.py writes. ASCII is in none of them.
#pragma once

#include <stdint.h>

// A set of code points: alternating gaps and lengths of ranges as variable-length numbers, 7 bits a byte, low first.
// The index says for every UNICODE_SET_STEP-th range where its gap begins and at which code point.
typedef struct {
    uint32_t code_point;
    uint32_t offset;
} UnicodeSetEntry;

typedef struct {
    const uint8_t *data;
    const UnicodeSetEntry *index;
    uint16_t data_length;
    uint16_t index_length;
} UnicodeSet;

extern const UnicodeSet unicode_alpha_set, unicode_upper_set, unicode_lower_set, unicode_printable_set,
    unicode_decimal_set, unicode_digit_set,  // digit: without decimal
    unicode_numeric_set,                     // without digit
    unicode_ignorable_set,
    unicode_zero_width_set;  // marks and format characters

// `count` code points from `start` on, adjacent or every second one, that map to themselves plus `delta`.
typedef struct {
    uint32_t start : 21;
    uint32_t count : 10;
    uint32_t every_second : 1;
    int32_t delta;
} UnicodeRun;

typedef struct {
    const UnicodeRun *runs;  // sorted
    uint16_t count;
} UnicodeRuns;

// A mapping to two or three code points; 0 fills up.
typedef struct {
    uint16_t code_point;
    uint16_t result[3];
} UnicodeSpecial;

typedef struct {
    const UnicodeSpecial *entries;  // sorted
    uint16_t count;
} UnicodeSpecials;

// Title holds what differs from upper, fold what differs from lower.
extern const UnicodeRuns unicode_upper_runs, unicode_lower_runs, unicode_title_runs, unicode_fold_runs;
extern const UnicodeSpecials unicode_upper_specials, unicode_lower_specials, unicode_title_specials,
    unicode_fold_specials;
