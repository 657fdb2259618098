// Iterators that hold a position in a sequence, callable_iterator and reversed. enumerate, zip, map and filter are in
// iterator_functions.c.
#include "objects/iterators.h"

#include "gen/iterators.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/str.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static IndexIterator *as_index_iterator(Value v) { return (IndexIterator *)value_object(v); }

static Value allocate(const Type *type, Value sequence, intptr_t index) {
    IndexIterator *iterator = TRY_PTR(type_allocate(type));
    iterator->sequence = sequence;
    iterator->index = index;
    return value_from_object(iterator);
}

Value index_iterator_new(const Type *type, Value sequence, intptr_t index) { return allocate(type, sequence, index); }

void index_iterator_trace(Object *self) { gc_visit(((IndexIterator *)self)->sequence); }

static Value exhaust(IndexIterator *iterator) {
    iterator->sequence = VALUE_NULL;
    return STOP;
}

static Value iterator_iter(Value self) { return self; }

static Value list_iterator_next(Value self) {
    IndexIterator *iterator = as_index_iterator(self);
    if (value_is_null(iterator->sequence)) {
        return STOP;
    }
    const List *list = value_list(iterator->sequence);
    return (size_t)iterator->index < list->length ? list->items[iterator->index++] : exhaust(iterator);
}

static Value list_reverseiterator_next(Value self) {
    IndexIterator *iterator = as_index_iterator(self);
    if (value_is_null(iterator->sequence)) {
        return STOP;
    }
    const List *list = value_list(iterator->sequence);
    bool inside = iterator->index >= 0 && (size_t)iterator->index < list->length;
    return inside ? list->items[iterator->index--] : exhaust(iterator);
}

static Value tuple_iterator_next(Value self) {
    IndexIterator *iterator = as_index_iterator(self);
    if (value_is_null(iterator->sequence)) {
        return STOP;
    }
    const Tuple *tuple = value_tuple(iterator->sequence);
    return (size_t)iterator->index < tuple->length ? tuple->items[iterator->index++] : exhaust(iterator);
}

// The item at the index, or STOP when __getitem__ raises one of the exceptions that end iteration.
static Value item_or_stop(IndexIterator *iterator) {
    Value item = object_get_item(iterator->sequence, value_from_small_int(iterator->index));
    if (!value_is_raised(item)) {
        return item;
    }
    if (!error_matches(&IndexError_type) && !error_matches(&StopIteration_type)) {
        return RAISED;
    }
    error_clear();
    return exhaust(iterator);
}

static Value sequence_iterator_next(Value self) {
    IndexIterator *iterator = as_index_iterator(self);
    if (value_is_null(iterator->sequence)) {
        return STOP;
    }
    Value item = TRY(item_or_stop(iterator));
    iterator->index += !value_is_stop(item);
    return item;
}

static Value reversed_next(Value self) {
    IndexIterator *iterator = as_index_iterator(self);
    if (value_is_null(iterator->sequence)) {
        return STOP;
    }
    if (iterator->index < 0) {
        return exhaust(iterator);
    }
    Value item = TRY(item_or_stop(iterator));
    iterator->index -= !value_is_stop(item);
    return item;
}

static Value hint_ahead(IndexIterator *iterator, size_t length) {
    bool done = value_is_null(iterator->sequence) || (size_t)iterator->index >= length;
    return int_from_size(done ? 0 : length - (size_t)iterator->index);
}

METHOD(list_iterator, __length_hint__) {
    IndexIterator *self = as_index_iterator(args->self);
    return hint_ahead(self, value_is_null(self->sequence) ? 0 : value_list(self->sequence)->length);
}

METHOD(tuple_iterator, __length_hint__) {
    IndexIterator *self = as_index_iterator(args->self);
    return hint_ahead(self, value_is_null(self->sequence) ? 0 : value_tuple(self->sequence)->length);
}

METHOD(sequence_iterator, __length_hint__) {
    IndexIterator *self = as_index_iterator(args->self);
    if (value_is_null(self->sequence)) {
        return value_from_small_int(0);
    }
    if (value_is_undef(type_lookup(value_type(self->sequence), NAME(__len__)))) {
        return VALUE_NOT_IMPLEMENTED;
    }
    size_t length;
    TRY_BOOL(object_length(self->sequence, &length));
    return hint_ahead(self, length);
}

static Value hint_backwards(IndexIterator *iterator, size_t length) {
    size_t remaining = (size_t)(iterator->index + 1);
    return int_from_size(value_is_null(iterator->sequence) || length < remaining ? 0 : remaining);
}

METHOD(list_reverseiterator, __length_hint__) {
    IndexIterator *self = as_index_iterator(args->self);
    return hint_backwards(self, value_is_null(self->sequence) ? 0 : value_list(self->sequence)->length);
}

METHOD(reversed, __length_hint__) {
    IndexIterator *self = as_index_iterator(args->self);
    size_t length = 0;
    if (!value_is_null(self->sequence)) {
        TRY_BOOL(object_length(self->sequence, &length));
    }
    return hint_backwards(self, length);
}

// reversed() ----------------------------------------------------------------------------------------------------------

METHOD(reversed, __new__) {
    Value sequence = args->sequence;
    const Type *sequence_type = value_type(sequence);
    Value method = type_lookup(sequence_type, NAME(__reversed__));
    if (value_is_none(method)) {
        return raise_error(&TypeError_type, "'%T' object is not reversible", sequence);
    }
    if (!value_is_undef(method)) {
        return vm_call_special(sequence, NAME(__reversed__), 0, NULL);
    }
    if (value_is_undef(type_lookup(sequence_type, NAME(__getitem__)))) {
        return raise_error(&TypeError_type, "'%T' object is not reversible", sequence);
    }
    size_t length;
    TRY_BOOL(object_length(sequence, &length));
    return allocate((const Type *)value_object(args->cls), sequence, (intptr_t)length - 1);
}

// iter(callable, sentinel)
// ----------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value callable;  // VALUE_NULL when exhausted
    Value sentinel;
} CallableIterator;

Value callable_iterator_new(Value callable, Value sentinel) {
    CallableIterator *iterator = TRY_PTR(gc_new(&callable_iterator_type, sizeof(CallableIterator)));
    iterator->callable = callable;
    iterator->sentinel = sentinel;
    return value_from_object(iterator);
}

static Value callable_iterator_next(Value self) {
    CallableIterator *iterator = (CallableIterator *)value_object(self);
    if (value_is_null(iterator->callable)) {
        return STOP;
    }
    Value item = vm_call_values(iterator->callable, 0, NULL);
    if (value_is_raised(item)) {
        if (!error_matches(&StopIteration_type)) {
            return RAISED;
        }
        error_clear();
        iterator->callable = VALUE_NULL;
        return STOP;
    }
    bool ends;
    TRY_BOOL(object_equal(iterator->sentinel, item, &ends));
    if (ends) {
        iterator->callable = VALUE_NULL;
        return STOP;
    }
    return item;
}

METHOD(callable_iterator, __reduce__) {
    const CallableIterator *iterator = (CallableIterator *)value_object(args->self);
    if (value_is_null(iterator->callable)) {
        return iterator_reduced(vm_builtin(NAME(iter)), value_from_object(&tuple_empty), VALUE_UNDEF);
    }
    Value arguments = TRY(tuple_pair(iterator->callable, iterator->sentinel));
    return tuple_pair(vm_builtin(NAME(iter)), arguments);
}

static void callable_iterator_trace(Object *self) {
    CallableIterator *iterator = (CallableIterator *)self;
    gc_visit(iterator->callable);
    gc_visit(iterator->sentinel);
}

#define INDEX_ITERATOR_SLOTS .size = sizeof(IndexIterator), .trace = index_iterator_trace, .iter = iterator_iter
const Slots list_iterator_slots = {INDEX_ITERATOR_SLOTS, .next = list_iterator_next};
const Slots list_reverseiterator_slots = {INDEX_ITERATOR_SLOTS, .next = list_reverseiterator_next};
const Slots tuple_iterator_slots = {INDEX_ITERATOR_SLOTS, .next = tuple_iterator_next};
const Slots sequence_iterator_slots = {INDEX_ITERATOR_SLOTS, .next = sequence_iterator_next};
const Slots reversed_slots = {INDEX_ITERATOR_SLOTS, .next = reversed_next};
const Slots callable_iterator_slots = {
    .size = sizeof(CallableIterator),
    .trace = callable_iterator_trace,
    .iter = iterator_iter,
    .next = callable_iterator_next,
};
