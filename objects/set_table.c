// The hash table of sets.
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/dict_table.h"
#include "objects/poll.h"
#include "objects/set.h"
#include "objects/set_parts.h"

enum {
    MINIMUM_SLOTS = 8,
    IN_ORDER_MAX = 4095,  // ints from 0 to here are walked over in their order
    MAX_SLOTS = MIN(UINT32_MAX / 4, SIZE_MAX / 4 / sizeof(SetEntry)),
};

static inline bool slot_is_free(const SetEntry *entry) { return value_is_null(entry->key); }

// The n-th slot where a key may stand. The first one is a small int's value, so that small ints are walked over in
// their order; then come the others of its four, near in memory, and other fours at a distance that all bits of the
// hash decide, so that a dense run of ints is left at once.
static inline uint32_t nth_slot(uint32_t n, uint32_t hash, uint32_t slots) {
    uint32_t spread = table_spread(hash);
    uint32_t first = hash <= IN_ORDER_MAX ? hash : spread;
    uint32_t distance = (spread >> 8 | 1) * 4;
    return ((first + n / 4 * distance) ^ (n % 4)) & (slots - 1);
}

// Keys and removed slots together fill at most three quarters, so that probing ends.
static bool is_full(const Set *set) { return set->used + set->used / 3 + 1 >= set->slots; }

// True if the slot was free: no key was removed from it.
static bool place(SetEntry *entries, uint32_t slots, SetEntry entry) {
    uint32_t slot = nth_slot(0, entry.hash, slots);
    for (uint32_t n = 1; set_slot_is_live(&entries[slot]); n++) {
        slot = nth_slot(n, entry.hash, slots);
    }
    bool was_free = slot_is_free(&entries[slot]);
    entries[slot] = entry;
    return was_free;
}

bool set_resize(Set *set, uint32_t length) {
    uint32_t slots = MINIMUM_SLOTS;
    while (slots - slots / 3 <= length) {
        if (slots > MAX_SLOTS / 2) {
            return raise_false(&MemoryError_type, "");
        }
        slots *= 2;
    }
    // The new table is built in a set of its own, so that it has an owner meanwhile.
    Set *fresh = TRY_PTR_OR(gc_new(&set_type, sizeof(Set)), false);
    TRY_BOOL_OR(buffer_new(&fresh->entries, slots * sizeof(SetEntry)), false);
    for (uint32_t i = 0; i < set->slots; i++) {
        if (set_slot_is_live(&set->entries[i])) {
            (void)place(fresh->entries, slots, set->entries[i]);
        }
    }
    buffer_free(&set->entries);
    buffer_move(&set->entries, &fresh->entries);
    set->used = set->length;
    set->slots = slots;
    set->cursor = 0;
    return true;
}

typedef enum {
    KEY_DIFFERS,
    KEY_EQUALS,
    KEY_FAILED,
    TABLE_CHANGED
} KeyMatch;

static KeyMatch compare_keys(Set *set, uint32_t slot, Value key) {
    Value other = set->entries[slot].key;
    if (value_is_str(key) && value_is_str(other)) {
        return str_equal(value_str(key), value_str(other)) ? KEY_EQUALS : KEY_DIFFERS;
    }
    SetEntry *entries = set->entries;
    bool equal;
    TRY_BOOL_OR(object_equal(other, key, &equal), KEY_FAILED);
    bool unchanged = set->entries == entries && slot < set->slots && value_same(entries[slot].key, other);
    return !unchanged ? TABLE_CHANGED : equal ? KEY_EQUALS : KEY_DIFFERS;
}

static KeyMatch match_key(Set *set, uint32_t slot, Value key, uint32_t hash) {
    const SetEntry *entry = &set->entries[slot];
    if (value_same(entry->key, key)) {
        return KEY_EQUALS;
    }
    return entry->hash != hash || !set_slot_is_live(entry) ? KEY_DIFFERS : compare_keys(set, slot, key);
}

static KeyMatch find_once(Set *set, Value key, uint32_t hash, intptr_t *found) {
    if (set->slots == 0) {
        return KEY_DIFFERS;
    }
    for (uint32_t n = 0;; n++) {
        uint32_t slot = nth_slot(n, hash, set->slots);
        if (slot_is_free(&set->entries[slot])) {
            return KEY_DIFFERS;
        }
        KeyMatch match = match_key(set, slot, key, hash);
        if (match != KEY_DIFFERS) {
            *found = (intptr_t)slot;
            return match;
        }
    }
}

intptr_t set_find(Set *set, Value key, uint32_t hash) {
    for (;;) {
        intptr_t found = SET_MISSING;
        switch (find_once(set, key, hash, &found)) {
            case KEY_EQUALS: return found;
            case KEY_DIFFERS: return SET_MISSING;
            case KEY_FAILED: return SET_FAILED;
            case TABLE_CHANGED: break;
        }
        if (!vm_poll()) {
            return SET_FAILED;
        }
    }
}

bool set_add_new(Set *set, Value key, uint32_t hash) {
    if (is_full(set)) {
        TRY_BOOL_OR(set_resize(set, set->length + set->length / 2 + 1), false);
    }
    set->used += place(set->entries, set->slots, (SetEntry){key, hash});
    set->length++;
    return true;
}

bool set_add_hashed(Set *set, Value key, uint32_t hash) {
    intptr_t found = set_find(set, key, hash);
    return found >= 0 || (found == SET_MISSING && set_add_new(set, key, hash));
}

void set_remove_slot(Set *set, uint32_t slot) {
    set->entries[slot].key = VALUE_UNDEF;
    set->length--;
}

Set *set_new(void) { return gc_new(&set_type, sizeof(Set)); }

Set *set_copy(const Type *type, Set *set) {
    Set *copy = TRY_PTR_OR(gc_new(type, sizeof(Set)), NULL);
    if (set->length > 0) {
        TRY_BOOL_OR(set_resize(copy, set->length), NULL);
        for (uint32_t i = 0; i < set->slots; i++) {
            if (set_slot_is_live(&set->entries[i])) {
                (void)place(copy->entries, copy->slots, set->entries[i]);
            }
        }
        copy->length = copy->used = set->length;
    }
    return copy;
}

void set_clear(Set *set) {
    set->length = set->used = set->slots = set->cursor = 0;
    buffer_free(&set->entries);
}

bool set_next(const Set *set, uint32_t *position, Value *key) {
    for (; *position < set->slots; ++*position) {
        if (set_slot_is_live(&set->entries[*position])) {
            *key = set->entries[(*position)++].key;
            return true;
        }
    }
    return false;
}

bool set_add(Set *set, Value key) {
    uint32_t hash;
    return table_hash(key, &hash) && set_add_hashed(set, key, hash);
}

// A set, itself unhashable, is looked up as the frozenset of its items.
static bool hash_wanted(Value *key, uint32_t *hash) {
    if (LIKELY(table_hash(*key, hash))) {
        return true;
    }
    if (!value_is_instance(*key, &set_type) || !error_matches(&TypeError_type)) {
        return false;
    }
    error_clear();
    *key = value_from_object(TRY_PTR_OR(set_copy(&frozenset_type, value_set(*key)), false));
    return table_hash(*key, hash);
}

bool set_contains(Set *set, Value key, bool *found) {
    uint32_t hash;
    TRY_BOOL_OR(hash_wanted(&key, &hash), false);
    intptr_t slot = set_find(set, key, hash);
    *found = slot >= 0;
    return slot != SET_FAILED;
}

bool set_discard_hashed(Set *set, Value key, uint32_t hash, bool *found) {
    intptr_t slot = set_find(set, key, hash);
    *found = slot >= 0;
    if (slot >= 0) {
        set_remove_slot(set, (uint32_t)slot);
    }
    return slot != SET_FAILED;
}

bool set_discard(Set *set, Value key, bool *found) {
    uint32_t hash;
    return hash_wanted(&key, &hash) && set_discard_hashed(set, key, hash, found);
}
