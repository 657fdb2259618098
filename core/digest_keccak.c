// SHA-3 and SHAKE.
#include <string.h>

#include "core/digest.h"

enum {
    STATE_BYTES = 200,
    SHA3_SUFFIX = 0x06,
    SHAKE_SUFFIX = 0x1f
};

static const uint64_t round_constants[24] = {
    0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000, 0x000000000000808b,
    0x0000000080000001, 0x8000000080008081, 0x8000000000008009, 0x000000000000008a, 0x0000000000000088,
    0x0000000080008009, 0x000000008000000a, 0x000000008000808b, 0x800000000000008b, 0x8000000000008089,
    0x8000000000008003, 0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
    0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008};

static uint64_t rotate_left(uint64_t x, unsigned bits) { return bits == 0 ? x : x << bits | x >> (64 - bits); }

static void theta(uint64_t lanes[25]) {
    uint64_t columns[5];
    for (int x = 0; x < 5; x++) {
        columns[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20];
    }
    for (int x = 0; x < 5; x++) {
        uint64_t change = columns[(x + 4) % 5] ^ rotate_left(columns[(x + 1) % 5], 1);
        for (int y = 0; y < 25; y += 5) {
            lanes[y + x] ^= change;
        }
    }
}

static void rho_and_pi(uint64_t lanes[25]) {
    unsigned x = 1, y = 0;
    uint64_t moving = lanes[x];
    for (unsigned step = 0; step < 24; step++) {
        unsigned next = (2 * x + 3 * y) % 5;
        x = y;
        y = next;
        uint64_t replaced = lanes[5 * y + x];
        lanes[5 * y + x] = rotate_left(moving, (step + 1) * (step + 2) / 2 % 64);
        moving = replaced;
    }
}

static void chi(uint64_t lanes[25]) {
    for (int y = 0; y < 25; y += 5) {
        uint64_t first = lanes[y], second = lanes[y + 1];
        for (int x = 0; x < 3; x++) {
            lanes[y + x] ^= ~lanes[y + x + 1] & lanes[y + x + 2];
        }
        lanes[y + 3] ^= ~lanes[y + 4] & first;
        lanes[y + 4] ^= ~first & second;
    }
}

static void permute(uint64_t lanes[25]) {
    for (int round = 0; round < 24; round++) {
        theta(lanes);
        rho_and_pi(lanes);
        chi(lanes);
        lanes[0] ^= round_constants[round];
    }
}

static void mix_byte(Digest *digest, size_t position, uint8_t byte) {
    digest->keccak.lanes[position / 8] ^= (uint64_t)byte << 8 * (position % 8);
}

static void init(Digest *digest) { memset(&digest->keccak, 0, sizeof digest->keccak); }

static void update(Digest *digest, const void *data, size_t length) {
    const uint8_t *bytes = data;
    for (size_t i = 0; i < length; i++) {
        mix_byte(digest, digest->keccak.position++, bytes[i]);
        if (digest->keccak.position == digest->kind->block) {
            permute(digest->keccak.lanes);
            digest->keccak.position = 0;
        }
    }
}

static void finish(Digest *digest, uint8_t *result, size_t length) {
    size_t block = digest->kind->block;
    mix_byte(digest, digest->keccak.position, digest->kind->size == 0 ? SHAKE_SUFFIX : SHA3_SUFFIX);
    mix_byte(digest, block - 1, 0x80);
    for (size_t i = 0; i < length; i++) {
        size_t position = i % block;
        if (position == 0) {
            permute(digest->keccak.lanes);
        }
        result[i] = (uint8_t)(digest->keccak.lanes[position / 8] >> 8 * (position % 8));
    }
}

// The block is what twice the strength in bytes leaves of the state.
#define KECCAK(name, size, strength) \
    { name, size, STATE_BYTES - 2 * (strength), init, update, finish }

const DigestKind digest_sha3_224 = KECCAK("sha3_224", 28, 28);
const DigestKind digest_sha3_256 = KECCAK("sha3_256", 32, 32);
const DigestKind digest_sha3_384 = KECCAK("sha3_384", 48, 48);
const DigestKind digest_sha3_512 = KECCAK("sha3_512", 64, 64);
const DigestKind digest_shake_128 = KECCAK("shake_128", 0, 16);
const DigestKind digest_shake_256 = KECCAK("shake_256", 0, 32);
