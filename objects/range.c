#include "objects/range.h"

#include "gen/range.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/iterators.h"
#include "objects/poll.h"
#include "objects/slice.h"
#include "objects/tuple.h"
#include "vm/api.h"

// Making and measuring ------------------------------------------------------------------------------------------------

// Items of a range whose parts are small ints, or -1 if that many do not fit a small int. The last item lies between
// start and stop, so it is a small int too.
static intptr_t count_small(intptr_t start, intptr_t stop, intptr_t step) {
    if (step > 0 ? start >= stop : start <= stop) {
        return 0;
    }
    uintptr_t distance = step > 0 ? (uintptr_t)stop - (uintptr_t)start : (uintptr_t)start - (uintptr_t)stop;
    uintptr_t stride = step > 0 ? (uintptr_t)step : (uintptr_t)-step;
    uintptr_t count = (distance - 1) / stride + 1;
    return count <= (uintptr_t)SMALL_INT_MAX ? (intptr_t)count : -1;
}

static Value make_range(Value start, Value stop, Value step) {
    Range *range = TRY_PTR(gc_new(&range_type, sizeof(Range)));
    range->start = start;
    range->stop = stop;
    range->step = step;
    bool all_small = value_both_small_int(start, stop) && value_is_small_int(step);
    range->count = all_small ? count_small(value_small_int(start), value_small_int(stop), value_small_int(step)) : -1;
    return value_from_object(range);
}

// From int Values; ValueError if `step` is zero.
static Value range_new(Value start, Value stop, Value step) {
    if (int_sign(step) == 0) {
        return raise_error(&ValueError_type, "range() arg 3 must not be zero");
    }
    return make_range(start, stop, step);
}

// Number of items as an int Value; any size.
static Value range_length(const Range *range) {
    if (range_is_small(range)) {
        return value_from_small_int(range->count);
    }
    bool forwards = int_sign(range->step) > 0;
    Value low = forwards ? range->start : range->stop, high = forwards ? range->stop : range->start;
    if (int_compare(low, high) >= 0) {
        return value_from_small_int(0);
    }
    Value stride = forwards ? range->step : TRY(int_unary(OP_NEG, range->step));
    Value distance = TRY(int_binary(OP_SUB, high, low));
    Value last = TRY(int_binary(OP_SUB, distance, value_from_small_int(1)));
    return int_binary(OP_ADD, TRY(int_binary(OP_FLOORDIV, last, stride)), value_from_small_int(1));
}

// Item `index`, an int Value in range.
static Value item_at(const Range *range, Value index) {
    if (range_is_small(range)) {
        return range_small_item(range, value_small_int(index));
    }
    Value offset = TRY(int_binary(OP_MUL, index, range->step));
    return int_binary(OP_ADD, range->start, offset);
}

METHOD(range, __new__) {
    if (args->args_count == 0) {
        return raise_error(&TypeError_type, "range expected at least 1 argument, got 0");
    }
    if (args->args_count > 3) {
        return raise_error(&TypeError_type, "range expected at most 3 arguments, got %zu", args->args_count);
    }
    Value parts[3] = {value_from_small_int(0), VALUE_NULL, value_from_small_int(1)};
    size_t first = args->args_count == 1 ? 1 : 0;
    for (size_t i = 0; i < args->args_count; i++) {
        parts[first + i] = TRY(object_index(args->args[i]));
    }
    return range_new(parts[0], parts[1], parts[2]);
}

GETTER(range, start) { return value_range(self)->start; }
GETTER(range, stop) { return value_range(self)->stop; }
GETTER(range, step) { return value_range(self)->step; }

// Looking for an item -------------------------------------------------------------------------------------------------

// The index of the int `item` as an int Value; VALUE_UNDEF if it is not in the range.
static Value index_of_int(const Range *range, Value item) {
    bool forwards = int_sign(range->step) > 0;
    bool inside = forwards ? int_compare(range->start, item) <= 0 && int_compare(item, range->stop) < 0
                           : int_compare(range->start, item) >= 0 && int_compare(item, range->stop) > 0;
    if (!inside) {
        return VALUE_UNDEF;
    }
    Value offset = TRY(int_binary(OP_SUB, item, range->start));
    Value rest = TRY(int_binary(OP_MOD, offset, range->step));
    return int_sign(rest) != 0 ? VALUE_UNDEF : int_binary(OP_FLOORDIV, offset, range->step);
}

// As index_of_int(), for an item of any type: one that is no int is compared with each in turn.
static Value index_of(Value self, Value item) {
    const Range *range = value_range(self);
    if (value_is_int(item) || value_is_bool(item)) {
        return index_of_int(range, int_from_value(item));
    }
    Value length = TRY(range_length(range));
    Value i = value_from_small_int(0);
    for (size_t step = 0; int_compare(i, length) < 0; step++) {
        bool equal;
        TRY_BOOL(object_equal(TRY(item_at(range, i)), item, &equal));
        if (equal) {
            return i;
        }
        i = TRY(int_binary(OP_ADD, i, value_from_small_int(1)));
        TRY_BOOL(poll_at(step));
    }
    return VALUE_UNDEF;
}

static Value range_contains(Value self, Value item) {
    return value_from_bool(!value_is_undef(TRY(index_of(self, item))));
}

METHOD(range, count) {
    if (value_is_int(args->value) || value_is_bool(args->value)) {
        return value_from_small_int(!value_is_undef(TRY(index_of(args->self, args->value))));
    }
    Value iterator = TRY(object_iter(args->self));
    size_t count = 0;
    for (size_t step = 0;; step++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return int_from_size(count);
        }
        bool equal;
        TRY_BOOL(object_equal(item, args->value, &equal));
        count += equal;
        TRY_BOOL(poll_at(step));
    }
}

METHOD(range, index) {
    Value index = TRY(index_of(args->self, args->value));
    if (!value_is_undef(index)) {
        return index;
    }
    if (value_is_int(args->value) || value_is_bool(args->value)) {
        return raise_error(&ValueError_type, "%R is not in range", args->value);
    }
    return raise_error(&ValueError_type, "sequence.index(x): x not in sequence");
}

METHOD(range, __reduce__) {
    const Range *self = value_range(args->self);
    Value parts[3] = {self->start, self->stop, self->step};
    Value arguments = value_from_object(TRY_PTR(tuple_from(parts, 3)));
    return tuple_pair(value_from_object(&range_type), arguments);
}

// Slots ---------------------------------------------------------------------------------------------------------------

static Value range_repr(Value self) {
    const Range *range = value_range(self);
    bool plain = value_same(range->step, value_from_small_int(1));
    Str *text = plain ? str_format("range(%R, %R)", range->start, range->stop)
                      : str_format("range(%R, %R, %R)", range->start, range->stop, range->step);
    return value_from_object(TRY_PTR(text));
}

static Value length_slot(Value self) {
    Value length = TRY(range_length(value_range(self)));
    int64_t number;
    if (!int_to_i64(length, &number) || number > INTPTR_MAX) {
        return raise_error(&OverflowError_type, "Python int too large to convert to C ssize_t");
    }
    return length;
}

static Value range_truth(Value self) { return value_from_bool(int_sign(TRY(range_length(value_range(self)))) != 0); }

static Value get_slice(Value self, Value slice) {
    const Range *range = value_range(self);
    Value length = TRY(range_length(range));
    Value bounds = TRY(vm_call_method(slice, NAME(indices), 1, &length));
    const Value *parts = value_tuple(bounds)->items;
    Value start = TRY(item_at(range, parts[0])), stop = TRY(item_at(range, parts[1]));
    return make_range(start, stop, TRY(int_binary(OP_MUL, range->step, parts[2])));
}

static Value range_get_item(Value self, Value key) {
    const Range *range = value_range(self);
    if (value_is_small_int(key) && range_is_small(range)) {
        intptr_t index = value_small_int(key);
        index += index < 0 ? range->count : 0;
        return index >= 0 && index < range->count ? range_small_item(range, index)
                                                  : raise_error(&IndexError_type, "range object index out of range");
    }
    if (value_is_slice(key)) {
        return get_slice(self, key);
    }
    if (!value_has_index(key)) {
        return raise_error(&TypeError_type, "range indices must be integers or slices, not %T", key);
    }
    Value index = TRY(object_index(key)), length = TRY(range_length(range));
    if (int_sign(index) < 0) {
        index = TRY(int_binary(OP_ADD, index, length));
    }
    if (int_sign(index) < 0 || int_compare(index, length) >= 0) {
        return raise_error(&IndexError_type, "range object index out of range");
    }
    return item_at(range, index);
}

// What makes ranges equal: the length, the first item unless empty, the step if there is more than one.
static Value identity_tuple(const Range *range) {
    Value parts[3] = {TRY(range_length(range)), VALUE_NONE, VALUE_NONE};
    if (int_sign(parts[0]) != 0) {
        parts[1] = range->start;
        parts[2] = value_same(parts[0], value_from_small_int(1)) ? VALUE_NONE : range->step;
    }
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

static Value range_compare(CompareOp op, Value self, Value other) {
    if ((op != OP_EQ && op != OP_NE) || !value_is_range(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value left = TRY(identity_tuple(value_range(self))), right = TRY(identity_tuple(value_range(other)));
    return object_rich_compare(op, left, right);
}

static bool range_hash(Value self, intptr_t *hash) {
    return object_hash(TRY_OR(identity_tuple(value_range(self)), false), hash);
}

static void range_trace(Object *self) {
    Range *range = (Range *)self;
    gc_visit(range->start);
    gc_visit(range->stop);
    gc_visit(range->step);
}

// Iterators -----------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    intptr_t next, step, remaining;
} RangeIterator;

// For ranges that are not small.
typedef struct {
    Object object;
    Value next, step, remaining;  // int Values
} LongRangeIterator;

static Value small_iterator_new(const Range *range, bool reversed) {
    RangeIterator *iterator = TRY_PTR(gc_new(&range_iterator_type, sizeof(RangeIterator)));
    intptr_t start = value_small_int(range->start), step = value_small_int(range->step);
    iterator->next = reversed && range->count > 0 ? start + (range->count - 1) * step : start;
    iterator->step = reversed ? -step : step;
    iterator->remaining = range->count;
    return value_from_object(iterator);
}

static Value long_iterator_new(const Range *range, bool reversed) {
    Value length = TRY(range_length(range)), first = range->start, step = range->step;
    if (reversed) {
        Value last = TRY(int_binary(OP_SUB, length, value_from_small_int(1)));
        first = TRY(item_at(range, last));
        step = TRY(int_unary(OP_NEG, step));
    }
    LongRangeIterator *iterator = TRY_PTR(gc_new(&longrange_iterator_type, sizeof(LongRangeIterator)));
    iterator->next = first;
    iterator->step = step;
    iterator->remaining = length;
    return value_from_object(iterator);
}

static Value iterator_new(Value self, bool reversed) {
    const Range *range = value_range(self);
    return range_is_small(range) ? small_iterator_new(range, reversed) : long_iterator_new(range, reversed);
}

static Value range_iter(Value self) { return iterator_new(self, false); }
METHOD(range, __reversed__) { return iterator_new(args->self, true); }

static Value range_iterator_next(Value self) {
    RangeIterator *iterator = (RangeIterator *)value_object(self);
    if (iterator->remaining == 0) {
        return STOP;
    }
    Value item = value_from_small_int(iterator->next);
    iterator->remaining--;
    iterator->next += iterator->step;
    return item;
}

static Value longrange_iterator_next(Value self) {
    LongRangeIterator *iterator = (LongRangeIterator *)value_object(self);
    if (int_sign(iterator->remaining) <= 0) {
        return STOP;
    }
    Value item = iterator->next;
    Value following = TRY(int_binary(OP_ADD, item, iterator->step));
    iterator->remaining = TRY(int_binary(OP_SUB, iterator->remaining, value_from_small_int(1)));
    iterator->next = following;
    return item;
}

// (iter, (the range that is left,), None)
static Value reduced(Value next, Value step, Value remaining) {
    Value distance = TRY(int_binary(OP_MUL, remaining, step));
    Value rest = TRY(make_range(next, TRY(int_binary(OP_ADD, next, distance)), step));
    return iterator_reduced(vm_builtin(NAME(iter)), rest, VALUE_NONE);
}

METHOD(range_iterator, __reduce__) {
    const RangeIterator *self = (RangeIterator *)value_object(args->self);
    Value next = TRY(int_from_i64(self->next)), step = TRY(int_from_i64(self->step));
    return reduced(next, step, value_from_small_int(self->remaining));
}

METHOD(longrange_iterator, __reduce__) {
    const LongRangeIterator *self = (LongRangeIterator *)value_object(args->self);
    return reduced(self->next, self->step, self->remaining);
}

// How many items __setstate__ skips: from 0 to `remaining`.
static Value items_to_skip(Value state, Value remaining) {
    Value count = TRY(object_index(state));
    if (int_sign(count) < 0) {
        return value_from_small_int(0);
    }
    return int_compare(count, remaining) > 0 ? remaining : count;
}

METHOD(range_iterator, __setstate__) {
    RangeIterator *self = (RangeIterator *)value_object(args->self);
    intptr_t skipped = value_small_int(TRY(items_to_skip(args->state, value_from_small_int(self->remaining))));
    self->next += skipped * self->step;
    self->remaining -= skipped;
    return VALUE_NONE;
}

METHOD(longrange_iterator, __setstate__) {
    LongRangeIterator *self = (LongRangeIterator *)value_object(args->self);
    Value skipped = TRY(items_to_skip(args->state, self->remaining));
    Value distance = TRY(int_binary(OP_MUL, skipped, self->step));
    Value next = TRY(int_binary(OP_ADD, self->next, distance));
    self->remaining = TRY(int_binary(OP_SUB, self->remaining, skipped));
    self->next = next;
    return VALUE_NONE;
}

METHOD(range_iterator, __length_hint__) {
    return value_from_small_int(((RangeIterator *)value_object(args->self))->remaining);
}
METHOD(longrange_iterator, __length_hint__) { return ((LongRangeIterator *)value_object(args->self))->remaining; }

static Value iterator_iter(Value self) { return self; }

static void longrange_iterator_trace(Object *self) {
    LongRangeIterator *iterator = (LongRangeIterator *)self;
    gc_visit(iterator->next);
    gc_visit(iterator->step);
    gc_visit(iterator->remaining);
}

const Slots range_slots = {
    .size = sizeof(Range),
    .type_flags = TYPE_SEQUENCE_PATTERN,
    .trace = range_trace,
    .repr = range_repr,
    .hash = range_hash,
    .compare = range_compare,
    .truth = range_truth,
    .length = length_slot,
    .get_item = range_get_item,
    .contains = range_contains,
    .iter = range_iter,
};
const Slots range_iterator_slots = {.size = sizeof(RangeIterator), .iter = iterator_iter, .next = range_iterator_next};
const Slots longrange_iterator_slots = {
    .size = sizeof(LongRangeIterator),
    .trace = longrange_iterator_trace,
    .iter = iterator_iter,
    .next = longrange_iterator_next,
};
