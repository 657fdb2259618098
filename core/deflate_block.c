// Blocks of deflate data: stored, with the fixed codes, or with codes of their own.
#include <string.h>

#include "core/deflate_parts.h"

enum {
    LENGTH_CODES = 19,
    STORED_MAX = 65535,
    FIXED_LITERALS = 288
};

static const uint8_t length_code_order[LENGTH_CODES] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                        11, 4,  12, 3, 13, 2, 14, 1, 15};

// A symbol with the bits that follow it.
typedef struct {
    unsigned symbol, extra_bits, extra;
} Coded;

static unsigned top_bit(unsigned number) { return 31 - (unsigned)__builtin_clz(number); }

static Coded length_symbol(unsigned length) {
    unsigned value = length - 3;
    if (length == 258) {
        return (Coded){285, 0, 0};
    }
    unsigned extra = value < 8 ? 0 : top_bit(value) - 2;
    return (Coded){257 + 4 * extra + (value >> extra), extra, value & ((1u << extra) - 1)};
}

static Coded distance_symbol(unsigned distance) {
    unsigned value = distance - 1;
    unsigned extra = value < 4 ? 0 : top_bit(value) - 1;
    return (Coded){2 * extra + (value >> extra), extra, value & ((1u << extra) - 1)};
}

// Count the symbols of the tokens; the result is how many extra bits they have.
static uint32_t count_symbols(DeflateRun *run) {
    DeflateTables *tables = run->tables;
    uint32_t extra = 0;
    memset(tables->frequencies, 0, sizeof tables->frequencies);
    tables->frequencies[DEFLATE_END_OF_BLOCK] = 1;
    for (uint32_t i = 0; i < run->stream->token_count; i++) {
        uint32_t token = tables->tokens[i];
        if (token <= UINT8_MAX) {
            tables->frequencies[token]++;
            continue;
        }
        Coded length = length_symbol(token & 0xFFFF), distance = distance_symbol(token >> 16);
        tables->frequencies[length.symbol]++;
        tables->frequencies[DEFLATE_LITERALS + distance.symbol]++;
        extra += length.extra_bits + distance.extra_bits;
    }
    return extra;
}

static uint8_t fixed_length(unsigned literal) { return literal < 144 ? 8 : literal < 256 ? 9 : literal < 280 ? 7 : 8; }

static void set_fixed_lengths(uint8_t *lengths, unsigned literals) {
    for (unsigned i = 0; i < literals; i++) {
        lengths[i] = fixed_length(i);
    }
}

static uint32_t coded_bits(const uint16_t *frequencies, const uint8_t *lengths, unsigned symbols) {
    uint32_t bits = 0;
    for (unsigned i = 0; i < symbols; i++) {
        bits += (uint32_t)frequencies[i] * lengths[i];
    }
    return bits;
}

static void put_symbol(DeflateRun *run, unsigned symbol) {
    deflate_bits(run, run->tables->codes[symbol], run->tables->lengths[symbol]);
}

static void put_tokens(DeflateRun *run) {
    for (uint32_t i = 0; i < run->stream->token_count; i++) {
        uint32_t token = run->tables->tokens[i];
        if (token <= UINT8_MAX) {
            put_symbol(run, token);
            continue;
        }
        Coded length = length_symbol(token & 0xFFFF), distance = distance_symbol(token >> 16);
        put_symbol(run, length.symbol);
        deflate_bits(run, length.extra, length.extra_bits);
        put_symbol(run, DEFLATE_LITERALS + distance.symbol);
        deflate_bits(run, distance.extra, distance.extra_bits);
    }
    put_symbol(run, DEFLATE_END_OF_BLOCK);
}

// The lengths of both codes, run-length coded
// ---------------------------------------------------------------------------------------------

typedef struct {
    uint8_t symbols[DEFLATE_LENGTHS], extras[DEFLATE_LENGTHS];
    unsigned count, literals, distances, sent;  // how many lengths of each code are sent
    uint16_t frequencies[LENGTH_CODES], codes[LENGTH_CODES];
    uint8_t lengths[LENGTH_CODES];
} Header;

static unsigned trimmed(const uint8_t *lengths, unsigned count, unsigned least) {
    while (count > least && lengths[count - 1] == 0) {
        count--;
    }
    return count;
}

static void add_length(Header *header, unsigned symbol, unsigned extra) {
    header->symbols[header->count] = (uint8_t)symbol;
    header->extras[header->count++] = (uint8_t)extra;
    header->frequencies[symbol]++;
}

// A run of equal lengths, of which the first was not sent yet.
static void add_run(Header *header, uint8_t length, unsigned count) {
    if (length != 0) {
        add_length(header, length, 0);
        count--;
    }
    while (count >= 3) {
        unsigned most = length != 0 ? 6 : count <= 10 ? 10 : 138, part = count < most ? count : most;
        unsigned symbol = length != 0 ? 16 : part <= 10 ? 17 : 18;
        add_length(header, symbol, part - (symbol == 18 ? 11 : 3));
        count -= part;
    }
    for (; count > 0; count--) {
        add_length(header, length, 0);
    }
}

static void add_lengths(Header *header, const uint8_t *lengths, unsigned count) {
    for (unsigned i = 0; i < count;) {
        unsigned end = i + 1;
        while (end < count && lengths[end] == lengths[i]) {
            end++;
        }
        add_run(header, lengths[i], end - i);
        i = end;
    }
}

static unsigned extra_bits(unsigned symbol) { return symbol < 16 ? 0 : symbol == 16 ? 2 : symbol == 17 ? 3 : 7; }

// Returns its bits.
static uint32_t make_header(DeflateTables *tables, Header *header) {
    memset(header, 0, sizeof *header);
    header->literals = trimmed(tables->lengths, DEFLATE_LITERALS, 257);
    header->distances = trimmed(tables->lengths + DEFLATE_LITERALS, DEFLATE_DISTANCES, 1);
    add_lengths(header, tables->lengths, header->literals);
    add_lengths(header, tables->lengths + DEFLATE_LITERALS, header->distances);
    deflate_code_lengths(tables, header->frequencies, LENGTH_CODES, 7, header->lengths);
    deflate_codes(header->lengths, LENGTH_CODES, header->codes);
    header->sent = LENGTH_CODES;
    while (header->sent > 4 && header->lengths[length_code_order[header->sent - 1]] == 0) {
        header->sent--;
    }
    uint32_t bits = 14 + 3 * header->sent;
    for (unsigned i = 0; i < header->count; i++) {
        bits += header->lengths[header->symbols[i]] + extra_bits(header->symbols[i]);
    }
    return bits;
}

static void put_header(DeflateRun *run, const Header *header) {
    deflate_bits(run, header->literals - 257, 5);
    deflate_bits(run, header->distances - 1, 5);
    deflate_bits(run, header->sent - 4, 4);
    for (unsigned i = 0; i < header->sent; i++) {
        deflate_bits(run, header->lengths[length_code_order[i]], 3);
    }
    for (unsigned i = 0; i < header->count; i++) {
        unsigned symbol = header->symbols[i];
        deflate_bits(run, header->codes[symbol], header->lengths[symbol]);
        deflate_bits(run, header->extras[i], extra_bits(symbol));
    }
}

// Blocks
// ---------------------------------------------------------------------------------------------------------------------

void deflate_stored(DeflateRun *run, const uint8_t *data, size_t length, bool last) {
    do {
        unsigned count = (unsigned)(length < STORED_MAX ? length : STORED_MAX);
        deflate_bits(run, last && count == length, 3);
        deflate_align(run);
        deflate_bits(run, count, 16);
        deflate_bits(run, ~count & 0xFFFF, 16);
        deflate_bytes(run, data, count);
        data += count;
        length -= count;
    } while (length > 0);
}

static void put_fixed(DeflateRun *run, bool last) {
    DeflateTables *tables = run->tables;
    uint8_t lengths[FIXED_LITERALS];
    uint16_t codes[FIXED_LITERALS];
    set_fixed_lengths(lengths, FIXED_LITERALS);
    deflate_codes(lengths, FIXED_LITERALS, codes);
    memcpy(tables->lengths, lengths, DEFLATE_LITERALS);
    memcpy(tables->codes, codes, DEFLATE_LITERALS * sizeof *codes);
    memset(lengths, 5, 32);
    deflate_codes(lengths, 32, codes);
    memcpy(tables->lengths + DEFLATE_LITERALS, lengths, DEFLATE_DISTANCES);
    memcpy(tables->codes + DEFLATE_LITERALS, codes, DEFLATE_DISTANCES * sizeof *codes);
    deflate_bits(run, (unsigned)last | 1 << 1, 3);
    put_tokens(run);
}

static void put_dynamic(DeflateRun *run, const Header *header, bool last) {
    DeflateTables *tables = run->tables;
    deflate_codes(tables->lengths, DEFLATE_LITERALS, tables->codes);
    deflate_codes(tables->lengths + DEFLATE_LITERALS, DEFLATE_DISTANCES, tables->codes + DEFLATE_LITERALS);
    deflate_bits(run, (unsigned)last | 2 << 1, 3);
    put_header(run, header);
    put_tokens(run);
}

static uint32_t fixed_bits(const DeflateTables *tables) {
    uint32_t bits = 0;
    for (unsigned i = 0; i < DEFLATE_LENGTHS; i++) {
        bits += tables->frequencies[i] * (i < DEFLATE_LITERALS ? fixed_length(i) : 5u);
    }
    return bits;
}

void deflate_block(DeflateRun *run, bool last) {
    Deflate *stream = run->stream;
    DeflateTables *tables = run->tables;
    Header header;
    uint32_t extra = count_symbols(run), fixed = fixed_bits(tables) + extra;
    uint32_t length = stream->position - stream->block_start;
    bool kept = stream->block_start <= stream->position;
    deflate_code_lengths(tables, tables->frequencies, DEFLATE_LITERALS, 15, tables->lengths);
    deflate_code_lengths(tables, tables->frequencies + DEFLATE_LITERALS, DEFLATE_DISTANCES, 15,
                         tables->lengths + DEFLATE_LITERALS);
    uint32_t dynamic =
        make_header(tables, &header) + coded_bits(tables->frequencies, tables->lengths, DEFLATE_LENGTHS) + extra;
    dynamic = stream->fixed_only ? UINT32_MAX : dynamic;
    if (kept && length > 0 && (length + 5) * 8 < (fixed < dynamic ? fixed : dynamic)) {
        deflate_stored(run, run->window + stream->block_start, length, last);
    } else if (fixed <= dynamic) {
        put_fixed(run, last);
    } else {
        put_dynamic(run, &header, last);
    }
    stream->token_count = 0;
    stream->block_start = stream->position;
}
