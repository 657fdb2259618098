// dict: insertion-ordered entries and an index table, both in one buffer. A dict with a keys id (module and class
// namespaces) gets a new id whenever a key is added or removed, so that (id, key) -> entry index may be cached.
#pragma once

#include "heap/type.h"

typedef struct DictEntry {
    Value key;  // VALUE_UNDEF in a deleted entry
    Value value;
    uint32_t hash;
} DictEntry;

struct Dict {
    Object object;
    uint32_t length;      // live entries
    uint32_t used;        // entries written, deleted ones included
    uint32_t capacity;    // entries allocated
    uint32_t index_size;  // slots of the index table, a power of two; 0 while the dict is small and is scanned
    uintptr_t keys_id;    // odd; 0 if this dict has none
    DictEntry *entries;   // buffer: entries, then the index table (1, 2 or 4 bytes a slot)
};

extern const Type dict_type;

static inline bool value_is_dict(Value v) { return value_has_type(v, &dict_type); }
static inline Dict *value_dict(Value v) { return (Dict *)value_object(v); }

NODISCARD Dict *dict_new(void);  // NULL = raised
NODISCARD Dict *dict_copy(Dict *dict);

// Of a dict or an instance of a subclass, whose __iter__ and __getitem__ count if it has its own.
NODISCARD Dict *dict_copy_of(Value mapping);

// Give the dict a keys id, for namespaces.
void dict_enable_keys_id(Dict *dict);

// The value, VALUE_UNDEF if the key is missing, or RAISED (hashing or comparing a key failed).
NODISCARD Value dict_get(Dict *dict, Value key);
NODISCARD bool dict_set(Dict *dict, Value key, Value value);

// Remove and return the value; VALUE_UNDEF if missing; RAISED.
NODISCARD Value dict_pop(Dict *dict, Value key);

// For interned string keys: cannot run Python, so lookup cannot raise.
Value dict_get_str(const Dict *dict, const Str *key);  // VALUE_UNDEF if missing
NODISCARD bool dict_set_str(Dict *dict, const Str *key, Value value);
bool dict_delete_str(Dict *dict, const Str *key);  // false if missing

// Index of the entry of an interned key, or -1; valid while keys_id is unchanged.
intptr_t dict_find_str(const Dict *dict, const Str *key);

void dict_clear(Dict *dict);

// Walk in insertion order: start with *position = 0; false at the end. Deleted entries are skipped.
bool dict_next(const Dict *dict, uint32_t *position, Value *key, Value *value);

// A mapping whose entries are taken without asking it: a dict. keys() and __getitem__ of a subclass do not count unless
// it has an __iter__ of its own.
bool dict_is_copied_as_it_is(Value v);

// Add all of another mapping (anything with keys()) or iterable of pairs, as dict.update() does.
NODISCARD bool dict_update(Dict *dict, Value other);
NODISCARD Value dict_iterate_keys(Value mapping, Value keys);  // an iterator over what mapping.keys() gave
// As ** does: `mapping` must have keys(), else AttributeError.
NODISCARD bool dict_merge(Dict *dict, Value mapping);
