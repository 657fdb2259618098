// Iterators of the built-in sequences and the iterator functions that are types: enumerate, zip, map, filter, reversed.
#pragma once

#include "heap/type.h"

// A position in an indexable object. `sequence` becomes VALUE_NULL when the iterator is exhausted.
typedef struct IndexIterator {
    Object object;
    Value sequence;
    intptr_t index;  // of the item to give next
} IndexIterator;

extern const Type list_iterator_type;         // over a List
extern const Type list_reverseiterator_type;  // over a List, backwards
extern const Type tuple_iterator_type;        // over a Tuple
extern const Type memory_iterator_type;
extern const Type sequence_iterator_type;  // "iterator": by __getitem__ until IndexError
extern const Type reversed_type;           // by __getitem__, backwards
extern const Type callable_iterator_type;
extern const Type enumerate_type, zip_type, map_type, filter_type;

// An iterator of one of the first five types that starts at `index`.
NODISCARD Value index_iterator_new(const Type *type, Value sequence, intptr_t index);

// iter(object) for an object with __getitem__ but no __iter__.
static inline Value sequence_iterator_new(Value sequence) {
    return index_iterator_new(&sequence_iterator_type, sequence, 0);
}

// iter(callable, sentinel).
NODISCARD Value callable_iterator_new(Value callable, Value sentinel);

// Visit the sequence of an IndexIterator; its Slots.trace.
void index_iterator_trace(Object *self);

// What __reduce__ of an iterator gives: (maker, (argument,), state), without a VALUE_UNDEF state.
NODISCARD Value iterator_reduced(Value maker, Value argument, Value state);

// (iter, ([what `copy` still gives],)): the same for iterators without a state.
NODISCARD Value iterator_reduced_rest(Value copy);
