// list: a growing buffer of Values.
#pragma once

#include "heap/type.h"

typedef struct List {
    Object object;
    size_t length;
    size_t capacity;  // items that fit the buffer
    Value *items;     // buffer
} List;

extern const Type list_type;

static inline bool value_is_list(Value v) { return value_has_type(v, &list_type); }
static inline List *value_list(Value v) { return (List *)value_object(v); }

NODISCARD List *list_new(size_t capacity);  // empty; NULL = raised
NODISCARD List *list_from(const Value *items, size_t length);

// Make room for `length` items in all. False = MemoryError; nothing changed.
NODISCARD bool list_reserve(List *list, size_t length);

NODISCARD bool list_append_slow(List *list, Value item);
NODISCARD static inline bool list_append(List *list, Value item) {
    if (LIKELY(list->length < list->capacity)) {
        list->items[list->length++] = item;
        return true;
    }
    return list_append_slow(list, item);
}

NODISCARD bool list_insert(List *list, size_t index, Value item);
NODISCARD bool list_extend(List *list, Value iterable);
void list_remove_range(List *list, size_t start, size_t count);  // shrinks the buffer when most of it is unused
void list_clear(List *list);
NODISCARD Value list_from_iterable(Value iterable);

// Sort in place, stable. `key` may be VALUE_NONE. False = raised; the list then holds all its items in some order.
NODISCARD bool list_sort(List *list, Value key, bool reverse);
