// BLAKE2b (64-bit words, blocks of 128 bytes) and BLAKE2s (32-bit words, blocks of 64 bytes).
#include <string.h>

#include "core/digest.h"

// The order of the message's words in each round; rounds 11 and 12 of BLAKE2b are the first two again.
static const uint8_t word_order[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

static bool is_wide(const DigestKind *kind) { return kind == &digest_blake2b; }

static uint64_t load_word(const uint8_t *bytes, unsigned size) {
    uint64_t word = 0;
    for (unsigned i = size; i-- > 0;) {
        word = word << 8 | bytes[i];
    }
    return word;
}

static uint64_t rotate64(uint64_t x, unsigned bits) { return x >> bits | x << (64 - bits); }
static uint32_t rotate32(uint32_t x, unsigned bits) { return x >> bits | x << (32 - bits); }

static void mix64(uint64_t *v[4], uint64_t x, uint64_t y) {
    *v[0] += *v[1] + x;
    *v[3] = rotate64(*v[3] ^ *v[0], 32);
    *v[2] += *v[3];
    *v[1] = rotate64(*v[1] ^ *v[2], 24);
    *v[0] += *v[1] + y;
    *v[3] = rotate64(*v[3] ^ *v[0], 16);
    *v[2] += *v[3];
    *v[1] = rotate64(*v[1] ^ *v[2], 63);
}

static void mix32(uint64_t *v[4], uint32_t x, uint32_t y) {
    uint32_t a = (uint32_t)*v[0], b = (uint32_t)*v[1], c = (uint32_t)*v[2], d = (uint32_t)*v[3];
    a += b + x;
    d = rotate32(d ^ a, 16);
    c += d;
    b = rotate32(b ^ c, 12);
    a += b + y;
    d = rotate32(d ^ a, 8);
    c += d;
    b = rotate32(b ^ c, 7);
    *v[0] = a;
    *v[1] = b;
    *v[2] = c;
    *v[3] = d;
}

// The four columns, then the four diagonals.
static void mix_round(uint64_t v[16], const uint64_t message[16], const uint8_t order[16], bool wide) {
    for (unsigned i = 0; i < 8; i++) {
        unsigned turn = i / 4, column = i % 4;
        uint64_t *four[] = {&v[column], &v[4 + (column + turn) % 4], &v[8 + (column + 2 * turn) % 4],
                            &v[12 + (column + 3 * turn) % 4]};
        uint64_t x = message[order[2 * i]], y = message[order[2 * i + 1]];
        if (wide) {
            mix64(four, x, y);
        } else {
            mix32(four, (uint32_t)x, (uint32_t)y);
        }
    }
}

static uint64_t initial_word(int i, bool wide) { return wide ? sha512_initial[i] : sha512_initial[i] >> 32; }

static void compress(Digest *digest, bool last) {
    bool wide = is_wide(digest->kind);
    unsigned size = wide ? 8 : 4;
    uint64_t v[16], message[16], ones = wide ? UINT64_MAX : UINT32_MAX, length = digest->blake2.length;
    for (int i = 0; i < 16; i++) {
        v[i] = i < 8 ? digest->blake2.state[i] : initial_word(i - 8, wide);
        message[i] = load_word(digest->blake2.block + (unsigned)i * size, size);
    }
    v[12] ^= wide ? length : (uint32_t)length;
    v[13] ^= wide ? 0 : length >> 32;
    v[14] ^= last ? ones : 0;
    v[15] ^= last && digest->blake2.last_node ? ones : 0;
    for (unsigned round = 0; round < (wide ? 12u : 10u); round++) {
        mix_round(v, message, word_order[round % 10], wide);
    }
    for (int i = 0; i < 8; i++) {
        digest->blake2.state[i] ^= v[i] ^ v[i + 8];
    }
}

// The last block is compressed when the end is known.
static void update(Digest *digest, const void *data, size_t length) {
    const uint8_t *bytes = data;
    while (length > 0) {
        size_t block = digest->kind->block;
        if (digest->blake2.filled == block) {
            compress(digest, false);
            digest->blake2.filled = 0;
        }
        size_t room = block - digest->blake2.filled;
        size_t count = length < room ? length : room;
        memcpy(digest->blake2.block + digest->blake2.filled, bytes, count);
        digest->blake2.filled += (uint32_t)count;
        digest->blake2.length += count;
        bytes += count;
        length -= count;
    }
}

static void finish(Digest *digest, uint8_t *result, size_t length) {
    unsigned size = is_wide(digest->kind) ? 8 : 4;
    memset(digest->blake2.block + digest->blake2.filled, 0, digest->kind->block - digest->blake2.filled);
    compress(digest, true);
    for (size_t i = 0; i < length; i++) {
        result[i] = (uint8_t)(digest->blake2.state[i / size] >> 8 * (i % size));
    }
}

static void store_little(uint8_t *bytes, uint64_t number, int count) {
    for (int i = 0; i < count; i++, number >>= 8) {
        bytes[i] = (uint8_t)number;
    }
}

// The parameter block as the RFC and the BLAKE2 paper lay it out; returns its length.
static unsigned parameter_block(uint8_t block[64], const Blake2Parameters *p, bool wide) {
    memset(block, 0, 64);
    uint8_t head[4] = {p->digest_size, p->key_size, p->fanout, p->depth};
    memcpy(block, head, sizeof head);
    store_little(block + 4, p->leaf_size, 4);
    store_little(block + 8, p->node_offset, wide ? 8 : 6);
    block[wide ? 16 : 14] = p->node_depth;
    block[wide ? 17 : 15] = p->inner_size;
    unsigned text = wide ? 16 : 8;
    memcpy(block + 2 * text, p->salt, text);
    memcpy(block + 3 * text, p->person, text);
    return 4 * text;
}

void blake2_init(Digest *digest, const DigestKind *kind, const Blake2Parameters *parameters) {
    bool wide = is_wide(kind);
    uint8_t block[64];
    unsigned size = parameter_block(block, parameters, wide) / 8;
    memset(digest, 0, sizeof *digest);
    digest->kind = kind;
    for (unsigned i = 0; i < 8; i++) {
        digest->blake2.state[i] = initial_word((int)i, wide) ^ load_word(block + i * size, size);
    }
    digest->blake2.size = parameters->digest_size;
    digest->blake2.last_node = parameters->last_node;
    if (parameters->key_size > 0) {
        memcpy(digest->blake2.block, parameters->key, parameters->key_size);
        digest->blake2.filled = kind->block;
        digest->blake2.length = kind->block;
    }
}

static void init(Digest *digest) {
    const Blake2Parameters plain = {.digest_size = digest->kind->size, .fanout = 1, .depth = 1};
    blake2_init(digest, digest->kind, &plain);
}

const DigestKind digest_blake2b = {"blake2b", 64, 128, init, update, finish};
const DigestKind digest_blake2s = {"blake2s", 32, 64, init, update, finish};
