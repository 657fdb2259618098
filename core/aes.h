// The block cipher AES (FIPS 197) with keys of 128, 192 and 256 bits.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
    AES_BLOCK = 16,
    AES_ROUNDS_MAX = 14
};

// An expanded key; plain data that may be copied.
typedef struct {
    uint8_t round_keys[AES_ROUNDS_MAX + 1][AES_BLOCK];
    uint8_t rounds;
} Aes;

// Expand a key of 16, 24 or 32 bytes.
void aes_set_key(Aes *aes, const uint8_t *key, size_t length);

// Encrypt or decrypt one block in place.
void aes_encrypt(const Aes *aes, uint8_t block[AES_BLOCK]);
void aes_decrypt(const Aes *aes, uint8_t block[AES_BLOCK]);
