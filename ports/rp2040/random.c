// Random bytes. The bits of the ring oscillator (2.17.5) are biased, and alike when they are read in quick succession:
// many of them are gathered and mixed by ChaCha20 (RFC 8439), whose output replaces its key each time, so that nobody
// can compute back.
#include <string.h>

#include "hal/rng.h"
#include "ports/rp2040/chip.h"

enum {
    KEY_WORDS = 8,
    BLOCK_WORDS = 16,
    FIRST_BITS = 4096,  // a sixteenth of a bit of noise in each would do
    LATER_BITS = 512
};

static uint32_t key[KEY_WORDS];

static uint32_t rotate(uint32_t word, unsigned bits) { return word << bits | word >> (32 - bits); }

static void quarter_round(uint32_t *a, uint32_t *b, uint32_t *c, uint32_t *d) {
    static const uint8_t turns[] = {16, 12, 8, 7};
    for (unsigned i = 0; i < sizeof turns; i += 2) {
        *a += *b;
        *d = rotate(*d ^ *a, turns[i]);
        *c += *d;
        *b = rotate(*b ^ *c, turns[i + 1]);
    }
}

static void chacha_block(const uint32_t in[BLOCK_WORDS], uint32_t out[BLOCK_WORDS]) {
    enum {
        DOUBLE_ROUNDS = 10
    };
    memcpy(out, in, BLOCK_WORDS * sizeof *out);
    for (unsigned round = 0; round < DOUBLE_ROUNDS; round++) {
        for (unsigned i = 0; i < 4; i++) {
            quarter_round(&out[i], &out[i + 4], &out[i + 8], &out[i + 12]);
        }
        for (unsigned i = 0; i < 4; i++) {
            quarter_round(&out[i], &out[(i + 1) % 4 + 4], &out[(i + 2) % 4 + 8], &out[(i + 3) % 4 + 12]);
        }
    }
    for (unsigned i = 0; i < BLOCK_WORDS; i++) {
        out[i] += in[i];
    }
}

static void gather(unsigned bits) {
    for (unsigned i = 0; i < bits; i++) {
        key[i % KEY_WORDS] = rotate(key[i % KEY_WORDS], 1) ^ (ROSC->randombit & 1);
    }
}

// Also replaces the key.
static void next_words(uint32_t words[BLOCK_WORDS]) {
    uint32_t in[BLOCK_WORDS] = {0x61707865, 0x3320646E, 0x79622D32, 0x6B206574};
    memcpy(in + 4, key, sizeof key);
    in[15] = TIMER->timerawl;
    chacha_block(in, words);
    memcpy(key, words, sizeof key);
}

void hal_rng_fill(void *data, size_t length) {
    static bool is_seeded;
    uint8_t *to = data;
    gather(is_seeded ? LATER_BITS : FIRST_BITS);
    is_seeded = true;
    while (length > 0) {
        uint32_t words[BLOCK_WORDS];
        const size_t taken = MIN(length, sizeof words - sizeof key);
        next_words(words);
        memcpy(to, words + KEY_WORDS, taken);
        to += taken;
        length -= taken;
    }
}
