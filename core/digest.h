// Message digests: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), SHA-3 and SHAKE (FIPS 202), BLAKE2 (RFC 7693).
#pragma once

#include <stdbool.h>

#include "core/sha512.h"

enum {
    DIGEST_MAX = 64,        // bytes of the longest digest of a fixed size
    DIGEST_BLOCK_MAX = 168  // bytes of the longest block
};

typedef struct DigestKind DigestKind;

// A digest in the making; plain data that may be copied.
typedef struct {
    const DigestKind *kind;
    union {
        struct {
            uint32_t state[8];
            uint64_t length;  // bytes so far
            uint8_t block[64];
        } words;  // MD5, SHA-1, SHA-224, SHA-256
        Sha512 sha512;
        struct {
            uint64_t lanes[25];
            uint32_t position;  // in the block that is being filled or read
        } keccak;
        struct {
            uint64_t state[8];
            uint64_t length;
            uint32_t filled;
            uint8_t size;    // bytes of this digest
            bool last_node;  // of its level in a tree
            uint8_t block[128];
        } blake2;
    };
} Digest;

struct DigestKind {
    const char *name;
    uint8_t size;   // bytes of the digest; 0: as many as one asks for
    uint8_t block;  // bytes that are mixed in at a time
    void (*init)(Digest *digest);
    void (*update)(Digest *digest, const void *data, size_t length);
    void (*finish)(Digest *digest, uint8_t *result, size_t length);  // the state is used up
};

extern const DigestKind digest_md5, digest_sha1, digest_sha224, digest_sha256, digest_sha384, digest_sha512;
extern const DigestKind digest_sha3_224, digest_sha3_256, digest_sha3_384, digest_sha3_512;
extern const DigestKind digest_shake_128, digest_shake_256, digest_blake2b, digest_blake2s;

static inline void digest_init(Digest *digest, const DigestKind *kind) {
    digest->kind = kind;
    kind->init(digest);
}

// The parameters of BLAKE2; salt and person are 16 bytes for BLAKE2b, 8 for BLAKE2s, and zero where not used.
typedef struct {
    uint8_t digest_size, key_size, fanout, depth, node_depth, inner_size;
    bool last_node;
    uint32_t leaf_size;
    uint64_t node_offset;
    uint8_t salt[16], person[16];
    uint8_t key[64];
} Blake2Parameters;

// `kind` is one of the two BLAKE2; the parameters must be within their ranges.
void blake2_init(Digest *digest, const DigestKind *kind, const Blake2Parameters *parameters);
