// The digests of 32-bit words in blocks of 64 bytes: MD5, SHA-1, SHA-224, SHA-256.
#include <string.h>

#include "core/digest.h"

enum {
    BLOCK = 64,
    LENGTH_AT = 56
};

static uint32_t rotate_left(uint32_t x, unsigned bits) { return x << bits | x >> (32 - bits); }
static uint32_t rotate(uint32_t x, unsigned bits) { return x >> bits | x << (32 - bits); }

static uint32_t load_little(const uint8_t *bytes) {
    return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static uint32_t load_big(const uint8_t *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

// MD5
// ---------------------------------------------------------------------------------------------------------------------

// The integer part of 2**32 times abs(sin(i + 1)).
static const uint32_t sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

static const uint8_t md5_rotations[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

static uint32_t md5_mix(int round, const uint32_t s[4]) {
    switch (round / 16) {
        case 0: return (s[1] & s[2]) | (~s[1] & s[3]);
        case 1: return (s[1] & s[3]) | (s[2] & ~s[3]);
        case 2: return s[1] ^ s[2] ^ s[3];
        default: return s[2] ^ (s[1] | ~s[3]);
    }
}

static void md5_compress(uint32_t *state, const uint8_t *block) {
    static const uint8_t step[4] = {1, 5, 3, 7}, start[4] = {0, 1, 5, 0};
    uint32_t s[4];
    memcpy(s, state, sizeof s);
    for (int round = 0; round < 64; round++) {
        int word = (step[round / 16] * round + start[round / 16]) & 15;
        uint32_t sum = s[0] + md5_mix(round, s) + sines[round] + load_little(block + 4 * word);
        uint32_t next = s[1] + rotate_left(sum, md5_rotations[round / 16][round & 3]);
        s[0] = s[3];
        s[3] = s[2];
        s[2] = s[1];
        s[1] = next;
    }
    for (int i = 0; i < 4; i++) {
        state[i] += s[i];
    }
}

// SHA-1
// -------------------------------------------------------------------------------------------------------------------

static uint32_t sha1_mix(int round, const uint32_t s[5]) {
    switch (round / 20) {
        case 0: return ((s[1] & s[2]) | (~s[1] & s[3])) + 0x5a827999;
        case 1: return (s[1] ^ s[2] ^ s[3]) + 0x6ed9eba1;
        case 2: return ((s[1] & s[2]) | (s[1] & s[3]) | (s[2] & s[3])) + 0x8f1bbcdc;
        default: return (s[1] ^ s[2] ^ s[3]) + 0xca62c1d6;
    }
}

static void load_block(uint32_t ring[16], const uint8_t *block) {
    for (int i = 0; i < 16; i++) {
        ring[i] = load_big(block + 4 * i);
    }
}

static void sha1_compress(uint32_t *state, const uint8_t *block) {
    uint32_t ring[16], s[5];
    load_block(ring, block);
    memcpy(s, state, sizeof s);
    for (int round = 0; round < 80; round++) {
        uint32_t *word = &ring[round & 15];
        if (round >= 16) {
            *word = rotate_left(ring[(round + 13) & 15] ^ ring[(round + 8) & 15] ^ ring[(round + 2) & 15] ^ *word, 1);
        }
        uint32_t next = rotate_left(s[0], 5) + sha1_mix(round, s) + s[4] + *word;
        memmove(s + 1, s, 4 * sizeof *s);
        s[2] = rotate_left(s[2], 30);
        s[0] = next;
    }
    for (int i = 0; i < 5; i++) {
        state[i] += s[i];
    }
}

// SHA-256
// -----------------------------------------------------------------------------------------------------------------

static uint32_t sha256_schedule(uint32_t ring[16], int round) {
    uint32_t s0 = ring[(round + 1) & 15], s1 = ring[(round + 14) & 15];
    s0 = rotate(s0, 7) ^ rotate(s0, 18) ^ s0 >> 3;
    s1 = rotate(s1, 17) ^ rotate(s1, 19) ^ s1 >> 10;
    return ring[round & 15] += s0 + ring[(round + 9) & 15] + s1;
}

// Its round constants are the upper halves of those of SHA-512.
static void sha256_compress(uint32_t *state, const uint8_t *block) {
    uint32_t ring[16], s[8];
    load_block(ring, block);
    memcpy(s, state, sizeof s);
    for (int round = 0; round < 64; round++) {
        uint32_t word = round < 16 ? ring[round] : sha256_schedule(ring, round);
        uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
        uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        uint32_t mixed_e = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25);
        uint32_t mixed_a = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22);
        uint32_t first = s[7] + mixed_e + choice + (uint32_t)(sha512_round_constants[round] >> 32) + word;
        memmove(s + 1, s, 7 * sizeof *s);
        s[4] += first;
        s[0] = first + mixed_a + majority;
    }
    for (int i = 0; i < 8; i++) {
        state[i] += s[i];
    }
}

// Starting, filling blocks, ending
// --------------------------------------------------------------------------------------------

static void init_words(Digest *digest) {
    static const uint32_t initial[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    memcpy(digest->words.state, initial, sizeof initial);
    digest->words.length = 0;
}

// The upper halves of what SHA-512 starts from; for SHA-224 the lower halves of SHA-384.
static void init_sha256(Digest *digest) {
    for (int i = 0; i < 8; i++) {
        digest->words.state[i] = (uint32_t)(sha512_initial[i] >> 32);
    }
    digest->words.length = 0;
}

static void init_sha224(Digest *digest) {
    for (int i = 0; i < 8; i++) {
        digest->words.state[i] = (uint32_t)sha384_initial[i];
    }
    digest->words.length = 0;
}

static void compress(Digest *digest) {
    uint32_t *state = digest->words.state;
    if (digest->kind == &digest_md5) {
        md5_compress(state, digest->words.block);
    } else if (digest->kind == &digest_sha1) {
        sha1_compress(state, digest->words.block);
    } else {
        sha256_compress(state, digest->words.block);
    }
}

static void update(Digest *digest, const void *data, size_t length) {
    const uint8_t *bytes = data;
    while (length > 0) {
        size_t filled = digest->words.length % BLOCK, room = BLOCK - filled;
        size_t count = length < room ? length : room;
        memcpy(digest->words.block + filled, bytes, count);
        digest->words.length += count;
        bytes += count;
        length -= count;
        if (count == room) {
            compress(digest);
        }
    }
}

static void finish(Digest *digest, uint8_t *result, size_t length) {
    static const uint8_t padding[BLOCK] = {0x80};
    bool little = digest->kind == &digest_md5;
    uint64_t bits = digest->words.length * 8;
    size_t filled = digest->words.length % BLOCK;
    update(digest, padding, filled < LENGTH_AT ? LENGTH_AT - filled : BLOCK + LENGTH_AT - filled);
    for (unsigned i = 0; i < 8; i++) {
        digest->words.block[LENGTH_AT + i] = (uint8_t)(bits >> 8 * (little ? i : 7 - i));
    }
    compress(digest);
    for (size_t i = 0; i < length; i++) {
        result[i] = (uint8_t)(digest->words.state[i / 4] >> 8 * (little ? i % 4 : 3 - i % 4));
    }
}

const DigestKind digest_md5 = {"md5", 16, BLOCK, init_words, update, finish};
const DigestKind digest_sha1 = {"sha1", 20, BLOCK, init_words, update, finish};
const DigestKind digest_sha224 = {"sha224", 28, BLOCK, init_sha224, update, finish};
const DigestKind digest_sha256 = {"sha256", 32, BLOCK, init_sha256, update, finish};

// SHA-384 and SHA-512
// -----------------------------------------------------------------------------------------------------

static void init_sha384(Digest *digest) { sha384_init(&digest->sha512); }
static void init_sha512(Digest *digest) { sha512_init(&digest->sha512); }

static void update_sha512(Digest *digest, const void *data, size_t length) {
    sha512_update(&digest->sha512, data, length);
}

static void finish_sha512(Digest *digest, uint8_t *result, size_t length) {
    uint8_t whole[SHA512_DIGEST];
    sha512_finish(&digest->sha512, whole);
    memcpy(result, whole, length);
}

const DigestKind digest_sha384 = {"sha384", SHA384_DIGEST, SHA512_BLOCK, init_sha384, update_sha512, finish_sha512};
const DigestKind digest_sha512 = {"sha512", SHA512_DIGEST, SHA512_BLOCK, init_sha512, update_sha512, finish_sha512};
