// aesio: AES in the modes of NIST SP 800-38A.
#include "gen/aesio.h"

#include <string.h>

#include "core/aes.h"
#include "objects/poll.h"
#include "objects/type.h"
#include "vm/api.h"

enum {
    MODE_ECB = 1,
    MODE_CBC = 2,
    MODE_CTR = 6,
    STEP_BYTES = 1 << 12  // between looks for Ctrl-C; a multiple of the block
};

typedef struct {
    Object object;
    Aes key;
    uint8_t mode;
    uint8_t used;               // bytes of `stream` that are used up
    uint8_t chain[AES_BLOCK];   // the last block of CBC, the next counter of CTR
    uint8_t stream[AES_BLOCK];  // what CTR adds to the data
} Cipher;

const Slots AES_slots = {.size = sizeof(Cipher)};

static Cipher *cipher_of(Value v) { return (Cipher *)value_object(v); }

static bool set_mode(Cipher *cipher, intptr_t mode) {
    if (mode != 0 && mode != MODE_ECB && mode != MODE_CBC && mode != MODE_CTR) {
        return raise_false(&NotImplementedError_type, "mode must be MODE_ECB, MODE_CBC or MODE_CTR, not %zd", mode);
    }
    cipher->mode = (uint8_t)(mode == 0 ? MODE_ECB : mode);
    return true;
}

static bool set_key(Cipher *cipher, Value key, Value start) {
    BufferView view;
    TRY_BOOL_OR(object_buffer(key, &view, false), false);
    if (view.length != 16 && view.length != 24 && view.length != 32) {
        return raise_false(&ValueError_type, "key must be 16, 24 or 32 bytes long, not %zu", view.length);
    }
    aes_set_key(&cipher->key, view.data, view.length);
    memset(cipher->chain, 0, AES_BLOCK);
    cipher->used = AES_BLOCK;
    if (value_is_none(start)) {
        return true;
    }
    TRY_BOOL_OR(object_buffer(start, &view, false), false);
    if (view.length != AES_BLOCK) {
        return raise_false(&ValueError_type, "IV must be 16 bytes long, not %zu", view.length);
    }
    memcpy(cipher->chain, view.data, AES_BLOCK);
    return true;
}

METHOD(AES, __new__) {
    Cipher *cipher = TRY_PTR(type_allocate(&AES_type));
    TRY_BOOL(set_mode(cipher, args->mode) && set_key(cipher, args->key, args->IV));
    return value_from_object(cipher);
}

METHOD(AES, rekey) { return set_key(cipher_of(args->self), args->key, args->IV) ? VALUE_NONE : RAISED; }

GETTER(AES, mode) { return value_from_small_int(cipher_of(self)->mode); }

SETTER(AES, mode) {
    intptr_t mode;
    return object_to_intptr(value, &mode) && set_mode(cipher_of(self), mode);
}

// Modes
// --------------------------------------------------------------------------------------------------------------------

static void add(uint8_t *block, const uint8_t *other) {
    for (int i = 0; i < AES_BLOCK; i++) {
        block[i] ^= other[i];
    }
}

static void count_on(uint8_t *counter) {
    for (int i = AES_BLOCK - 1; i >= 0 && ++counter[i] == 0; i--) {
    }
}

static void run_ctr(Cipher *cipher, uint8_t *data, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (cipher->used == AES_BLOCK) {
            memcpy(cipher->stream, cipher->chain, AES_BLOCK);
            aes_encrypt(&cipher->key, cipher->stream);
            count_on(cipher->chain);
            cipher->used = 0;
        }
        data[i] ^= cipher->stream[cipher->used++];
    }
}

static void encrypt_block(Cipher *cipher, uint8_t *block) {
    if (cipher->mode == MODE_ECB) {
        aes_encrypt(&cipher->key, block);
        return;
    }
    add(block, cipher->chain);
    aes_encrypt(&cipher->key, block);
    memcpy(cipher->chain, block, AES_BLOCK);
}

static void decrypt_block(Cipher *cipher, uint8_t *block) {
    uint8_t before[AES_BLOCK];
    memcpy(before, block, AES_BLOCK);
    aes_decrypt(&cipher->key, block);
    if (cipher->mode == MODE_CBC) {
        add(block, cipher->chain);
        memcpy(cipher->chain, before, AES_BLOCK);
    }
}

static bool check_lengths(const Cipher *cipher, size_t source, size_t target) {
    if (source != target) {
        return raise_false(&ValueError_type, "src and dest must have the same length, not %zu and %zu", source, target);
    }
    if (cipher->mode == MODE_ECB && source != AES_BLOCK) {
        return raise_false(&ValueError_type, "ECB takes 16 bytes at a time, not %zu", source);
    }
    if (cipher->mode == MODE_CBC && source % AES_BLOCK != 0) {
        return raise_false(&ValueError_type, "CBC takes a multiple of 16 bytes, not %zu", source);
    }
    return true;
}

static Value run(Cipher *cipher, Value source, Value target, void (*change)(Cipher *cipher, uint8_t *block)) {
    BufferView from, to;
    TRY_BOOL(object_buffer(source, &from, false) && object_buffer(target, &to, true));
    TRY_BOOL(check_lengths(cipher, from.length, to.length));
    memmove(to.data, from.data, to.length);
    for (size_t done = 0; done < to.length; done += STEP_BYTES) {
        uint8_t *data = to.data + done;
        size_t count = MIN(to.length - done, (size_t)STEP_BYTES);
        if (cipher->mode == MODE_CTR) {
            run_ctr(cipher, data, count);
        } else {
            for (size_t i = 0; i < count; i += AES_BLOCK) {
                change(cipher, data + i);
            }
        }
        TRY_BOOL(to.length - done <= STEP_BYTES || vm_poll_quietly());
    }
    return VALUE_NONE;
}

METHOD(AES, encrypt_into) { return run(cipher_of(args->self), args->src, args->dest, encrypt_block); }

METHOD(AES, decrypt_into) { return run(cipher_of(args->self), args->src, args->dest, decrypt_block); }
