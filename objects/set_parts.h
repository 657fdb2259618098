// Shared by the files that implement set and frozenset.
#pragma once

#include "objects/set.h"

enum {
    SET_MISSING = -1,
    SET_FAILED = -2
};

static inline bool set_slot_is_live(const SetEntry *entry) {
    return !value_is_null(entry->key) && !value_is_undef(entry->key);
}

// The slot of `key`, SET_MISSING or SET_FAILED (raised). May run Python.
intptr_t set_find(Set *set, Value key, uint32_t hash);

NODISCARD bool set_add_hashed(Set *set, Value key, uint32_t hash);
NODISCARD bool set_add_new(Set *set, Value key, uint32_t hash);  // known to be missing
NODISCARD bool set_discard_hashed(Set *set, Value key, uint32_t hash, bool *found);
void set_remove_slot(Set *set, uint32_t slot);

// Rebuild the table with room for `length` keys.
NODISCARD bool set_resize(Set *set, uint32_t length);

// Exchange the contents of two sets.
void set_swap(Set *a, Set *b);

// Every key of `some` is in `all`. False = raised.
NODISCARD bool set_is_subset(Set *some, Set *all, bool *result);
