// Shared by the inflate*.c files only.
#pragma once

#include "core/inflate.h"

typedef enum {
    STATE_HEADER,
    STATE_DICTIONARY_ID,
    STATE_DICTIONARY,
    STATE_GZIP_TIME,
    STATE_GZIP_EXTRA,
    STATE_GZIP_SKIP,
    STATE_GZIP_NAME,
    STATE_GZIP_COMMENT,
    STATE_GZIP_CHECK,
    STATE_BLOCK,
    STATE_STORED,
    STATE_COPY_STORED,
    STATE_TABLE_SIZES,
    STATE_LENGTH_CODES,
    STATE_CODE_LENGTHS,
    STATE_SYMBOLS,
    STATE_COPY_MATCH,
    STATE_CHECKSUM,
    STATE_TOTAL,
    STATE_DONE,
    STATE_BROKEN
} InflateState;

typedef struct {
    Inflate *stream;
    InflateInput *input;
    InflateOutput *output;
    size_t summed;  // bytes of the output that are in the checksum
} InflateRun;

// Have at least `count` bits, up to 56, if the input lasts.
static inline bool inflate_have(InflateRun *run, unsigned count) {
    Inflate *stream = run->stream;
    while (stream->bit_count < count && run->input->taken < run->input->length) {
        stream->bits |= (uint64_t)run->input->data[run->input->taken++] << stream->bit_count;
        stream->bit_count = (uint8_t)(stream->bit_count + 8);
    }
    return stream->bit_count >= count;
}

// Use up bits that are there.
static inline uint32_t inflate_take(Inflate *stream, unsigned count) {
    uint32_t bits = (uint32_t)(stream->bits & (((uint64_t)1 << count) - 1));
    stream->bits >>= count;
    stream->bit_count = (uint8_t)(stream->bit_count - count);
    return bits;
}

static inline void inflate_align(Inflate *stream) { (void)inflate_take(stream, stream->bit_count % 8); }

static inline InflateResult inflate_fail(Inflate *stream, const char *error) {
    stream->error = error;
    stream->state = STATE_BROKEN;
    return INFLATE_BROKEN;
}

static inline InflateResult inflate_go(Inflate *stream, InflateState state) {
    stream->state = (uint8_t)state;
    return INFLATE_GOES_ON;
}

// One step in the header or behind the last block (inflate_frame.c), and in the tables of a block (inflate_tables.c).
InflateResult inflate_frame_step(InflateRun *run);
InflateResult inflate_tables_step(InflateRun *run);

// The codes of blocks without tables.
void inflate_fixed_codes(Inflate *stream);

enum {
    CODE_TOO_SHORT = -1,  // more bits are needed
    CODE_UNKNOWN = -2
};

// Use up the bits of the next symbol, if all are there.
int inflate_symbol(Inflate *stream, const InflateCode *code);

// Put what was put out since the last time into the checksum.
void inflate_sum(InflateRun *run);
