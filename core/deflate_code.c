// Huffman codes of limited length.
#include <string.h>

#include "core/deflate_parts.h"

enum {
    LONGEST = 15
};

// Those that occur, the rarest first.
static unsigned sort_symbols(DeflateTables *tables, const uint16_t *frequencies, unsigned symbols) {
    unsigned count = 0;
    for (unsigned symbol = 0; symbol < symbols; symbol++) {
        if (frequencies[symbol] == 0) {
            continue;
        }
        unsigned at = count++;
        for (; at > 0 && frequencies[tables->order[at - 1]] > frequencies[symbol]; at--) {
            tables->order[at] = tables->order[at - 1];
        }
        tables->order[at] = (uint16_t)symbol;
    }
    return count;
}

// The lighter of the next leaf and the next inner node that has no parent yet; inner nodes stand in weights[0 … made).
typedef struct {
    uint32_t *weights;
    unsigned leaf, node, made, count;
} Merge;

static uint32_t take_lightest(Merge *merge) {
    uint32_t *weights = merge->weights;
    bool leaf =
        merge->leaf < merge->count && (merge->node >= merge->made || weights[merge->leaf] <= weights[merge->node]);
    if (leaf) {
        return weights[merge->leaf++];
    }
    uint32_t weight = weights[merge->node];
    weights[merge->node++] = merge->made;  // from now on its parent
    return weight;
}

// How many codes of each length the tree of the sorted weights has. The tree is built in place: a leaf that was taken
// makes room for an inner node, and an inner node that was taken becomes the number of its parent.
static void count_lengths(uint32_t *weights, unsigned count, uint16_t counts[LONGEST + 1], unsigned limit) {
    Merge merge = {weights, 0, 0, 0, count};
    for (; merge.made < count - 1;) {
        uint32_t weight = take_lightest(&merge);
        weight += take_lightest(&merge);
        weights[merge.made++] = weight;
    }
    weights[count - 2] = 0;  // the root's depth
    for (unsigned i = count - 2; i-- > 0;) {
        weights[i] = weights[weights[i]] + 1;
    }
    unsigned places = 1, node = count - 1;
    for (unsigned depth = 0; places > 0; depth++) {
        unsigned inner = 0;
        while (node > 0 && weights[node - 1] == depth) {
            node--;
            inner++;
        }
        counts[depth < limit ? depth : limit] = (uint16_t)(counts[depth < limit ? depth : limit] + places - inner);
        places = 2 * inner;
    }
}

// Codes that became too short by the limit are paid for by making others longer.
static void repair(uint16_t counts[LONGEST + 1], unsigned limit) {
    uint32_t used = 0;
    for (unsigned length = 1; length <= limit; length++) {
        used += (uint32_t)counts[length] << (limit - length);
    }
    for (; used > (uint32_t)1 << limit; used--) {
        unsigned length = limit - 1;
        while (counts[length] == 0) {
            length--;
        }
        counts[length]--;
        counts[length + 1] = (uint16_t)(counts[length + 1] + 2);
        counts[limit]--;
    }
}

void deflate_code_lengths(DeflateTables *tables, uint16_t *frequencies, unsigned symbols, unsigned limit,
                          uint8_t *lengths) {
    uint16_t counts[LONGEST + 1] = {0};
    unsigned count;
    for (unsigned i = 0; (count = sort_symbols(tables, frequencies, symbols)) < 2; i++) {
        frequencies[i] = frequencies[i] == 0 ? 1 : frequencies[i];
    }
    for (unsigned i = 0; i < count; i++) {
        tables->weights[i] = frequencies[tables->order[i]];
    }
    count_lengths(tables->weights, count, counts, limit);
    repair(counts, limit);
    memset(lengths, 0, symbols);
    unsigned rank = 0;
    for (unsigned length = limit; length > 0; length--) {
        for (unsigned i = 0; i < counts[length]; i++) {
            lengths[tables->order[rank++]] = (uint8_t)length;
        }
    }
}

static uint16_t reversed(unsigned code, unsigned length) {
    unsigned result = 0;
    for (; length > 0; length--, code >>= 1) {
        result = result << 1 | (code & 1);
    }
    return (uint16_t)result;
}

void deflate_codes(const uint8_t *lengths, unsigned symbols, uint16_t *codes) {
    unsigned code = 0;
    for (unsigned length = 1; length <= LONGEST; length++, code <<= 1) {
        for (unsigned i = 0; i < symbols; i++) {
            if (lengths[i] == length) {
                codes[i] = reversed(code++, length);
            }
        }
    }
}
