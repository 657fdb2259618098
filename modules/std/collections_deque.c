// collections.deque: a ring buffer. Methods are in collections_deque_methods.c.
#include "modules/std/collections_deque.h"

#include "gen/collections.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "objects/type.h"

Value *deque_slot(const Deque *deque, size_t index) {
    size_t position = deque->start + index;
    return &deque->items[position < deque->capacity ? position : position - deque->capacity];
}

static bool grow(Deque *deque, size_t length) {
    if (length <= deque->capacity) {
        return true;
    }
    size_t old = deque->capacity, capacity = MAX(buffer_grown_capacity(length), 8);
    if (capacity > SIZE_MAX / sizeof(Value) / 2) {
        return raise_false(&MemoryError_type, "");
    }
    TRY_BOOL_OR(buffer_resize(&deque->items, capacity * sizeof(Value)), false);
    if (deque->start + deque->length > old) {  // what has wrapped around: the part at the end moves to the new end
        size_t moved = old - deque->start;
        memmove(deque->items + capacity - moved, deque->items + deque->start, moved * sizeof(Value));
        deque->start = capacity - moved;
    }
    deque->capacity = capacity;
    return true;
}

bool deque_append(Deque *deque, Value item) {
    if (deque->length >= deque->max_length) {
        if (deque->max_length == 0) {
            return true;
        }
        deque_pop_left(deque);
    }
    TRY_BOOL_OR(grow(deque, deque->length + 1), false);
    *deque_slot(deque, deque->length++) = item;
    deque->changes++;
    return true;
}

bool deque_append_left(Deque *deque, Value item) {
    if (deque->length >= deque->max_length) {
        if (deque->max_length == 0) {
            return true;
        }
        deque_pop(deque);
    }
    TRY_BOOL_OR(grow(deque, deque->length + 1), false);
    deque->start = (deque->start == 0 ? deque->capacity : deque->start) - 1;
    deque->items[deque->start] = item;
    deque->length++;
    deque->changes++;
    return true;
}

Value deque_pop(Deque *deque) {
    deque->length--;
    deque->changes++;
    return *deque_slot(deque, deque->length);
}

Value deque_pop_left(Deque *deque) {
    Value item = *deque_slot(deque, 0);
    deque->start = deque->start + 1 < deque->capacity ? deque->start + 1 : 0;
    deque->length--;
    deque->changes++;
    return item;
}

void deque_clear(Deque *deque) {
    deque->length = deque->start = deque->capacity = 0;
    deque->changes++;
    buffer_free(&deque->items);
}

bool deque_extend(Deque *deque, Value iterable, bool left) {
    // A copy if it is extended by itself.
    Value source =
        value_same(iterable, value_from_object(deque)) ? TRY_OR(list_from_iterable(iterable), false) : iterable;
    Value iterator = TRY_OR(object_iter(source), false);
    for (size_t i = 0;; i++) {
        Value item = TRY_OR(object_next(iterator), false);
        if (value_is_stop(item)) {
            return true;
        }
        TRY_BOOL_OR(left ? deque_append_left(deque, item) : deque_append(deque, item), false);
        TRY_BOOL_OR(poll_at(i), false);
    }
}

static Deque *deque_new(const Type *type, size_t max_length) {
    Deque *deque = TRY_PTR_OR(type_allocate(type), NULL);
    deque->max_length = max_length;
    return deque;
}

Deque *deque_copy(Deque *deque) {
    Deque *copy = TRY_PTR_OR(deque_new(&deque_type, deque->max_length), NULL);
    TRY_BOOL_OR(grow(copy, deque->length), NULL);
    for (size_t i = 0; i < deque->length; i++) {
        copy->items[i] = *deque_slot(deque, i);
    }
    copy->length = deque->length;
    return copy;
}

Value raise_deque_changed(void) { return raise_error(&RuntimeError_type, "deque mutated during iteration"); }

// Slots
// -----------------------------------------------------------------------------------------------------------------

static Value deque_repr(Value self) {
    if (vm_repr_enter(self)) {
        return value_from_object(TRY_PTR(str_from_c("[...]")));
    }
    const Deque *deque = value_deque(self);
    Value list = list_from_iterable(self);
    Value text = value_is_raised(list) ? RAISED : object_repr(list);
    vm_repr_leave(self);
    TRY(text);
    Str *result = deque->max_length == DEQUE_UNBOUNDED
                      ? str_format("%S(%V)", value_type(self)->name, text)
                      : str_format("%S(%V, maxlen=%zu)", value_type(self)->name, text, deque->max_length);
    return value_from_object(TRY_PTR(result));
}

static Value deque_compare(CompareOp op, Value self, Value other) {
    if (!value_is_instance(self, &deque_type) || !value_is_instance(other, &deque_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    bool equality = op == OP_EQ || op == OP_NE;
    if (equality && value_deque(self)->length != value_deque(other)->length) {
        return value_from_bool(op == OP_NE);
    }
    Value left = TRY(list_from_iterable(self)), right = TRY(list_from_iterable(other));
    return object_rich_compare(op, left, right);
}

static Value deque_concat(Value left, Value right) {
    if (!value_is_instance(right, &deque_type)) {
        return items_decline_concat("deque", right);
    }
    Value copy = TRY(vm_call_method(left, NAME(__copy__), 0, NULL));
    TRY_BOOL(deque_extend(value_deque(copy), right, false));
    return copy;
}

// Make the deque hold its items `count` times.
static bool repeat_in_place(Deque *deque, Value times) {
    intptr_t count;
    TRY_BOOL_OR(items_repeat_count(times, &count), false);
    if (count <= 0) {
        deque_clear(deque);
        return true;
    }
    size_t length = deque->length, total;
    TRY_BOOL_OR(items_repeated_length(length, count, &total), false);
    if (deque->max_length == DEQUE_UNBOUNDED) {
        TRY_BOOL_OR(grow(deque, total), false);
    }
    for (size_t done = length, next = 0; done < total; done++) {
        // A full bounded deque moves by one with each append, so that the next item is always at the same place.
        Value item = *deque_slot(deque, deque->length >= deque->max_length ? deque->max_length - length : next++);
        TRY_BOOL_OR(deque_append(deque, item), false);
        TRY_BOOL_OR(poll_at(done), false);
    }
    return true;
}

static Value deque_binary(BinaryOp op, Value left, Value right) {
    bool left_is_deque = value_is_instance(left, &deque_type);
    if (op == OP_ADD) {
        return left_is_deque ? deque_concat(left, right) : VALUE_NOT_IMPLEMENTED;
    }
    Value times = left_is_deque ? right : left;
    if (op != OP_MUL || !value_has_index(times)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value copy = TRY(vm_call_method(left_is_deque ? left : right, NAME(__copy__), 0, NULL));
    TRY_BOOL(repeat_in_place(value_deque(copy), times));
    return copy;
}

static Value deque_inplace(BinaryOp op, Value self, Value other) {
    if (op == OP_ADD) {
        TRY_BOOL(deque_extend(value_deque(self), other, false));
        return self;
    }
    if (op != OP_MUL || !value_has_index(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    TRY_BOOL(repeat_in_place(value_deque(self), other));
    return self;
}

static Value deque_length(Value self) { return int_from_size(value_deque(self)->length); }

static bool index_of_key(const Deque *deque, Value key, size_t *index) {
    if (!value_has_index(key)) {
        return raise_false(&TypeError_type, "sequence index must be integer, not '%T'", key);
    }
    TRY_BOOL_OR(items_index(key, deque->length, "deque", index), false);
    return *index < deque->length || raise_false(&IndexError_type, "deque index out of range");
}

static Value deque_get_item(Value self, Value key) {
    size_t index;
    TRY_BOOL(index_of_key(value_deque(self), key, &index));
    return *deque_slot(value_deque(self), index);
}

void deque_remove_at(Deque *deque, size_t index) {
    if (index < deque->length / 2) {
        for (size_t i = index; i > 0; i--) {
            *deque_slot(deque, i) = *deque_slot(deque, i - 1);
        }
        deque_pop_left(deque);
    } else {
        for (size_t i = index; i + 1 < deque->length; i++) {
            *deque_slot(deque, i) = *deque_slot(deque, i + 1);
        }
        deque_pop(deque);
    }
}

static bool deque_set_item(Value self, Value key, Value value) {
    Deque *deque = value_deque(self);
    size_t index;
    TRY_BOOL_OR(index_of_key(deque, key, &index), false);
    if (value_is_undef(value)) {
        deque_remove_at(deque, index);
    } else {
        *deque_slot(deque, index) = value;
    }
    return true;
}

bool deque_find(Deque *deque, Value wanted, size_t start, size_t stop, intptr_t *index) {
    size_t changes = deque->changes;
    for (size_t i = start; i < stop && i < deque->length; i++) {
        bool equal;
        TRY_BOOL_OR(object_equal(*deque_slot(deque, i), wanted, &equal), false);
        if (deque->changes != changes) {
            *index = DEQUE_CHANGED;
            raise_deque_changed();
            return false;
        }
        if (equal) {
            *index = (intptr_t)i;
            return true;
        }
        TRY_BOOL_OR(poll_at(i), false);
    }
    *index = -1;
    return true;
}

static Value deque_contains(Value self, Value item) {
    intptr_t index;
    TRY_BOOL(deque_find(value_deque(self), item, 0, SIZE_MAX, &index));
    return value_from_bool(index >= 0);
}

static void deque_trace(Object *self) {
    Deque *deque = (Deque *)self;
    gc_visit_buffer(&deque->items);
    for (size_t i = 0; i < deque->length; i++) {
        gc_visit(*deque_slot(deque, i));
    }
}

// Iterators
// -------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Deque *deque;  // NULL once exhausted
    size_t done;
    size_t changes;  // of the deque when the iteration began
} DequeIterator;

static Value iterator_new(const Type *type, Value deque) {
    DequeIterator *iterator = TRY_PTR(gc_new(type, sizeof(DequeIterator)));
    iterator->deque = value_deque(deque);
    iterator->changes = iterator->deque->changes;
    return value_from_object(iterator);
}

static Value deque_iter(Value self) { return iterator_new(&_deque_iterator_type, self); }
METHOD(deque, __reversed__) { return iterator_new(&_deque_reverse_iterator_type, args->self); }

static Value iterator_next(Value self) {
    DequeIterator *iterator = (DequeIterator *)value_object(self);
    Deque *deque = iterator->deque;
    if (deque == NULL) {
        return STOP;
    }
    if (deque->changes != iterator->changes) {
        iterator->deque = NULL;
        return raise_deque_changed();
    }
    if (iterator->done == deque->length) {
        iterator->deque = NULL;
        return STOP;
    }
    size_t index = iterator->done++;
    bool reversed = value_type(self) == &_deque_reverse_iterator_type;
    return *deque_slot(deque, reversed ? deque->length - 1 - index : index);
}

static Value length_hint(Value self) {
    const DequeIterator *iterator = (DequeIterator *)value_object(self);
    bool valid = iterator->deque != NULL && iterator->done <= iterator->deque->length;
    return int_from_size(valid ? iterator->deque->length - iterator->done : 0);
}

METHOD(_deque_iterator, __length_hint__) { return length_hint(args->self); }
METHOD(_deque_reverse_iterator, __length_hint__) { return length_hint(args->self); }

// (type, (deque, how many it has given)), which the constructors of the iterators take.
static Value iterator_reduce(Value self) {
    const DequeIterator *iterator = (DequeIterator *)value_object(self);
    Value source = iterator->deque != NULL ? value_from_object(iterator->deque)
                                           : value_from_object(TRY_PTR(deque_new(&deque_type, DEQUE_UNBOUNDED)));
    Value arguments = TRY(tuple_pair(source, int_from_size(iterator->deque != NULL ? iterator->done : 0)));
    return tuple_pair(value_from_object(value_type(self)), arguments);
}

static Value iterator_at(Value cls, Value deque, intptr_t done) {
    if (!value_is_instance(deque, &deque_type)) {
        return raise_error(&TypeError_type, "%N() argument 1 must be collections.deque, not %T",
                           (const Type *)value_object(cls), deque);
    }
    Value self = TRY(iterator_new((const Type *)value_object(cls), deque));
    intptr_t length = (intptr_t)value_deque(deque)->length;
    ((DequeIterator *)value_object(self))->done = (size_t)MIN(MAX(done, 0), length);
    return self;
}

METHOD(_deque_iterator, __new__) { return iterator_at(args->cls, args->deque, args->index); }
METHOD(_deque_reverse_iterator, __new__) { return iterator_at(args->cls, args->deque, args->index); }
METHOD(_deque_iterator, __reduce__) { return iterator_reduce(args->self); }
METHOD(_deque_reverse_iterator, __reduce__) { return iterator_reduce(args->self); }

static Value iterator_iter(Value self) { return self; }
static void iterator_trace(Object *self) { gc_visit_object(((DequeIterator *)self)->deque); }

const Slots deque_slots = {
    .size = sizeof(Deque),
    .type_flags = TYPE_SEQUENCE_PATTERN | TYPE_WEAKREFS,
    .binary_ops = 1 << OP_ADD | 1 << OP_MUL,
    .reflected_ops = 1 << OP_MUL,
    .inplace_ops = 1 << OP_ADD | 1 << OP_MUL,
    .trace = deque_trace,
    .repr = deque_repr,
    .binary = deque_binary,
    .inplace = deque_inplace,
    .compare = deque_compare,
    .length = deque_length,
    .get_item = deque_get_item,
    .set_item = deque_set_item,
    .contains = deque_contains,
    .iter = deque_iter,
};
const Slots _deque_iterator_slots = {
    .size = sizeof(DequeIterator), .trace = iterator_trace, .iter = iterator_iter, .next = iterator_next};
