// What list and tuple have in common: algorithms over an array of Values that Python code may change meanwhile.
#pragma once

#include "objects/str.h"

typedef struct {
    const Value *values;
    size_t length;
} Items;

// Where the items of a sequence are now; asked again after everything that may run Python.
typedef Items ItemsOf(Value sequence);

NODISCARD Value items_compare(ItemsOf *items_of, CompareOp op, Value left, Value right);

// repr with brackets[0] and brackets[1] around; "[...]" for one that is already being shown.
NODISCARD Value items_repr(ItemsOf *items_of, Value self, const char *brackets);

// Index of the first item in [start, stop) that equals `wanted`, or -1. False = raised.
NODISCARD bool items_find(ItemsOf *items_of, Value self, Value wanted, size_t start, size_t stop, intptr_t *index);

NODISCARD bool items_count(ItemsOf *items_of, Value self, Value wanted, size_t *count);

// Arguments of index(value, start, stop) clamped to the length as for a slice.
NODISCARD bool items_bounds(ItemsOf *items_of, Value self, Value start, Value stop, size_t bounds[2]);

// The subscript `key` as an index into `length` items; `kind` ("list") is for the messages. False = raised.
NODISCARD bool items_index(Value key, size_t length, const char *kind, size_t *index);

// For `left + right` with a `right` of another type: leaves it to right's __radd__ if it has one, else TypeError.
Value items_decline_concat(const char *kind, Value right);

// True if `v` has __index__, so that sequence * v means repetition.
bool value_has_index(Value v);

// How often to repeat a sequence. False = raised: no index, or OverflowError if it does not fit.
NODISCARD bool items_repeat_count(Value times, intptr_t *count);

// Number of items when `length` items are repeated `count` times; MemoryError if that overflows. A negative count
// counts as 0.
NODISCARD bool items_repeated_length(size_t length, intptr_t count, size_t *result);

// Fill `values`, whose first `length` are set, to `total` by repeating them. False = raised.
NODISCARD bool items_repeat(Value *values, size_t length, size_t total);
