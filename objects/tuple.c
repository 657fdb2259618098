#include "gen/tuple.h"
#include "heap/gc.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/iterators.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/slice.h"
#include "objects/tuple.h"
#include "objects/tuple_slots.h"
#include "objects/type.h"

const Tuple tuple_empty FLASH_ALIGNED = {.object = {&tuple_type}};

static Items tuple_items(Value self) { return (Items){value_tuple(self)->items, value_tuple(self)->length}; }

// The empty tuple is one object; `length` is not 0.
static Tuple *tuple_allocate(const Type *type, size_t length) {
    if (length > (SIZE_MAX / 2 - sizeof(Tuple)) / sizeof(Value)) {
        return raise_null(&MemoryError_type, "");
    }
    size_t bytes = sizeof(Tuple) + length * sizeof(Value);
    Tuple *tuple = TRY_PTR_OR(type == &tuple_type ? gc_new(type, bytes) : type_allocate_variable(type, bytes), NULL);
    tuple->length = length;
    return tuple;
}

Tuple *tuple_new(size_t length) {
    if (length == 0) {
        return (Tuple *)&tuple_empty;
    }
    Tuple *tuple = TRY_PTR_OR(tuple_allocate(&tuple_type, length), NULL);
    for (size_t i = 0; i < length; i++) {
        tuple->items[i] = VALUE_NONE;
    }
    return tuple;
}

Tuple *tuple_from(const Value *items, size_t length) {
    if (length == 0) {
        return (Tuple *)&tuple_empty;
    }
    Tuple *tuple = TRY_PTR_OR(tuple_allocate(&tuple_type, length), NULL);
    memcpy(tuple->items, items, length * sizeof(Value));
    return tuple;
}

Value tuple_pair(Value first, Value second) {
    Tuple *tuple = TRY_PTR(tuple_allocate(&tuple_type, 2));
    tuple->items[0] = first;
    tuple->items[1] = second;
    return value_from_object(tuple);
}

Value tuple_from_iterable(Value iterable) {
    if (value_is_tuple(iterable)) {
        return iterable;
    }
    Value list = value_is_list(iterable) ? iterable : TRY(list_from_iterable(iterable));
    return value_from_object(TRY_PTR(tuple_from(value_list(list)->items, value_list(list)->length)));
}

METHOD(tuple, __new__) {
    const Type *type = (const Type *)value_object(args->cls);
    const Type *native = type_native_base(type);
    if (native != &tuple_type) {  // whose attributes rely on its items
        return raise_error(&TypeError_type, "tuple.__new__(%N) is not safe, use %N.__new__()", type, native);
    }
    Value items = TRY(tuple_from_iterable(args->iterable));
    if (type == &tuple_type) {
        return items;
    }
    Tuple *tuple = TRY_PTR(tuple_allocate(type, value_tuple(items)->length));
    memcpy(tuple->items, value_tuple(items)->items, tuple->length * sizeof(Value));
    return value_from_object(tuple);
}

METHOD(tuple, index) {
    size_t bounds[2];
    TRY_BOOL(items_bounds(tuple_items, args->self, args->start, args->stop, bounds));
    intptr_t index;
    TRY_BOOL(items_find(tuple_items, args->self, args->value, bounds[0], bounds[1], &index));
    if (index < 0) {
        return raise_error(&ValueError_type, "tuple.index(x): x not in tuple");
    }
    return value_from_small_int(index);
}

METHOD(tuple, count) {
    size_t count;
    TRY_BOOL(items_count(tuple_items, args->self, args->value, &count));
    return int_from_size(count);
}

METHOD(tuple, __getnewargs__) {
    Tuple *self = value_tuple(args->self);
    Value plain = value_from_object(TRY_PTR(tuple_from(self->items, self->length)));
    return value_from_object(TRY_PTR(tuple_from(&plain, 1)));
}

METHOD(tuple, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

static Value tuple_repr(Value self) { return items_repr(tuple_items, self, "()"); }
Value tuple_length(Value self) { return int_from_size(value_tuple(self)->length); }
Value tuple_iter(Value self) { return index_iterator_new(&tuple_iterator_type, self, 0); }

bool tuple_hash(Value self, intptr_t *hash) {
    TRY_BOOL_OR(vm_check_stack(), false);
    const Tuple *tuple = value_tuple(self);
    uint64_t mixed = tuple->length + UINT64_C(0x9E3779B97F4A7C15);
    for (size_t i = 0; i < tuple->length; i++) {
        intptr_t item_hash;
        TRY_BOOL_OR(object_hash(tuple->items[i], &item_hash), false);
        mixed = (mixed ^ (uint64_t)item_hash) * UINT64_C(0xD6E8FEB86659FD93);
        mixed ^= mixed >> 32;
        TRY_BOOL_OR(poll_at(i), false);
    }
    *hash = (intptr_t)mixed;
    return true;
}

Value tuple_compare(CompareOp op, Value self, Value other) {
    if (!value_is_instance(self, &tuple_type) || !value_is_instance(other, &tuple_type)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    return items_compare(tuple_items, op, self, other);
}

static Value tuple_concat(Value left, Value right) {
    if (!value_is_instance(right, &tuple_type)) {
        return items_decline_concat("tuple", right);
    }
    size_t length = value_tuple(left)->length, added = value_tuple(right)->length;
    if (length == 0 && value_is_tuple(right)) {
        return right;
    }
    if (added == 0 && value_is_tuple(left)) {
        return left;
    }
    Tuple *sum = TRY_PTR(tuple_new(length + added));
    memcpy(sum->items, value_tuple(left)->items, length * sizeof(Value));
    memcpy(sum->items + length, value_tuple(right)->items, added * sizeof(Value));
    return value_from_object(sum);
}

static Value tuple_repeat(Value self, Value times) {
    intptr_t count;
    TRY_BOOL(items_repeat_count(times, &count));
    size_t length = value_tuple(self)->length, total;
    TRY_BOOL(items_repeated_length(length, count, &total));
    if (count == 1 && value_is_tuple(self)) {
        return self;
    }
    Tuple *result = TRY_PTR(tuple_new(total));
    if (total > 0) {
        memcpy(result->items, value_tuple(self)->items, length * sizeof(Value));
        TRY_BOOL(items_repeat(result->items, length, total));
    }
    return value_from_object(result);
}

Value tuple_binary(BinaryOp op, Value left, Value right) {
    bool left_is_tuple = value_is_instance(left, &tuple_type);
    if (op == OP_ADD) {
        return left_is_tuple ? tuple_concat(left, right) : VALUE_NOT_IMPLEMENTED;
    }
    Value times = left_is_tuple ? right : left;
    if (op == OP_MUL && value_has_index(times)) {
        return tuple_repeat(left_is_tuple ? left : right, times);
    }
    return VALUE_NOT_IMPLEMENTED;
}

static Value tuple_get_slice(Value self, Value slice) {
    const Tuple *tuple = value_tuple(self);
    intptr_t start, stop, step;
    size_t count;
    TRY_BOOL(slice_resolve(slice, tuple->length, &start, &stop, &step, &count));
    if (count == tuple->length && step == 1 && value_is_tuple(self)) {
        return self;
    }
    Tuple *part = TRY_PTR(tuple_new(count));
    for (size_t i = 0; i < count; i++, start += step) {
        part->items[i] = tuple->items[start];
    }
    return value_from_object(part);
}

Value tuple_get_item(Value self, Value key) {
    if (value_is_slice(key)) {
        return tuple_get_slice(self, key);
    }
    size_t index;
    TRY_BOOL(items_index(key, value_tuple(self)->length, "tuple", &index));
    if (index >= value_tuple(self)->length) {
        return raise_error(&IndexError_type, "tuple index out of range");
    }
    return value_tuple(self)->items[index];
}

Value tuple_contains(Value self, Value item) {
    intptr_t index;
    TRY_BOOL(items_find(tuple_items, self, item, 0, SIZE_MAX, &index));
    return value_from_bool(index >= 0);
}

void tuple_trace(Object *self) {
    Tuple *tuple = (Tuple *)self;
    gc_visit_items(tuple->items, tuple->length);
}

const Slots tuple_slots = {TUPLE_SLOTS, .repr = tuple_repr};
