// Compression into deflate data (RFC 1951). Matches are looked for in hash chains over a window whose size, and with it
// all memory, follows from window_bits.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    DEFLATE_MIN_BITS = 9,
    DEFLATE_MAX_BITS = 14,  // positions are 16 bits, 0 means none
    DEFLATE_LITERALS = 286,
    DEFLATE_DISTANCES = 30
};

typedef enum {
    DEFLATE_NO_FLUSH,
    DEFLATE_BLOCK,   // end the block
    DEFLATE_SYNC,    // and fill the last byte with an empty stored block
    DEFLATE_FORGET,  // and refer to nothing before
    DEFLATE_FINISH
} DeflateFlush;

typedef enum {
    DEFLATE_ANY,
    DEFLATE_NO_MATCHES,
    DEFLATE_RUNS,  // matches of distance 1 only
} DeflateMatches;

// Between calls; no pointers, so that it may be copied together with its memory.
typedef struct {
    uint8_t level;  // 0 to 9
    uint8_t window_bits;
    uint8_t matches;    // DeflateMatches
    bool fixed_only;    // no tables
    uint8_t bit_count;  // waiting in `bits`
    uint32_t bits;
    uint32_t filled, position, block_start;  // in the window; block_start below 0 wraps: the block's start is gone
    uint32_t token_count;
} Deflate;

// Where compressed data goes: false ends the compression.
typedef struct {
    bool (*write)(void *context, const void *data, size_t length);
    void *context;
} DeflateSink;

// window_bits must lie between DEFLATE_MIN_BITS and DEFLATE_MAX_BITS.
void deflate_init(Deflate *stream, unsigned level, unsigned window_bits);

// Bytes of memory, zeroed at first and aligned for uint32_t, that all calls for a stream must be given.
size_t deflate_memory(unsigned window_bits);

// Compress; with a flush everything is put out. False: the sink has failed.
bool deflate_run(Deflate *stream, void *memory, const DeflateSink *sink, const uint8_t *data, size_t length,
                 DeflateFlush flush);

// Begin with data that matches may refer to and that is not put out.
void deflate_set_dictionary(Deflate *stream, void *memory, const uint8_t *data, size_t length);
