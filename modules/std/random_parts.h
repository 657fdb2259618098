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

// self.random(): Python overrides included. False = raised.
NODISCARD bool random_double(Value self, double *number);

// An int of `bits` random bits: self.getrandbits(), Python overrides included.
NODISCARD Value random_bits(Value self, size_t bits);

// A random int below `limit`, which is positive. The second form is for counts. False = raised.
NODISCARD Value random_below(Value self, Value limit);
NODISCARD bool random_index(Value self, size_t limit, size_t *index);
