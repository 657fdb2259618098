// The Huffman codes of a block.
#include <string.h>

#include "core/inflate_parts.h"

int inflate_symbol(Inflate *stream, const InflateCode *code) {
    unsigned first = 0, index = 0, value = 0;
    uint64_t bits = stream->bits;
    for (unsigned length = 1; length <= INFLATE_CODE_BITS; length++) {
        if (length > stream->bit_count) {
            return CODE_TOO_SHORT;
        }
        value = value << 1 | (unsigned)(bits & 1);
        bits >>= 1;
        unsigned count = code->counts[length];
        if (value - first < count) {
            (void)inflate_take(stream, length);
            return code->symbols[index + value - first];
        }
        index += count;
        first = (first + count) << 1;
    }
    return CODE_UNKNOWN;
}

enum {
    NOTHING_CODED = 1 << INFLATE_CODE_BITS  // all codes are left over
};

// Codes that are left over: 0 if all are used; negative if there are too few for these lengths.
static int make_code(InflateCode *code, const uint8_t *lengths, unsigned symbols) {
    uint16_t next[INFLATE_CODE_BITS + 1] = {0};
    int left = 1;
    memset(code->counts, 0, sizeof code->counts);
    for (unsigned i = 0; i < symbols; i++) {
        code->counts[lengths[i]]++;
    }
    code->counts[0] = 0;
    for (unsigned length = 1; length <= INFLATE_CODE_BITS; length++) {
        left = 2 * left - code->counts[length];
        if (left < 0) {
            return left;
        }
        next[length] = (uint16_t)(next[length - 1] + code->counts[length - 1]);
    }
    for (unsigned i = 0; i < symbols; i++) {
        if (lengths[i] != 0) {
            code->symbols[next[lengths[i]]++] = (uint16_t)i;
        }
    }
    return left;
}

// A code may be incomplete if all it has is one symbol of one bit.
static bool is_single(const InflateCode *code) {
    unsigned codes = 0;
    for (unsigned length = 1; length <= INFLATE_CODE_BITS; length++) {
        codes += code->counts[length];
    }
    return codes == 0 || (codes == 1 && code->counts[1] == 1);
}

void inflate_fixed_codes(Inflate *stream) {
    uint8_t *lengths = stream->lengths;
    memset(lengths, 8, 144);
    memset(lengths + 144, 9, 112);
    memset(lengths + 256, 7, 24);
    memset(lengths + 280, 8, 8);
    (void)make_code(&stream->literals, lengths, INFLATE_LITERALS);
    memset(lengths, 5, INFLATE_DISTANCES);
    (void)make_code(&stream->distances, lengths, INFLATE_DISTANCES);
}

static InflateResult table_sizes(Inflate *stream) {
    stream->literal_count = (uint16_t)(inflate_take(stream, 5) + 257);
    stream->distance_count = (uint16_t)(inflate_take(stream, 5) + 1);
    stream->length_count = (uint16_t)(inflate_take(stream, 4) + 4);
    stream->lengths_read = 0;
    memset(stream->lengths, 0, sizeof stream->lengths);
    if (stream->literal_count > 286 || stream->distance_count > 30) {
        return inflate_fail(stream, "too many length or distance symbols");
    }
    return inflate_go(stream, STATE_LENGTH_CODES);
}

// The code of the lengths is kept where that of the literals will be.
static InflateResult length_code(InflateRun *run) {
    static const uint8_t order[INFLATE_LENGTH_CODES] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                        11, 4,  12, 3, 13, 2, 14, 1, 15};
    Inflate *stream = run->stream;
    while (stream->lengths_read < stream->length_count) {
        if (!inflate_have(run, 3)) {
            return INFLATE_NEEDS_INPUT;
        }
        stream->lengths[order[stream->lengths_read++]] = (uint8_t)inflate_take(stream, 3);
    }
    const int left = make_code(&stream->literals, stream->lengths, INFLATE_LENGTH_CODES);
    if (left == NOTHING_CODED) {  // every length is 0 then, also that of the end
        return inflate_fail(stream, "invalid code -- missing end-of-block");
    }
    if (left != 0) {
        return inflate_fail(stream, "invalid code lengths set");
    }
    stream->lengths_read = 0;
    return inflate_go(stream, STATE_CODE_LENGTHS);
}

static InflateResult make_codes(Inflate *stream) {
    if (stream->lengths[256] == 0) {
        return inflate_fail(stream, "invalid code -- missing end-of-block");
    }
    uint8_t distances[INFLATE_DISTANCES];
    memcpy(distances, stream->lengths + stream->literal_count, stream->distance_count);
    int left = make_code(&stream->literals, stream->lengths, stream->literal_count);
    if (left < 0 || (left > 0 && !is_single(&stream->literals))) {
        return inflate_fail(stream, "invalid literal/lengths set");
    }
    left = make_code(&stream->distances, distances, stream->distance_count);
    if (left < 0 || (left > 0 && !is_single(&stream->distances))) {
        return inflate_fail(stream, "invalid distances set");
    }
    return inflate_go(stream, STATE_SYMBOLS);
}

// Put `count` times the same length; it must not be more than are missing.
static InflateResult add_lengths(Inflate *stream, unsigned count, uint8_t length) {
    unsigned total = stream->literal_count + stream->distance_count;
    if (count > total - stream->lengths_read) {
        return inflate_fail(stream, "invalid bit length repeat");
    }
    memset(stream->lengths + stream->lengths_read, length, count);
    stream->lengths_read = (uint16_t)(stream->lengths_read + count);
    return INFLATE_GOES_ON;
}

static InflateResult repeated_lengths(Inflate *stream, int symbol) {
    if (symbol == 16) {
        if (stream->lengths_read == 0) {
            return inflate_fail(stream, "invalid bit length repeat");
        }
        return add_lengths(stream, inflate_take(stream, 2) + 3, stream->lengths[stream->lengths_read - 1]);
    }
    unsigned count = symbol == 17 ? inflate_take(stream, 3) + 3 : inflate_take(stream, 7) + 11;
    return add_lengths(stream, count, 0);
}

static InflateResult code_length(InflateRun *run) {
    static const uint8_t extra[3] = {2, 3, 7};
    Inflate *stream = run->stream;
    if (stream->lengths_read == stream->literal_count + stream->distance_count) {
        return make_codes(stream);
    }
    (void)inflate_have(run, 14);
    uint64_t bits = stream->bits;
    uint8_t bit_count = stream->bit_count;
    int symbol = inflate_symbol(stream, &stream->literals);
    if (symbol == CODE_TOO_SHORT || (symbol >= 16 && stream->bit_count < extra[symbol - 16])) {
        stream->bits = bits;
        stream->bit_count = bit_count;
        return INFLATE_NEEDS_INPUT;
    }
    if (symbol == CODE_UNKNOWN) {
        return inflate_fail(stream, "invalid code lengths set");
    }
    return symbol < 16 ? add_lengths(stream, 1, (uint8_t)symbol) : repeated_lengths(stream, symbol);
}

InflateResult inflate_tables_step(InflateRun *run) {
    switch (run->stream->state) {
        case STATE_TABLE_SIZES: return inflate_have(run, 14) ? table_sizes(run->stream) : INFLATE_NEEDS_INPUT;
        case STATE_LENGTH_CODES: return length_code(run);
        default: return code_length(run);
    }
}
