// The methods of set and frozenset.
#include "gen/set.h"
#include "heap/buffer.h"
#include "heap/gc.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/poll.h"
#include "objects/protocol.h"
#include "objects/set_parts.h"

METHOD(set, __init__) {
    Set *self = value_set(args->self);
    set_clear(self);
    if (!value_is_undef(args->iterable)) {
        TRY_BOOL(set_update(self, args->iterable));
    }
    return VALUE_NONE;
}

METHOD(frozenset, __new__) {
    const Type *type = (const Type *)value_object(args->cls);
    if (value_is_undef(args->iterable)) {
        return set_from_iterable(type, value_from_object(TRY_PTR(set_new())));
    }
    if (type == &frozenset_type && value_has_type(args->iterable, &frozenset_type)) {
        return args->iterable;
    }
    return set_from_iterable(type, args->iterable);
}

// Changing ------------------------------------------------------------------------------------------------------------

METHOD(set, add) {
    TRY_BOOL(set_add(value_set(args->self), args->object));
    return VALUE_NONE;
}

METHOD(set, clear) {
    set_clear(value_set(args->self));
    return VALUE_NONE;
}

METHOD(set, discard) {
    bool found;
    TRY_BOOL(set_discard(value_set(args->self), args->object, &found));
    return VALUE_NONE;
}

METHOD(set, remove) {
    bool found;
    TRY_BOOL(set_discard(value_set(args->self), args->object, &found));
    return found ? VALUE_NONE : raise_with_value(&KeyError_type, args->object);
}

METHOD(set, pop) {
    Set *self = value_set(args->self);
    if (self->length == 0) {
        return raise_error(&KeyError_type, "pop from an empty set");
    }
    Value key = VALUE_NULL;
    if (!set_next(self, &self->cursor, &key)) {
        self->cursor = 0;
        set_next(self, &self->cursor, &key);
    }
    set_remove_slot(self, self->cursor - 1);
    return key;
}

static Value combine_all(Value self, BinaryOp op, const Value *others, size_t count) {
    for (size_t i = 0; i < count; i++) {
        TRY_BOOL(set_combine(value_set(self), op, others[i]));
    }
    return VALUE_NONE;
}

METHOD(set, update) { return combine_all(args->self, OP_OR, args->others, args->others_count); }
// The set is changed only when all others have been met.
METHOD(set, intersection_update) {
    Set *common = TRY_PTR(set_copy(&set_type, value_set(args->self)));
    TRY(combine_all(value_from_object(common), OP_AND, args->others, args->others_count));
    set_swap(value_set(args->self), common);
    return VALUE_NONE;
}
METHOD(set, difference_update) { return combine_all(args->self, OP_SUB, args->others, args->others_count); }
METHOD(set, symmetric_difference_update) { return combine_all(args->self, OP_XOR, &args->other, 1); }

// Making new sets
// -------------------------------------------------------------------------------------------------------

static Value copy_of(Value self) {
    if (value_has_type(self, &frozenset_type)) {
        return self;
    }
    const Type *type = value_is_instance(self, &frozenset_type) ? &frozenset_type : &set_type;
    return value_from_object(TRY_PTR(set_copy(type, value_set(self))));
}

static Value combined(Value self, BinaryOp op, const Value *others, size_t count) {
    const Type *type = value_is_instance(self, &frozenset_type) ? &frozenset_type : &set_type;
    if (count == 0) {
        return copy_of(self);
    }
    Value result = value_from_object(TRY_PTR(set_copy(type, value_set(self))));
    TRY(combine_all(result, op, others, count));
    return result;
}

METHOD(set, copy) { return copy_of(args->self); }
METHOD(set, union) { return combined(args->self, OP_OR, args->others, args->others_count); }
METHOD(set, intersection) { return combined(args->self, OP_AND, args->others, args->others_count); }
METHOD(set, difference) { return combined(args->self, OP_SUB, args->others, args->others_count); }
METHOD(set, symmetric_difference) { return combined(args->self, OP_XOR, &args->other, 1); }

METHOD(frozenset, copy) { return copy_of(args->self); }
METHOD(frozenset, union) { return combined(args->self, OP_OR, args->others, args->others_count); }
METHOD(frozenset, intersection) { return combined(args->self, OP_AND, args->others, args->others_count); }
METHOD(frozenset, difference) { return combined(args->self, OP_SUB, args->others, args->others_count); }
METHOD(frozenset, symmetric_difference) { return combined(args->self, OP_XOR, &args->other, 1); }

// Questions -----------------------------------------------------------------------------------------------------------

static Value as_set(Value iterable) {
    return value_is_any_set(iterable) ? iterable : set_from_iterable(&set_type, iterable);
}

static Value is_subset(Value some, Value all) {
    bool result;
    TRY_BOOL(set_is_subset(value_set(some), value_set(all), &result));
    return value_from_bool(result);
}

static Value is_disjoint(Value self, Value other) {
    Value iterator = TRY(object_iter(other));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(iterator));
        if (value_is_stop(item)) {
            return VALUE_TRUE;
        }
        bool found;
        TRY_BOOL(set_contains(value_set(self), item, &found));
        if (found) {
            return VALUE_FALSE;
        }
        TRY_BOOL(poll_at(i));
    }
}

static Value bytes_used(Value self) { return int_from_size(sizeof(Set) + buffer_capacity(&value_set(self)->entries)); }

METHOD(set, isdisjoint) { return is_disjoint(args->self, args->other); }
METHOD(set, issubset) { return is_subset(args->self, TRY(as_set(args->other))); }
METHOD(set, issuperset) { return is_subset(TRY(as_set(args->other)), args->self); }
METHOD(set, __sizeof__) { return bytes_used(args->self); }
METHOD(set, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

METHOD(frozenset, isdisjoint) { return is_disjoint(args->self, args->other); }
METHOD(frozenset, issubset) { return is_subset(args->self, TRY(as_set(args->other))); }
METHOD(frozenset, issuperset) { return is_subset(TRY(as_set(args->other)), args->self); }
METHOD(frozenset, __sizeof__) { return bytes_used(args->self); }
METHOD(frozenset, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

static Value reduce(Value self) { return object_reduce_with(self, TRY(list_from_iterable(self))); }

METHOD(set, __reduce__) { return reduce(args->self); }
METHOD(frozenset, __reduce__) { return reduce(args->self); }
