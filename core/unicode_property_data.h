// The formats of core/unicode_property_data.c, which tools/unicode_properties.py writes. Numbers of variable length
// have 7 bits a byte, low ones first. An index says for each n-th entry at which code point and byte it begins.
#pragma once

#include <stdint.h>

enum {
    UNICODE_RUNS_PER_ENTRY = 32,
    UNICODE_DECOMPOSITIONS_PER_ENTRY = 16
};

typedef struct {
    uint32_t code_point;
    uint32_t offset;
} UnicodeIndexEntry;

typedef struct {
    uint16_t record_index, decomposition_index, composites, numbers;
    uint32_t decomposition_length;  // bytes
} UnicodePropertyCounts;

typedef struct {
    char category[3];
    char bidirectional[4];
    char width[3];
    uint8_t combining;
    uint8_t mirrored;
} UnicodeRecord;

// `count` code points; the first is worth numerator * 10**power / denominator, each further one `step` more.
typedef struct {
    uint32_t first : 21;
    uint32_t count : 7;
    uint32_t step : 1;
    uint8_t power;
    int16_t numerator;
    uint16_t denominator;
} UnicodeNumber;

extern const UnicodePropertyCounts unicode_property_counts;
extern const UnicodeRecord unicode_records[];
extern const uint8_t unicode_record_runs[];  // all code points: number of the record, length of the run
extern const UnicodeIndexEntry unicode_record_index[];
extern const char unicode_decomposition_tags[][12];
// Distance from the code point before, a byte with the number of the tag (high 5 bits; 0 = canonical) and the number of
// code points (0: the next byte has it), and these. Hangul syllables are left out.
extern const uint8_t unicode_decompositions[];
extern const UnicodeIndexEntry unicode_decomposition_index[];
extern const uint32_t unicode_composites[];    // what two characters compose to, sorted by these
extern const UnicodeNumber unicode_numbers[];  // sorted
