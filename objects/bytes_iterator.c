// Iterating over bytes and bytearray.
#include "gen/bytes.h"
#include "heap/gc.h"
#include "objects/bytes_parts.h"
#include "objects/int.h"
#include "objects/iterators.h"

Value bytes_iter(Value self) {
    const Type *type = value_is_any_bytearray(self) ? &bytearray_iterator_type : &bytes_iterator_type;
    return index_iterator_new(type, self, 0);
}

static Value iterator_next(Value self) {
    IndexIterator *iterator = (IndexIterator *)value_object(self);
    if (value_is_null(iterator->sequence)) {
        return STOP;
    }
    Span span = span_of_self(iterator->sequence);
    if ((size_t)iterator->index >= span.length) {
        iterator->sequence = VALUE_NULL;
        return STOP;
    }
    return value_from_small_int((uint8_t)span.data[iterator->index++]);
}

static Value iterator_iter(Value self) { return self; }

static Value length_hint(Value self) {
    const IndexIterator *iterator = (const IndexIterator *)value_object(self);
    size_t length = value_is_null(iterator->sequence) ? 0 : span_of_self(iterator->sequence).length;
    return int_from_size((size_t)iterator->index < length ? length - (size_t)iterator->index : 0);
}

METHOD(bytes_iterator, __length_hint__) { return length_hint(args->self); }
METHOD(bytearray_iterator, __length_hint__) { return length_hint(args->self); }

const Slots bytes_iterator_slots = {
    .size = sizeof(IndexIterator),
    .trace = index_iterator_trace,
    .iter = iterator_iter,
    .next = iterator_next,
};
