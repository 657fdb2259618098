// The deque object, for the files that implement it.
#pragma once

#include "objects/list.h"
#include "objects/str.h"
#include "vm/api.h"

#define DEQUE_UNBOUNDED SIZE_MAX

typedef struct {
    Object object;
    Value *items;  // buffer, used as a ring
    size_t capacity;
    size_t start;  // position of item 0
    size_t length;
    size_t max_length;  // DEQUE_UNBOUNDED if there is no bound
    size_t changes;     // counts additions and removals, for iterators
} Deque;

extern const Type deque_type;

static inline Deque *value_deque(Value v) { return (Deque *)value_object(v); }

// Item `index`, less than the length, or the place for the next item.
Value *deque_slot(const Deque *deque, size_t index);

NODISCARD Deque *deque_copy(Deque *deque);  // a plain deque

// Add an item; a full bounded deque drops one at the other end.
NODISCARD bool deque_append(Deque *deque, Value item);
NODISCARD bool deque_append_left(Deque *deque, Value item);
NODISCARD bool deque_extend(Deque *deque, Value iterable, bool left);

// Take an item off a deque that is not empty.
Value deque_pop(Deque *deque);
Value deque_pop_left(Deque *deque);

void deque_remove_at(Deque *deque, size_t index);
void deque_clear(Deque *deque);

// Index of the first item in [start, stop) that equals `wanted`, or -1. False = raised; the index is DEQUE_CHANGED if
// the comparisons changed the deque.
enum {
    DEQUE_CHANGED = -2
};
NODISCARD bool deque_find(Deque *deque, Value wanted, size_t start, size_t stop, intptr_t *index);

Value raise_deque_changed(void);  // RuntimeError
