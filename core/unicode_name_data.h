// The format of core/unicode_name_data.c, which tools/unicode_names.py writes.
//
// A name is a row of words; a word that follows a hyphen begins with it (or with a blank and the
// hyphen), others follow a blank. The names of characters in
// the order of their code points, of aliases and of named sequences are one stream: a head with the number of leading
// words shared with the name before (high four bits) and of further words (low four bits), then the codes of these. A
// code below UNICODE_SHORT_CODES is one byte; others are two. Every UNICODE_NAMES_PER_GROUP-th name shares nothing.
//
// Words lie in the order of their codes, sorted within the short codes and within the long ones: a byte with the number
// of characters shared with the word before (high four bits) and of further ones (0: the next byte has it), then those.
#pragma once

#include <stdint.h>

enum {
    UNICODE_SHORT_CODES = 200,
    UNICODE_WORDS_PER_BLOCK = 16,
    UNICODE_NAMES_PER_GROUP = 64,
    UNICODE_NAME_WORDS = 15,   // at most in a name
    UNICODE_WORD_LENGTH = 32,  // at most in a word
};

typedef struct {
    uint16_t characters, aliases, sequences;  // names
    uint16_t words, ranges, numbered;
    uint32_t data_length;
} UnicodeNameCounts;

typedef struct {
    uint32_t code_point;  // this one and those behind it, up to the next range or an unnamed one
    uint32_t number;      // in the stream, of the first name
} UnicodeNameRange;

// Characters whose names are the prefix and the code point in hexadecimal.
typedef struct {
    uint32_t first : 24;
    uint32_t last : 24;
    uint32_t is_exact : 8;  // found by capital letters only
    char prefix[32];
} UnicodeNumberedNames;

extern const UnicodeNameCounts unicode_name_counts;
extern const uint8_t unicode_name_words[], unicode_name_data[];
extern const uint16_t
    unicode_name_word_blocks[];  // where every UNICODE_WORDS_PER_BLOCK-th word begins; it shares nothing
extern const uint32_t unicode_name_groups[];
extern const uint32_t unicode_name_aliases[];          // their code points
extern const uint16_t unicode_name_sequence_starts[];  // in the points; one more than there are sequences
extern const uint32_t unicode_name_sequence_points[];
extern const UnicodeNameRange unicode_name_ranges[];  // sorted
extern const UnicodeNumberedNames unicode_numbered_names[];
