// Shared by the files of module array.
#pragma once

#include "heap/type.h"

typedef struct {
    Object object;
    size_t length;    // items
    size_t capacity;  // items
    uint8_t *data;    // buffer
    char typecode;
    uint8_t item_size;
    Exports exports;
} Array;

extern const Type array_type, array_iterator_type;

static inline Array *value_array(Value v) { return (Array *)value_object(v); }
static inline uint8_t *array_item(const Array *array, size_t index) { return array->data + index * array->item_size; }

// Bytes of an item; 0 if there is no such typecode.
size_t array_item_size(char typecode);

// One item to and from a Python value. False = raised.
NODISCARD Value array_unpack(char typecode, const uint8_t *item);
NODISCARD bool array_pack(char typecode, uint8_t *item, Value v);

// An array of `length` zeros. NULL = raised.
NODISCARD Array *array_new(const Type *type, char typecode, size_t length);

// Add an item at the end. False = raised.
NODISCARD bool array_append(Array *array, Value v);

// False = BufferError raised: a memory view keeps the size fixed.
NODISCARD bool array_check_resizable(Array *array);

// Make room for `count` items at `index` or take them out; the data behind moves. False = raised.
NODISCARD bool array_open_gap(Array *array, size_t index, size_t count);
NODISCARD bool array_close_gap(Array *array, size_t index, size_t count);

// Append the items of any iterable, or those of an array of the same type.
NODISCARD bool array_extend(Array *array, Value iterable);
NODISCARD bool array_append_bytes(Array *array, const void *bytes, size_t length);

// First index in [start, stop) whose item equals `v`, or -1. False = raised.
NODISCARD bool array_find(Array *array, Value v, size_t start, size_t stop, intptr_t *index);

// Subscripts, in array_items.c.
Value array_get_item(Value self, Value key);
bool array_set_item(Value self, Value key, Value value);
