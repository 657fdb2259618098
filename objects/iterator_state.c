// How iterators of sequences are taken apart and put back: __reduce__ and __setstate__.
#include "gen/bytes.h"
#include "gen/iterators.h"
#include "objects/bytes.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static IndexIterator *as_index_iterator(Value v) { return (IndexIterator *)value_object(v); }

Value iterator_reduced(Value maker, Value argument, Value state) {
    Value arguments = value_from_object(TRY_PTR(tuple_from(&argument, 1)));
    Value parts[] = {maker, arguments, state};
    return value_from_object(TRY_PTR(tuple_from(parts, value_is_undef(state) ? 2 : 3)));
}

Value iterator_reduced_rest(Value copy) {
    return iterator_reduced(vm_builtin(NAME(iter)), TRY(list_from_iterable(copy)), VALUE_UNDEF);
}

// (iter, (sequence,), index), or (iter, (empty,)) when nothing is left.
static Value reduced_to_iter(Value self, Value empty) {
    const IndexIterator *iterator = as_index_iterator(self);
    bool done = value_is_null(iterator->sequence);
    return iterator_reduced(vm_builtin(NAME(iter)), done ? empty : iterator->sequence,
                            done ? VALUE_UNDEF : value_from_small_int(iterator->index));
}

static Value empty_tuple(void) { return value_from_object(&tuple_empty); }

METHOD(list_iterator, __reduce__) { return reduced_to_iter(args->self, value_from_object(TRY_PTR(list_new(0)))); }
METHOD(tuple_iterator, __reduce__) { return reduced_to_iter(args->self, empty_tuple()); }
METHOD(sequence_iterator, __reduce__) { return reduced_to_iter(args->self, empty_tuple()); }
METHOD(bytes_iterator, __reduce__) { return reduced_to_iter(args->self, empty_tuple()); }
METHOD(bytearray_iterator, __reduce__) { return reduced_to_iter(args->self, empty_tuple()); }

METHOD(list_reverseiterator, __reduce__) {
    const IndexIterator *iterator = as_index_iterator(args->self);
    if (value_is_null(iterator->sequence)) {
        return iterator_reduced(vm_builtin(NAME(iter)), value_from_object(TRY_PTR(list_new(0))), VALUE_UNDEF);
    }
    return iterator_reduced(value_from_object(&reversed_type), iterator->sequence,
                            value_from_small_int(iterator->index));
}

METHOD(reversed, __reduce__) {
    const IndexIterator *iterator = as_index_iterator(args->self);
    bool done = value_is_null(iterator->sequence);
    return iterator_reduced(value_from_object(value_type(args->self)), done ? empty_tuple() : iterator->sequence,
                            done ? VALUE_UNDEF : value_from_small_int(iterator->index));
}

// The position that a state stands for, at least `least`.
static bool state_position(Value state, intptr_t least, intptr_t *position) {
    Value number = int_from_value(state);
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "an integer is required");
    }
    int64_t wide;
    if (!int_to_i64(number, &wide) || wide > SMALL_INT_MAX) {
        wide = int_sign(number) < 0 ? least : SMALL_INT_MAX;
    }
    *position = (intptr_t)MAX(wide, (int64_t)least);
    return true;
}

static Value set_forward(Value self, Value state) {
    IndexIterator *iterator = as_index_iterator(self);
    intptr_t position;
    TRY_BOOL(state_position(state, 0, &position));
    if (!value_is_null(iterator->sequence)) {
        size_t length;
        TRY_BOOL(object_length(iterator->sequence, &length));
        iterator->index = MIN(position, (intptr_t)length);
    }
    return VALUE_NONE;
}

METHOD(list_iterator, __setstate__) { return set_forward(args->self, args->state); }
METHOD(tuple_iterator, __setstate__) { return set_forward(args->self, args->state); }
METHOD(bytes_iterator, __setstate__) { return set_forward(args->self, args->state); }
METHOD(bytearray_iterator, __setstate__) { return set_forward(args->self, args->state); }

METHOD(sequence_iterator, __setstate__) {
    intptr_t position;
    TRY_BOOL(state_position(args->state, 0, &position));
    as_index_iterator(args->self)->index = position;
    return VALUE_NONE;
}

static Value set_backward(Value self, Value state) {
    IndexIterator *iterator = as_index_iterator(self);
    intptr_t position;
    TRY_BOOL(state_position(state, -1, &position));
    if (!value_is_null(iterator->sequence)) {
        size_t length;
        TRY_BOOL(object_length(iterator->sequence, &length));
        iterator->index = MIN(position, (intptr_t)length - 1);
    }
    return VALUE_NONE;
}

METHOD(list_reverseiterator, __setstate__) { return set_backward(args->self, args->state); }
METHOD(reversed, __setstate__) { return set_backward(args->self, args->state); }
