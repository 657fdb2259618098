// set and frozenset: an open-addressing table of keys with their hashes, in one buffer.
#pragma once

#include "heap/type.h"

typedef struct SetEntry {
    Value key;  // VALUE_NULL in a free slot, VALUE_UNDEF where one was removed
    uint32_t hash;
} SetEntry;

typedef struct Set {
    Object object;
    uint32_t length;    // keys
    uint32_t used;      // slots that are not free: keys and removed ones
    uint32_t slots;     // size of the table, a power of two, or 0
    uint32_t cursor;    // where pop() looks first
    SetEntry *entries;  // buffer
    intptr_t hash;      // of a frozenset once computed; 0 before
} Set;

extern const Type set_type;
extern const Type frozenset_type;

static inline bool value_is_any_set(Value v) {
    return value_is_instance(v, &set_type) || value_is_instance(v, &frozenset_type);
}
static inline Set *value_set(Value v) { return (Set *)value_object(v); }

NODISCARD Set *set_new(void);                                         // an empty set; NULL = raised
NODISCARD Value set_from_iterable(const Type *type, Value iterable);  // &set_type, &frozenset_type or a subclass

// All of these hash and compare, so they may run Python. False = raised.
NODISCARD bool set_add(Set *set, Value key);
NODISCARD bool set_contains(Set *set, Value key, bool *found);
NODISCARD bool set_discard(Set *set, Value key, bool *found);
NODISCARD bool set_update(Set *set, Value iterable);
void set_clear(Set *set);
NODISCARD Set *set_copy(const Type *type, Set *set);  // &set_type or &frozenset_type

// set |= iterable, or &=, -=, ^= by OP_OR, OP_AND, OP_SUB, OP_XOR.
NODISCARD bool set_combine(Set *set, BinaryOp op, Value iterable);

// Walk in table order: start with *position = 0; false at the end.
bool set_next(const Set *set, uint32_t *position, Value *key);
