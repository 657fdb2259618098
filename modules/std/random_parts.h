// Shared by the files of module random.
#pragma once

#include "heap/type.h"

enum {
    MERSENNE_WORDS = 624
};

typedef struct {
    Object object;
    uint32_t *state;  // buffer of MERSENNE_WORDS; NULL until the first use
    uint32_t index;   // of the next word
    bool has_gauss;
    double gauss;      // second result of the last gauss()
    Dict *attributes;  // of the instance; NULL until the first
} RandomObject;

extern const Type random_Random_type, random_SystemRandom_type;

static inline RandomObject *random_of(Value self) { return (RandomObject *)value_object(self); }

// Initialise from a natural number given as 32-bit words, at least one. False = raised (MemoryError).
NODISCARD bool mersenne_seed(RandomObject *random, const uint32_t *key, size_t length);

// Seed from hardware noise if it was not seeded.
NODISCARD bool mersenne_ensure_seeded(RandomObject *random);

// The next 32 bits. False = raised.
NODISCARD bool random_word(Value self, uint32_t *word);

// self.random(): Python overrides included. False = raised.
NODISCARD bool random_double(Value self, double *number);

// An int of `bits` random bits: self.getrandbits(), Python overrides included.
NODISCARD Value random_bits(Value self, size_t bits);

// A random int below `limit`, which is positive. The second form is for counts. False = raised.
NODISCARD Value random_below(Value self, Value limit);
NODISCARD bool random_index(Value self, size_t limit, size_t *index);
