// list: a growing buffer of Values.
#pragma once

#include "heap/type.h"

typedef struct List {
    Object object;
    size_t length;
    Value *items;  // buffer
} List;

extern const Type list_type;

static inline bool value_is_list(Value v) { return value_has_type(v, &list_type); }
static inline List *value_list(Value v) { return (List *)value_object(v); }

NODISCARD List *list_new(size_t capacity);  // empty; NULL = raised
NODISCARD List *list_from(const Value *items, size_t length);
NODISCARD bool list_append(List *list, Value item);
NODISCARD bool list_insert(List *list, size_t index, Value item);
NODISCARD bool list_extend(List *list, Value iterable);
void list_remove_range(List *list, size_t start, size_t count);
NODISCARD Value list_from_iterable(Value iterable);

// Sort in place, stable. `key` may be VALUE_NONE. False = raised; the list then holds all its items in some order.
NODISCARD bool list_sort(List *list, Value key, bool reverse);
