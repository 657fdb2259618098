// Interned strings: the names of C code and of frozen modules in flash, then a weak table in RAM. The table is a power
// of two in size with linear probing; dead entries go in str_sweep_interned(), so there are no deletion marks.
#include "core/utf8.h"
#include "gen/names.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/frozen.h"
#include "objects/str.h"
#include "vm/api.h"

enum {
    FIRST_TABLE_SIZE = 64
};

static Str **table;  // buffer
static size_t table_size, table_used;

static bool is_text(const Str *str, const char *text, size_t length, uint32_t hash) {
    return str->hash == hash && str->length == length && memcmp(str_text(str), text, length) == 0;
}

static Str *find_in_bucket(const Str *names, const uint16_t bucket[2], const char *text, size_t length, uint32_t hash) {
    for (size_t i = bucket[0]; i < bucket[1]; i++) {
        if (is_text(&names[i], text, length, hash)) {
            return (Str *)&names[i];
        }
    }
    return NULL;
}

static Str *find_name(const char *text, size_t length, uint32_t hash) {
    const uint16_t *bucket = &flash_name_buckets[hash >> (STR_HASH_BITS - FLASH_NAME_BUCKET_BITS)];
    return find_in_bucket(flash_names, bucket, text, length, hash);
}

static Str *find_frozen(const char *text, size_t length, uint32_t hash) {
    const uint16_t *bucket = &frozen_name_buckets[hash >> frozen_name_shift];
    return find_in_bucket(frozen_names, bucket, text, length, hash);
}

// The slot of the string with this text, or the empty slot where it belongs.
static size_t find_slot(const char *text, size_t length, uint32_t hash) {
    for (size_t i = hash & (table_size - 1);; i = (i + 1) & (table_size - 1)) {
        const Str *entry = table[i];
        if (entry == NULL || is_text(entry, text, length, hash)) {
            return i;
        }
    }
}

static Str *find_in_table(const char *text, size_t length, uint32_t hash) {
    return table_size == 0 ? NULL : table[find_slot(text, length, hash)];
}

static void place(Str **slots, size_t size, Str *str) {
    size_t i = str->hash & (size - 1);
    while (slots[i] != NULL) {
        i = (i + 1) & (size - 1);
    }
    slots[i] = str;
}

static bool grow_table(void) {
    size_t size = MAX((size_t)FIRST_TABLE_SIZE, table_size * 2);
    Str **bigger = NULL;
    TRY_BOOL_OR(buffer_new(&bigger, size * sizeof(Str *)), false);
    // Nothing allocates until `table` owns the new buffer.
    for (size_t i = 0; i < table_size; i++) {
        if (table[i] != NULL) {
            place(bigger, size, table[i]);
        }
    }
    buffer_free(&table);
    buffer_move(&table, &bigger);
    table_size = size;
    return true;
}

// `str` must be a plain str in RAM that is not in the table.
static Str *enter(Str *str) {
    if (table_used >= table_size - table_size / 4) {
        TRY_BOOL_OR(grow_table(), NULL);
    }
    str->flags |= STR_INTERNED;
    table_used++;
    place(table, table_size, str);
    return str;
}

static Str *find(const char *text, size_t length, uint32_t hash) {
    if (length == 0) {
        return (Str *)&str_empty;
    }
    Str *name = find_name(text, length, hash);
    if (name == NULL) {
        name = find_frozen(text, length, hash);
    }
    return name != NULL ? name : find_in_table(text, length, hash);
}

static Str *intern_copy(const char *text, size_t length, uint32_t hash) {
    Str *str = TRY_PTR_OR(str_allocate(length, utf8_count(text, length)), NULL);
    memcpy(str_writable_text(str), text, length);
    str->hash = hash;
    return enter(str);
}

Str *str_intern(const char *text, size_t length) {
    uint32_t hash = str_hash_bytes(text, length);
    Str *known = find(text, length, hash);
    return known != NULL ? known : intern_copy(text, length, hash);
}

Str *str_interned(Str *str) {
    if (str->flags & STR_INTERNED) {
        return str;
    }
    const char *text = str_text(str);
    uint32_t hash = str_hash(str);
    Str *known = find(text, str->length, hash);
    if (known != NULL) {
        return known;
    }
    bool usable = str->object.type == &str_type && !(str->flags & (STR_FLASH | STR_VIEW));
    return usable ? enter(str) : intern_copy(text, str->length, hash);
}

void str_visit_roots(void) { gc_visit_buffer(&table); }

// Move entries that stand behind a gap now; starting behind an empty slot every cluster is seen from its beginning.
static void close_gaps(void) {
    size_t start = 0;
    while (table[start] != NULL) {
        start++;
    }
    for (size_t step = 1; step < table_size; step++) {
        size_t i = (start + step) & (table_size - 1);
        Str *str = table[i];
        if (str != NULL) {
            table[i] = NULL;
            place(table, table_size, str);
        }
    }
}

void str_sweep_interned(void) {
    size_t used_before = table_used;
    for (size_t i = 0; i < table_size; i++) {
        if (table[i] != NULL && !gc_is_marked(table[i])) {
            table[i] = NULL;
            table_used--;
        }
    }
    if (table_used != used_before) {
        close_gaps();
    }
}

void str_forget_interned(void) {
    table = NULL;
    table_size = table_used = 0;
}
