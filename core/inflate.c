// The blocks of deflate data. Each step is taken whole or, if the input does not last, not at all.
#include "core/inflate.h"

#include <string.h>

#include "core/inflate_parts.h"

enum {
    END_OF_BLOCK = 256,
    SYMBOL_BITS = 48  // the most that a length and a distance take
};

void inflate_init(Inflate *stream, InflateFormat format, unsigned window_bits) {
    memset(stream, 0, sizeof *stream);
    stream->format = (uint8_t)format;
    stream->window_bits = (uint8_t)window_bits;
}

static InflateResult block(Inflate *stream) {
    stream->last_block = inflate_take(stream, 1);
    switch (inflate_take(stream, 2)) {
        case 0: inflate_align(stream); return inflate_go(stream, STATE_STORED);
        case 1: inflate_fixed_codes(stream); return inflate_go(stream, STATE_SYMBOLS);
        case 2: return inflate_go(stream, STATE_TABLE_SIZES);
        default: return inflate_fail(stream, "invalid block type");
    }
}

static InflateResult end_of_block(Inflate *stream) {
    return inflate_go(stream, stream->last_block ? STATE_CHECKSUM : STATE_BLOCK);
}

static InflateResult stored(Inflate *stream) {
    uint32_t length = inflate_take(stream, 16), inverse = inflate_take(stream, 16);
    if ((length ^ inverse) != 0xFFFF) {
        return inflate_fail(stream, "invalid stored block lengths");
    }
    stream->copy_length = length;
    return inflate_go(stream, STATE_COPY_STORED);
}

static InflateResult copy_stored(InflateRun *run) {
    Inflate *stream = run->stream;
    InflateOutput *output = run->output;
    while (stream->copy_length > 0) {
        if (output->length == output->room) {
            return INFLATE_NEEDS_OUTPUT;
        }
        if (!inflate_have(run, 8)) {
            return INFLATE_NEEDS_INPUT;
        }
        output->data[output->length++] = (uint8_t)inflate_take(stream, 8);
        stream->copy_length--;
    }
    return end_of_block(stream);
}

static InflateResult copy_match(InflateRun *run) {
    Inflate *stream = run->stream;
    InflateOutput *output = run->output;
    size_t distance = stream->copy_distance;
    while (stream->copy_length > 0) {
        if (output->length == output->room) {
            return INFLATE_NEEDS_OUTPUT;
        }
        size_t at = output->length;
        output->data[at] =
            distance <= at ? output->data[at - distance] : output->history[output->history_length - (distance - at)];
        output->length++;
        stream->copy_length--;
    }
    return inflate_go(stream, STATE_SYMBOLS);
}

// The length that a symbol from 257 to 285 stands for; false if bits are missing.
static bool match_length(Inflate *stream, unsigned symbol) {
    unsigned code = symbol - 257, extra = code < 8 || code == 28 ? 0 : code / 4 - 1;
    if (stream->bit_count < extra) {
        return false;
    }
    unsigned base = code < 8 ? code : code == 28 ? 255 : (4 + code % 4) << extra;
    stream->copy_length = 3 + base + inflate_take(stream, extra);
    return true;
}

static bool match_distance(Inflate *stream, unsigned code) {
    unsigned extra = code < 4 ? 0 : code / 2 - 1;
    if (stream->bit_count < extra) {
        return false;
    }
    unsigned base = code < 4 ? code : (2 + code % 2) << extra;
    stream->copy_distance = 1 + base + inflate_take(stream, extra);
    return true;
}

static InflateResult check_match(InflateRun *run) {
    Inflate *stream = run->stream;
    size_t distance = stream->copy_distance;
    if (distance > (size_t)1 << stream->window_bits || distance > run->output->length + run->output->history_length) {
        return inflate_fail(stream, "invalid distance too far back");
    }
    return inflate_go(stream, STATE_COPY_MATCH);
}

static InflateResult match(InflateRun *run, unsigned symbol) {
    Inflate *stream = run->stream;
    if (symbol > 285) {
        return inflate_fail(stream, "invalid literal/length code");
    }
    if (!match_length(stream, symbol)) {
        return INFLATE_NEEDS_INPUT;
    }
    int code = inflate_symbol(stream, &stream->distances);
    if (code == CODE_UNKNOWN || code > 29) {
        return inflate_fail(stream, "invalid distance code");
    }
    if (code == CODE_TOO_SHORT || !match_distance(stream, (unsigned)code)) {
        return INFLATE_NEEDS_INPUT;
    }
    return check_match(run);
}

static InflateResult symbol_step(InflateRun *run) {
    Inflate *stream = run->stream;
    InflateOutput *output = run->output;
    (void)inflate_have(run, SYMBOL_BITS);
    uint64_t bits = stream->bits;
    uint8_t bit_count = stream->bit_count;
    int symbol = inflate_symbol(stream, &stream->literals);
    if (symbol >= 0 && symbol < END_OF_BLOCK) {
        if (output->length == output->room) {
            stream->bits = bits;
            stream->bit_count = bit_count;
            return INFLATE_NEEDS_OUTPUT;
        }
        output->data[output->length++] = (uint8_t)symbol;
        return INFLATE_GOES_ON;
    }
    if (symbol == END_OF_BLOCK) {
        return end_of_block(stream);
    }
    if (symbol == CODE_UNKNOWN) {
        return inflate_fail(stream, "invalid literal/length code");
    }
    InflateResult result = symbol == CODE_TOO_SHORT ? INFLATE_NEEDS_INPUT : match(run, (unsigned)symbol);
    if (result == INFLATE_NEEDS_INPUT) {
        stream->bits = bits;
        stream->bit_count = bit_count;
    }
    return result;
}

static InflateResult step(InflateRun *run) {
    Inflate *stream = run->stream;
    switch (stream->state) {
        case STATE_BLOCK: return inflate_have(run, 3) ? block(stream) : INFLATE_NEEDS_INPUT;
        case STATE_STORED: return inflate_have(run, 32) ? stored(stream) : INFLATE_NEEDS_INPUT;
        case STATE_COPY_STORED: return copy_stored(run);
        case STATE_SYMBOLS: return symbol_step(run);
        case STATE_COPY_MATCH: return copy_match(run);
        case STATE_TABLE_SIZES:
        case STATE_LENGTH_CODES:
        case STATE_CODE_LENGTHS: return inflate_tables_step(run);
        case STATE_DONE: return INFLATE_DONE;
        case STATE_BROKEN: return INFLATE_BROKEN;
        default: return inflate_frame_step(run);
    }
}

// Whole bytes that were taken too early go back. All came in this call: what an earlier one left was too little for the
// step that has been taken since.
static void give_back(InflateRun *run) {
    Inflate *stream = run->stream;
    size_t bytes = stream->bit_count / 8u;
    bytes = bytes < run->input->taken ? bytes : run->input->taken;
    run->input->taken -= bytes;
    stream->bit_count = (uint8_t)(stream->bit_count - 8 * bytes);
    stream->bits &= ((uint64_t)1 << stream->bit_count) - 1;
}

InflateResult inflate_run(Inflate *stream, InflateInput *input, InflateOutput *output) {
    InflateRun run = {stream, input, output, output->length};
    InflateResult result;
    do {
        result = step(&run);
    } while (result == INFLATE_GOES_ON);
    inflate_sum(&run);
    if (result != INFLATE_NEEDS_INPUT) {
        give_back(&run);
    }
    return result;
}
