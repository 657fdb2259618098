// Decompression of deflate data (RFC 1951), bare or in the formats zlib (RFC 1950) and gzip (RFC 1952), in pieces of
// any size. What matches refer to is looked up in the output, and before its start in a history that the caller keeps.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    INFLATE_LITERALS = 288,
    INFLATE_DISTANCES = 32,
    INFLATE_LENGTH_CODES = 19,
    INFLATE_CODE_BITS = 15,
    INFLATE_WINDOW_BITS = 15
};

typedef enum {
    INFLATE_RAW,
    INFLATE_ZLIB,
    INFLATE_GZIP,
    INFLATE_DETECT  // zlib or gzip
} InflateFormat;

typedef enum {
    INFLATE_GOES_ON,       // within inflate_run() only
    INFLATE_NEEDS_INPUT,   // all input was taken
    INFLATE_NEEDS_OUTPUT,  // the room is used up
    INFLATE_NEEDS_DICTIONARY,
    INFLATE_DONE,   // the input behind the end was not taken
    INFLATE_BROKEN  // `error` says why
} InflateResult;

typedef struct {
    const uint8_t *data;
    size_t length, taken;
} InflateInput;

typedef struct {
    uint8_t *data;
    size_t room, length;
    const uint8_t *history;  // what was put out before data[0]
    size_t history_length;
} InflateOutput;

// A Huffman code: how many codes there are of each length, and the symbols in the order of their codes.
typedef struct {
    uint16_t counts[INFLATE_CODE_BITS + 1];
    uint16_t symbols[INFLATE_LITERALS];
} InflateCode;

typedef struct {
    uint64_t bits;  // taken from the input but not used yet, the next in the lowest
    uint8_t bit_count;
    uint8_t state;
    uint8_t format;       // InflateFormat; after the header what it is
    uint8_t window_bits;  // distances reach back at most 1 << window_bits
    uint8_t gzip_flags;
    bool last_block;
    uint16_t lengths_read, literal_count, distance_count, length_count;
    uint32_t copy_length, copy_distance;  // of a match, stored block or part of a gzip header that is under way
    uint32_t checksum;                    // of the output, as the format wants it; of the dictionary that is asked for
    uint32_t header_checksum;
    uint32_t total;  // bytes put out, modulo 2**32
    InflateCode literals, distances;
    uint8_t lengths[INFLATE_LITERALS + INFLATE_DISTANCES];
    const char *error;
} Inflate;

// window_bits: 8 to 15; 0 takes what the header of zlib says.
void inflate_init(Inflate *stream, InflateFormat format, unsigned window_bits);

// Go on as far as input and room last.
InflateResult inflate_run(Inflate *stream, InflateInput *input, InflateOutput *output);

// Put the dictionary with this Adler-32 to use, which the caller has put into the history; false if it is not the one
// that the stream asks for.
bool inflate_accept_dictionary(Inflate *stream, uint32_t adler);
