// Finding matches, and the stream of blocks.
#include "core/deflate.h"

#include <string.h>

#include "core/deflate_parts.h"

enum {
    MIN_MATCH = 3,
    MAX_MATCH = 258,
    MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1,
    HASH_BITS = 11,
    LAZY_LEVEL = 4,  // from here on a match is passed over if the next byte begins a longer one
};

// By level: how many earlier places are tried, and the length that is good enough.
static const uint16_t tries[10] = {0, 4, 6, 12, 12, 20, 48, 96, 300, 1000};
static const uint16_t good_length[10] = {0, 8, 16, 32, 32, 64, 128, 200, 258, 258};

typedef struct {
    unsigned length, distance;
} Match;

static uint32_t window_size(const Deflate *stream) { return (uint32_t)1 << stream->window_bits; }

void deflate_init(Deflate *stream, unsigned level, unsigned window_bits) {
    memset(stream, 0, sizeof *stream);
    stream->level = (uint8_t)level;
    stream->window_bits = (uint8_t)window_bits;
}

size_t deflate_memory(unsigned window_bits) {
    size_t window = (size_t)1 << window_bits;
    return sizeof(DeflateTables) + 2 * window + window * sizeof(uint16_t) + sizeof(uint16_t) * (1 << HASH_BITS);
}

static DeflateRun start_run(Deflate *stream, void *memory, const DeflateSink *sink) {
    DeflateTables *tables = memory;
    uint16_t *previous = (uint16_t *)(tables + 1);
    uint16_t *heads = previous + window_size(stream);
    return (DeflateRun){.stream = stream,
                        .tables = tables,
                        .previous = previous,
                        .heads = heads,
                        .window = (uint8_t *)(heads + (1 << HASH_BITS)),
                        .sink = sink};
}

// Output
// ---------------------------------------------------------------------------------------------------------------------

static void send_staged(DeflateRun *run) {
    run->failed = run->failed || !run->sink->write(run->sink->context, run->staged, run->staged_count);
    run->staged_count = 0;
}

static void put_byte(DeflateRun *run, uint8_t byte) {
    run->staged[run->staged_count++] = byte;
    if (run->staged_count == DEFLATE_STAGED) {
        send_staged(run);
    }
}

void deflate_bits(DeflateRun *run, uint32_t bits, unsigned count) {
    Deflate *stream = run->stream;
    stream->bits |= bits << stream->bit_count;
    stream->bit_count = (uint8_t)(stream->bit_count + count);
    for (; stream->bit_count >= 8; stream->bit_count = (uint8_t)(stream->bit_count - 8)) {
        put_byte(run, (uint8_t)stream->bits);
        stream->bits >>= 8;
    }
}

void deflate_align(DeflateRun *run) { deflate_bits(run, 0, -run->stream->bit_count & 7u); }

void deflate_bytes(DeflateRun *run, const uint8_t *data, size_t length) {
    for (size_t i = 0; i < length; i++) {
        put_byte(run, data[i]);
    }
}

// The window
// -----------------------------------------------------------------------------------------------------------------

static uint16_t moved_down(uint16_t place, uint32_t by) { return (uint16_t)(place > by ? place - by : 0); }

static void slide(DeflateRun *run) {
    Deflate *stream = run->stream;
    uint32_t by = window_size(stream);
    memmove(run->window, run->window + by, by);
    stream->filled -= by;
    stream->position -= by;
    stream->block_start -= by;
    for (uint32_t i = 0; i < by; i++) {
        run->previous[i] = moved_down(run->previous[i], by);
    }
    for (uint32_t i = 0; i < 1 << HASH_BITS; i++) {
        run->heads[i] = moved_down(run->heads[i], by);
    }
}

static size_t fill(DeflateRun *run, const uint8_t *data, size_t length) {
    Deflate *stream = run->stream;
    uint32_t size = 2 * window_size(stream);
    if (stream->filled == size && stream->filled - stream->position < MIN_LOOKAHEAD) {
        slide(run);
    }
    size_t room = size - stream->filled, count = length < room ? length : room;
    if (count > 0) {
        memcpy(run->window + stream->filled, data, count);
    }
    stream->filled += (uint32_t)count;
    return count;
}

// Note where the three bytes at `place` are. Returns the last place before with the same hash plus 1, or 0.
static unsigned note(DeflateRun *run, uint32_t place) {
    if (run->stream->filled - place < MIN_MATCH) {
        return 0;
    }
    const uint8_t *bytes = run->window + place;
    uint32_t three = bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;
    uint16_t *head = &run->heads[three * 2654435761u >> (32 - HASH_BITS)];
    unsigned earlier = *head;
    run->previous[place & (window_size(run->stream) - 1)] = (uint16_t)earlier;
    *head = (uint16_t)(place + 1);
    return earlier;
}

// Matches
// --------------------------------------------------------------------------------------------------------------------

static unsigned match_length(const uint8_t *a, const uint8_t *b, unsigned limit) {
    unsigned length = 0;
    while (length < limit && a[length] == b[length]) {
        length++;
    }
    return length;
}

// The longest match of the bytes at the position with those at `place` - 1 and before.
static Match longest_match(const DeflateRun *run, unsigned place) {
    const Deflate *stream = run->stream;
    const uint8_t *here = run->window + stream->position;
    uint32_t mask = window_size(stream) - 1, lookahead = stream->filled - stream->position;
    unsigned limit = lookahead < MAX_MATCH ? lookahead : MAX_MATCH;
    Match best = {MIN_MATCH - 1, 0};
    for (unsigned left = tries[stream->level]; place > 0 && left > 0; left--) {
        unsigned distance = stream->position - (place - 1);
        if (distance > mask || (stream->matches == DEFLATE_RUNS && distance > 1)) {
            break;
        }
        unsigned length = match_length(here, run->window + place - 1, limit);
        if (length > best.length) {
            best = (Match){length, distance};
        }
        if (best.length >= good_length[stream->level] || best.length == limit) {
            break;
        }
        place = run->previous[(place - 1) & mask];
    }
    return best;
}

static Match find_match(DeflateRun *run) {
    unsigned place = note(run, run->stream->position);
    return place == 0 || run->stream->matches == DEFLATE_NO_MATCHES ? (Match){0, 0} : longest_match(run, place);
}

static void add_token(DeflateRun *run, uint32_t token) { run->tables->tokens[run->stream->token_count++] = token; }

static void add_literal(DeflateRun *run) {
    add_token(run, run->window[run->stream->position]);
    run->stream->position++;
}

// Literals as long as the next byte begins a longer match, then the match.
static void add_next(DeflateRun *run) {
    Deflate *stream = run->stream;
    Match match = find_match(run);
    while (match.length >= MIN_MATCH && stream->level >= LAZY_LEVEL && match.length < good_length[stream->level] &&
           stream->token_count < DEFLATE_TOKENS - 2 && stream->filled - stream->position > MIN_MATCH) {
        add_literal(run);
        Match next = find_match(run);
        if (next.length <= match.length) {
            // The match of the byte before stands: take its literal back.
            stream->token_count--;
            stream->position--;
            uint32_t end = stream->position + match.length;
            add_token(run, match.distance << 16 | match.length);
            for (stream->position += 2; stream->position < end; stream->position++) {
                (void)note(run, stream->position);
            }
            return;
        }
        match = next;
    }
    if (match.length < MIN_MATCH) {
        add_literal(run);
        return;
    }
    add_token(run, match.distance << 16 | match.length);
    for (uint32_t end = stream->position + match.length; ++stream->position < end;) {
        (void)note(run, stream->position);
    }
}

// The stream
// -----------------------------------------------------------------------------------------------------------------

static void store_what_is_there(DeflateRun *run, bool last) {
    Deflate *stream = run->stream;
    stream->position = stream->filled;
    deflate_stored(run, run->window + stream->block_start, stream->filled - stream->block_start, last);
    stream->block_start = stream->position;
}

static void compress_window(DeflateRun *run, uint32_t least_lookahead) {
    Deflate *stream = run->stream;
    if (stream->level == 0) {
        if (stream->filled == 2 * window_size(stream)) {
            store_what_is_there(run, false);
        }
        return;
    }
    while (!run->failed && stream->filled - stream->position > least_lookahead) {
        add_next(run);
        if (stream->token_count >= DEFLATE_TOKENS - 2) {
            deflate_block(run, false);
        }
    }
}

static void end_block(DeflateRun *run, DeflateFlush flush) {
    Deflate *stream = run->stream;
    bool last = flush == DEFLATE_FINISH;
    if (stream->level == 0) {
        if (last || stream->filled > stream->block_start) {
            store_what_is_there(run, last);
        }
    } else if (last || stream->token_count > 0) {
        deflate_block(run, last);
    }
    if (flush == DEFLATE_SYNC || flush == DEFLATE_FORGET) {
        deflate_stored(run, (const uint8_t *)"", 0, false);
    }
    if (flush == DEFLATE_FORGET) {
        memset(run->heads, 0, sizeof *run->heads << HASH_BITS);
    }
    if (last) {
        deflate_align(run);
    }
}

bool deflate_run(Deflate *stream, void *memory, const DeflateSink *sink, const uint8_t *data, size_t length,
                 DeflateFlush flush) {
    DeflateRun run = start_run(stream, memory, sink);
    do {
        size_t taken = fill(&run, data, length);
        data += taken;
        length -= taken;
        compress_window(&run, length > 0 || flush == DEFLATE_NO_FLUSH ? MIN_LOOKAHEAD - 1 : 0);
    } while (length > 0 && !run.failed);
    if (flush != DEFLATE_NO_FLUSH && !run.failed) {
        end_block(&run, flush);
    }
    send_staged(&run);
    return !run.failed;
}

void deflate_set_dictionary(Deflate *stream, void *memory, const uint8_t *data, size_t length) {
    DeflateRun run = start_run(stream, memory, NULL);
    size_t count = length < window_size(stream) ? length : window_size(stream);
    memcpy(run.window, data + length - count, count);
    stream->filled = (uint32_t)count;
    for (uint32_t place = 0; place < count; place++) {
        (void)note(&run, place);
    }
    stream->position = stream->block_start = stream->filled;
}
