// Shared by the deflate*.c files only.
#pragma once

#include "core/deflate.h"

enum {
    DEFLATE_TOKENS = 2048,
    DEFLATE_LENGTHS = DEFLATE_LITERALS + DEFLATE_DISTANCES,
    DEFLATE_END_OF_BLOCK = 256,
    DEFLATE_STAGED = 128
};

// The head of a stream's memory; window, chains and table of hashes follow.
typedef struct {
    uint32_t tokens[DEFLATE_TOKENS];        // a literal, or distance << 16 | length
    uint16_t frequencies[DEFLATE_LENGTHS];  // literals, then distances
    uint16_t codes[DEFLATE_LENGTHS];
    uint8_t lengths[DEFLATE_LENGTHS];
    uint32_t weights[DEFLATE_LITERALS];  // scratch of deflate_code_lengths()
    uint16_t order[DEFLATE_LITERALS];
} DeflateTables;

typedef struct {
    Deflate *stream;
    DeflateTables *tables;
    uint8_t *window;
    uint16_t *previous, *heads;
    const DeflateSink *sink;
    uint8_t staged[DEFLATE_STAGED];
    unsigned staged_count;
    bool failed;
} DeflateRun;

// Put out bits, at most 16, the lowest first.
void deflate_bits(DeflateRun *run, uint32_t bits, unsigned count);
void deflate_align(DeflateRun *run);
void deflate_bytes(DeflateRun *run, const uint8_t *data, size_t length);

// Put out what the tokens since the last block say, in the form that is shortest.
void deflate_block(DeflateRun *run, bool last);
void deflate_stored(DeflateRun *run, const uint8_t *data, size_t length, bool last);

// Lengths of at most `limit` bits for the symbols that occur; at least two symbols get one.
void deflate_code_lengths(DeflateTables *tables, uint16_t *frequencies, unsigned symbols, unsigned limit,
                          uint8_t *lengths);

// The codes for these lengths, first bit lowest.
void deflate_codes(const uint8_t *lengths, unsigned symbols, uint16_t *codes);
