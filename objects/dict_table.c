#include "objects/dict_table.h"

#include "heap/buffer.h"
#include "vm/api.h"

enum {
    MAX_CAPACITY = MIN(UINT32_MAX / 4, SIZE_MAX / 4 / sizeof(DictEntry))
};

static uintptr_t last_keys_id;

void dict_enable_keys_id(Dict *dict) {
    // Steps of 8, because the lookup cache ignores the low bits of an id.
    last_keys_id += 8;
    dict->keys_id = last_keys_id | 1;
}

static void keys_changed(Dict *dict) {
    if (dict->keys_id != 0) {
        dict_enable_keys_id(dict);
    }
}

bool table_hash(Value key, uint32_t *hash) {
    if (LIKELY(value_is_str(key))) {
        *hash = str_hash(value_str(key));
        return true;
    }
    intptr_t full;
    if (LIKELY(value_is_small_int(key) && (uintptr_t)value_small_int(key) <= (uintptr_t)INTPTR_MAX >> 3)) {
        full = value_small_int(key);  // ints in this range are their own hash
    } else {
        TRY_BOOL_OR(object_hash(key, &full), false);
    }
    uint64_t wide = (uint64_t)(uintptr_t)full;
    *hash = (uint32_t)wide ^ (uint32_t)(wide >> 32);
    return true;
}

// The index table ---------------------------------------------------------------------------------------------------

static inline unsigned index_width(uint32_t capacity) { return capacity < 0x100 ? 1 : capacity < 0x10000 ? 2 : 4; }

static uint32_t index_size_for(uint32_t capacity) {
    if (capacity <= DICT_SCANNED) {
        return 0;
    }
    uint32_t size = 16;
    while (size < capacity + capacity / 2) {
        size *= 2;
    }
    return size;
}

static size_t table_bytes(uint32_t capacity) {
    return capacity * sizeof(DictEntry) + (size_t)index_size_for(capacity) * index_width(capacity);
}

static inline void *index_table(const Dict *dict) { return dict->entries + dict->capacity; }

static inline uint32_t index_get(const Dict *dict, uint32_t slot) {
    void *table = index_table(dict);
    switch (index_width(dict->capacity)) {
        case 1: return ((uint8_t *)table)[slot];
        case 2: return ((uint16_t *)table)[slot];
        default: return ((uint32_t *)table)[slot];
    }
}

static void index_set(Dict *dict, uint32_t slot, uint32_t number) {
    void *table = index_table(dict);
    switch (index_width(dict->capacity)) {
        case 1: ((uint8_t *)table)[slot] = (uint8_t)number; break;
        case 2: ((uint16_t *)table)[slot] = (uint16_t)number; break;
        default: ((uint32_t *)table)[slot] = number; break;
    }
}

static inline uint32_t home_slot(const Dict *dict, uint32_t hash) {
    return table_spread(hash) & (dict->index_size - 1);
}

static inline uint32_t next_slot(const Dict *dict, uint32_t slot) { return (slot + 1) & (dict->index_size - 1); }

static void index_add(Dict *dict, uint32_t number, uint32_t hash) {
    uint32_t slot = home_slot(dict, hash);
    while (index_get(dict, slot) != 0) {
        slot = next_slot(dict, slot);
    }
    index_set(dict, slot, number + 1);
}

// Remove an entry number from the table, moving later ones of the cluster back so that no probe meets a gap.
static void index_remove(Dict *dict, uint32_t number) {
    uint32_t mask = dict->index_size - 1;
    uint32_t gap = home_slot(dict, dict->entries[number].hash);
    while (index_get(dict, gap) != number + 1) {
        gap = next_slot(dict, gap);
    }
    for (uint32_t slot = next_slot(dict, gap);; slot = next_slot(dict, slot)) {
        uint32_t occupant = index_get(dict, slot);
        if (occupant == 0) {
            break;
        }
        uint32_t home = home_slot(dict, dict->entries[occupant - 1].hash);
        if (((slot - home) & mask) >= ((slot - gap) & mask)) {
            index_set(dict, gap, occupant);
            gap = slot;
        }
    }
    index_set(dict, gap, 0);
}

// Build the index anew; what lies behind the used entries is cleared.
static void index_refill(Dict *dict) {
    memset(dict->entries + dict->used, 0, table_bytes(dict->capacity) - dict->used * sizeof(DictEntry));
    for (uint32_t i = 0; i < dict->used && dict->index_size != 0; i++) {
        if (dict_entry_is_live(&dict->entries[i])) {
            index_add(dict, i, dict->entries[i].hash);
        }
    }
}

// Finding -------------------------------------------------------------------------------------------------------------

typedef enum {
    KEY_DIFFERS,
    KEY_EQUALS,
    KEY_FAILED,
    TABLE_CHANGED
} KeyMatch;

// Compare the key of an entry whose hash is equal and that is not identical.
static KeyMatch compare_keys(Dict *dict, uint32_t number, Value key) {
    Value other = dict->entries[number].key;
    if (value_is_str(key) && value_is_str(other)) {
        return str_equal(value_str(key), value_str(other)) ? KEY_EQUALS : KEY_DIFFERS;
    }
    DictEntry *entries = dict->entries;
    bool equal;
    TRY_BOOL_OR(object_equal(other, key, &equal), KEY_FAILED);
    bool unchanged = dict->entries == entries && number < dict->used && value_same(entries[number].key, other);
    return !unchanged ? TABLE_CHANGED : equal ? KEY_EQUALS : KEY_DIFFERS;
}

static inline KeyMatch match_key(Dict *dict, uint32_t number, Value key, uint32_t hash) {
    const DictEntry *entry = &dict->entries[number];
    if (value_same(entry->key, key)) {
        return KEY_EQUALS;
    }
    return entry->hash != hash || !dict_entry_is_live(entry) ? KEY_DIFFERS : compare_keys(dict, number, key);
}

static KeyMatch find_scanning(Dict *dict, Value key, uint32_t hash, intptr_t *found) {
    for (uint32_t i = 0; i < dict->used; i++) {
        KeyMatch match = match_key(dict, i, key, hash);
        if (match != KEY_DIFFERS) {
            *found = (intptr_t)i;
            return match;
        }
    }
    return KEY_DIFFERS;
}

static KeyMatch find_probing(Dict *dict, Value key, uint32_t hash, intptr_t *found) {
    for (uint32_t slot = home_slot(dict, hash);; slot = next_slot(dict, slot)) {
        uint32_t number = index_get(dict, slot);
        if (number == 0) {
            return KEY_DIFFERS;
        }
        KeyMatch match = match_key(dict, number - 1, key, hash);
        if (match != KEY_DIFFERS) {
            *found = (intptr_t)number - 1;
            return match;
        }
    }
}

intptr_t dict_find(Dict *dict, Value key, uint32_t hash) {
    for (;;) {
        intptr_t found = DICT_MISSING;
        KeyMatch match =
            dict->index_size == 0 ? find_scanning(dict, key, hash, &found) : find_probing(dict, key, hash, &found);
        switch (match) {
            case KEY_EQUALS: return found;
            case KEY_DIFFERS: return DICT_MISSING;
            case KEY_FAILED: return DICT_FAILED;
            case TABLE_CHANGED: break;
        }
        if (!vm_poll()) {
            return DICT_FAILED;
        }
    }
}

// A small dict often holds the very object that is asked for: then its hash does not matter.
static inline DictEntry *find_identical(const Dict *dict, Value key) {
    if (dict->index_size == 0 && dict->used != 0) {
        for (DictEntry *entry = dict->entries, *end = entry + dict->used; entry < end; entry++) {
            if (value_same(entry->key, key)) {
                return entry;
            }
        }
    }
    return NULL;
}

Value dict_get(Dict *dict, Value key) {
    const DictEntry *entry = find_identical(dict, key);
    if (entry != NULL) {
        return entry->value;
    }
    uint32_t hash;
    TRY_BOOL(table_hash(key, &hash));
    intptr_t found = dict_find(dict, key, hash);
    return LIKELY(found >= 0) ? dict->entries[found].value : found == DICT_MISSING ? VALUE_UNDEF : RAISED;
}

bool dict_set(Dict *dict, Value key, Value value) {
    DictEntry *entry = find_identical(dict, key);
    if (entry != NULL) {
        entry->value = value;
        return true;
    }
    uint32_t hash;
    return table_hash(key, &hash) && dict_put(dict, key, hash, value);
}

// The key of an entry equals an interned str, not being the same object. Does not run Python.
static bool key_equals_str(const DictEntry *entry, const Str *key) {
    if (entry->hash != key->hash || !value_is_instance(entry->key, &str_type)) {
        return false;
    }
    const Str *other = value_str(entry->key);
    return !(other->flags & STR_INTERNED) && str_equal(other, key);
}

intptr_t dict_find_str(const Dict *dict, const Str *key) {
    Value wanted = value_from_object(key);
    const DictEntry *entries = dict->entries;
    if (dict->index_size == 0) {
        for (uint32_t i = 0; i < dict->used; i++) {
            if (value_same(entries[i].key, wanted) || key_equals_str(&entries[i], key)) {
                return (intptr_t)i;
            }
        }
        return DICT_MISSING;
    }
    for (uint32_t slot = home_slot(dict, key->hash);; slot = next_slot(dict, slot)) {
        uint32_t number = index_get(dict, slot);
        if (number == 0) {
            return DICT_MISSING;
        }
        const DictEntry *entry = &entries[number - 1];
        if (value_same(entry->key, wanted) || key_equals_str(entry, key)) {
            return (intptr_t)number - 1;
        }
    }
}

// Changing ------------------------------------------------------------------------------------------------------------

static void squeeze_entries(Dict *dict) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < dict->used; i++) {
        if (dict_entry_is_live(&dict->entries[i])) {
            dict->entries[kept++] = dict->entries[i];
        }
    }
    dict->used = kept;
}

bool dict_rebuild(Dict *dict, uint32_t length) {
    uint32_t capacity = MAX(length, dict->length);
    size_t bytes = table_bytes(capacity);
    if (capacity > MAX_CAPACITY) {
        return raise_false(&MemoryError_type, "");
    }
    // Shrinking overwrites entries, and growing may fail, so entries are squeezed once they are known to fit.
    if (capacity >= dict->capacity) {
        TRY_BOOL_OR(buffer_resize(&dict->entries, bytes), false);
        squeeze_entries(dict);
    } else {
        squeeze_entries(dict);
        if (!buffer_resize(&dict->entries, bytes)) {
            error_clear();
            capacity = dict->capacity;
        }
    }
    dict->capacity = capacity;
    dict->index_size = index_size_for(capacity);
    index_refill(dict);
    return true;
}

static uint32_t grown_capacity(uint32_t length) {
    if (length < DICT_SCANNED) {
        return length < 2 ? 2 : length < 4 ? 4 : DICT_SCANNED;
    }
    return length + length / 2 + 4;
}

bool dict_add_new(Dict *dict, Value key, uint32_t hash, Value value) {
    if (dict->used == dict->capacity) {
        TRY_BOOL_OR(dict_rebuild(dict, grown_capacity(dict->length + 1)), false);
    }
    uint32_t number = dict->used++;
    dict->entries[number] = (DictEntry){key, value, hash};
    dict->length++;
    if (dict->index_size != 0) {
        index_add(dict, number, hash);
    }
    keys_changed(dict);
    return true;
}

bool dict_put(Dict *dict, Value key, uint32_t hash, Value value) {
    intptr_t found = dict_find(dict, key, hash);
    if (found >= 0) {
        dict->entries[found].value = value;
        return true;
    }
    return found == DICT_MISSING && dict_add_new(dict, key, hash, value);
}

// Number of the first entry that may be live.
static uint32_t first_candidate(const Dict *dict) {
    if (dict->used == 0 || dict_entry_is_live(&dict->entries[0])) {
        return 0;
    }
    return (uint32_t)value_small_int(dict->entries[0].value);
}

// Move all entries up, so that dead ones come before them.
static bool make_gap_in_front(Dict *dict) {
    uint32_t gap = dict->length / 2 + 1;
    TRY_BOOL_OR(dict_rebuild(dict, dict->length + gap + 1), false);
    memmove(dict->entries + gap, dict->entries, dict->used * sizeof(DictEntry));
    for (uint32_t i = 0; i < gap; i++) {
        dict->entries[i] = (DictEntry){VALUE_UNDEF, VALUE_NONE, 0};
    }
    dict->entries[0].value = value_from_small_int((intptr_t)gap);
    dict->used += gap;
    index_refill(dict);
    return true;
}

bool dict_add_first(Dict *dict, Value key, uint32_t hash, Value value) {
    if (dict->length == 0) {
        return dict_add_new(dict, key, hash, value);
    }
    if (first_candidate(dict) == 0) {
        TRY_BOOL_OR(make_gap_in_front(dict), false);
    }
    uint32_t number = first_candidate(dict) - 1;
    dict->entries[0].value = value_from_small_int((intptr_t)number);
    dict->entries[number] = (DictEntry){key, value, hash};
    dict->length++;
    if (dict->index_size != 0) {
        index_add(dict, number, hash);
    }
    keys_changed(dict);
    return true;
}

static void advance_first(Dict *dict, uint32_t number) {
    while (number < dict->used && !dict_entry_is_live(&dict->entries[number])) {
        number++;
    }
    dict->entries[0].value = value_from_small_int((intptr_t)number);
}

void dict_remove_entry(Dict *dict, uint32_t number) {
    if (dict->index_size != 0) {
        index_remove(dict, number);
    }
    bool was_first = number == first_candidate(dict);
    dict->entries[number].key = VALUE_UNDEF;
    dict->entries[number].value = VALUE_NONE;
    dict->length--;
    keys_changed(dict);
    while (dict->used > 0 && !dict_entry_is_live(&dict->entries[dict->used - 1])) {
        dict->used--;
    }
    if (was_first && dict->used > 0) {
        advance_first(dict, number);
    }
}

void dict_clear(Dict *dict) {
    dict->length = dict->used = dict->capacity = dict->index_size = 0;
    buffer_free(&dict->entries);
    keys_changed(dict);
}

// Walking -------------------------------------------------------------------------------------------------------------

intptr_t dict_entry_from(const Dict *dict, uint32_t number) {
    for (number = number == 0 ? first_candidate(dict) : number; number < dict->used; number++) {
        if (dict_entry_is_live(&dict->entries[number])) {
            return (intptr_t)number;
        }
    }
    return DICT_MISSING;
}

intptr_t dict_entry_back_from(const Dict *dict, intptr_t number) {
    for (number = MIN(number, (intptr_t)dict->used - 1); number >= 0; number--) {
        if (dict_entry_is_live(&dict->entries[number])) {
            return number;
        }
    }
    return DICT_MISSING;
}

bool dict_next(const Dict *dict, uint32_t *position, Value *key, Value *value) {
    intptr_t number = dict_entry_from(dict, *position);
    if (number < 0) {
        return false;
    }
    *key = dict->entries[number].key;
    *value = dict->entries[number].value;
    *position = (uint32_t)number + 1;
    return true;
}
