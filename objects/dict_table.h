// The hash table of dict. Entries stand in insertion order; a deleted one keeps its hash, its key is VALUE_UNDEF. The
// index table after them holds entry number + 1 (0 = free) of exactly the live entries, with linear probing; a dict of
// up to DICT_SCANNED entries has none and is scanned.
//
// The value of a deleted entry 0 is the small int number of the first entry that may be live, so that taking from the
// front again and again is not quadratic.
#pragma once

#include "objects/dict.h"
#include "objects/str.h"

enum {
    DICT_SCANNED = 8,
    DICT_MISSING = -1,
    DICT_FAILED = -2
};

// The hash that tables keep: a str's own, any other folded to 32 bits. False = raised (unhashable).
NODISCARD bool table_hash(Value key, uint32_t *hash);

// The number whose low bits choose the slot. Hashes that differ in high or in few bits only, as those of fractions and
// of multiples of powers of two do, must not meet in the same slots: linear probing suffers from that more than others.
static inline uint32_t table_spread(uint32_t hash) {
    hash *= UINT32_C(0x9E3779B1);
    hash ^= hash >> 16;
    return hash ^ hash >> 7;
}

// Number of the entry of `key`, DICT_MISSING or DICT_FAILED (raised). May run Python (__eq__).
intptr_t dict_find(Dict *dict, Value key, uint32_t hash);

// Set an entry; `hash` is that of `key`. False = raised.
NODISCARD bool dict_put(Dict *dict, Value key, uint32_t hash, Value value);

// Add an entry that is known to be missing.
NODISCARD bool dict_add_new(Dict *dict, Value key, uint32_t hash, Value value);

// The same, before all others.
NODISCARD bool dict_add_first(Dict *dict, Value key, uint32_t hash, Value value);

// Delete live entry `number`. Cannot fail.
void dict_remove_entry(Dict *dict, uint32_t number);

// Make room for `length` entries in all and drop the deleted ones. Entry numbers change.
NODISCARD bool dict_rebuild(Dict *dict, uint32_t length);

// Number of the first live entry at or after / at or before `number`; DICT_MISSING if there is none.
intptr_t dict_entry_from(const Dict *dict, uint32_t number);
intptr_t dict_entry_back_from(const Dict *dict, intptr_t number);

static inline bool dict_entry_is_live(const DictEntry *entry) { return !value_is_undef(entry->key); }
