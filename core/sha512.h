// SHA-512 and SHA-384 (FIPS 180-4).
#pragma once

#include "core/config.h"

enum {
    SHA512_BLOCK = 128,
    SHA512_DIGEST = 64,
    SHA384_DIGEST = 48
};

// Other digests start from halves of these numbers.
extern const uint64_t sha512_round_constants[80], sha512_initial[8], sha384_initial[8];

typedef struct {
    uint64_t state[8];
    uint64_t length;  // bytes so far
    uint8_t block[SHA512_BLOCK];
} Sha512;

void sha512_init(Sha512 *hash);
void sha384_init(Sha512 *hash);
void sha512_update(Sha512 *hash, const void *data, size_t length);

// Write 64 bytes; the first 48 are the digest of SHA-384. The state is used up.
void sha512_finish(Sha512 *hash, uint8_t digest[static SHA512_DIGEST]);
