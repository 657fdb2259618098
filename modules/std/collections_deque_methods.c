// The methods of deque.
#include "gen/collections.h"
#include "heap/buffer.h"
#include "modules/std/collections_deque.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/poll.h"
#include "objects/tuple.h"

static bool parse_max_length(Value given, size_t *max_length) {
    *max_length = DEQUE_UNBOUNDED;
    if (value_is_none(given)) {
        return true;
    }
    if (!value_is_int(given) && !value_is_bool(given)) {
        return raise_false(&TypeError_type, "an integer is required");
    }
    intptr_t number;
    TRY_BOOL_OR(object_to_intptr(given, &number), false);
    *max_length = (size_t)number;
    return number >= 0 || raise_false(&ValueError_type, "maxlen must be non-negative");
}

METHOD(deque, __init__) {
    Deque *self = value_deque(args->self);
    size_t max_length;
    TRY_BOOL(parse_max_length(args->maxlen, &max_length));
    deque_clear(self);
    self->max_length = max_length;
    if (!value_is_undef(args->iterable)) {
        TRY_BOOL(deque_extend(self, args->iterable, false));
    }
    return VALUE_NONE;
}

METHOD(deque, append) {
    TRY_BOOL(deque_append(value_deque(args->self), args->x));
    return VALUE_NONE;
}

METHOD(deque, appendleft) {
    TRY_BOOL(deque_append_left(value_deque(args->self), args->x));
    return VALUE_NONE;
}

METHOD(deque, clear) {
    deque_clear(value_deque(args->self));
    return VALUE_NONE;
}

static Value max_length_value(const Deque *deque) {
    return deque->max_length == DEQUE_UNBOUNDED ? VALUE_NONE : int_from_size(deque->max_length);
}

static Value copy_of(Value self) {
    if (value_has_type(self, &deque_type)) {
        return value_from_object(TRY_PTR(deque_copy(value_deque(self))));
    }
    Value arguments[] = {self, max_length_value(value_deque(self))};
    bool bounded = !value_is_none(arguments[1]);
    return vm_call_values(value_from_object(value_type(self)), bounded ? 2 : 1, arguments);
}

METHOD(deque, copy) { return copy_of(args->self); }
METHOD(deque, __copy__) { return copy_of(args->self); }

METHOD(deque, count) {
    Deque *self = value_deque(args->self);
    size_t count = 0, changes = self->changes;
    for (size_t i = 0; i < self->length; i++) {
        bool equal;
        TRY_BOOL(object_equal(*deque_slot(self, i), args->x, &equal));
        if (self->changes != changes) {
            return raise_deque_changed();
        }
        count += equal;
        TRY_BOOL(poll_at(i));
    }
    return int_from_size(count);
}

METHOD(deque, extend) {
    TRY_BOOL(deque_extend(value_deque(args->self), args->iterable, false));
    return VALUE_NONE;
}

METHOD(deque, extendleft) {
    TRY_BOOL(deque_extend(value_deque(args->self), args->iterable, true));
    return VALUE_NONE;
}

static Items length_only(Value self) { return (Items){NULL, value_deque(self)->length}; }

METHOD(deque, index) {
    size_t bounds[2];
    TRY_BOOL(items_bounds(length_only, args->self, args->start, args->stop, bounds));
    intptr_t index;
    TRY_BOOL(deque_find(value_deque(args->self), args->x, bounds[0], bounds[1], &index));
    return index < 0 ? raise_error(&ValueError_type, "%R is not in deque", args->x) : value_from_small_int(index);
}

METHOD(deque, insert) {
    Deque *self = value_deque(args->self);
    if (self->length >= self->max_length) {
        return raise_error(&IndexError_type, "deque already at its maximum size");
    }
    intptr_t length = (intptr_t)self->length;
    intptr_t index = args->i < 0 ? MAX(args->i + length, 0) : MIN(args->i, length);
    if (index < length / 2) {
        TRY_BOOL(deque_append_left(self, args->x));
        for (intptr_t i = 0; i < index; i++) {
            *deque_slot(self, (size_t)i) = *deque_slot(self, (size_t)i + 1);
        }
    } else {
        TRY_BOOL(deque_append(self, args->x));
        for (intptr_t i = length; i > index; i--) {
            *deque_slot(self, (size_t)i) = *deque_slot(self, (size_t)i - 1);
        }
    }
    *deque_slot(self, (size_t)index) = args->x;
    return VALUE_NONE;
}

METHOD(deque, pop) {
    Deque *self = value_deque(args->self);
    return self->length == 0 ? raise_error(&IndexError_type, "pop from an empty deque") : deque_pop(self);
}

METHOD(deque, popleft) {
    Deque *self = value_deque(args->self);
    return self->length == 0 ? raise_error(&IndexError_type, "pop from an empty deque") : deque_pop_left(self);
}

METHOD(deque, remove) {
    Deque *self = value_deque(args->self);
    intptr_t index = -1;
    if (!deque_find(self, args->value, 0, SIZE_MAX, &index)) {
        if (index == DEQUE_CHANGED) {
            error_clear();
            raise_error(&IndexError_type, "deque mutated during iteration");
        }
        return RAISED;
    }
    if (index < 0) {
        return raise_error(&ValueError_type, "%R is not in deque", args->value);
    }
    deque_remove_at(self, (size_t)index);
    return VALUE_NONE;
}

METHOD(deque, reverse) {
    Deque *self = value_deque(args->self);
    for (size_t i = 0; i < self->length / 2; i++) {
        Value *low = deque_slot(self, i), *high = deque_slot(self, self->length - 1 - i);
        Value item = *low;
        *low = *high;
        *high = item;
    }
    return VALUE_NONE;
}

METHOD(deque, rotate) {
    Deque *self = value_deque(args->self);
    intptr_t length = (intptr_t)self->length;
    if (length < 2) {
        return VALUE_NONE;
    }
    intptr_t right = args->n % length;
    right += right < 0 ? length : 0;
    // The shorter way round. There is always a free slot or a full ring, where a step moves no item.
    if (right <= length / 2) {
        for (intptr_t i = 0; i < right; i++) {
            Value item = deque_pop(self);
            TRY_BOOL(deque_append_left(self, item));
        }
    } else {
        for (intptr_t i = right; i < length; i++) {
            Value item = deque_pop_left(self);
            TRY_BOOL(deque_append(self, item));
        }
    }
    return VALUE_NONE;
}

METHOD(deque, __reduce__) {
    Value parts[4] = {value_from_object(value_type(args->self)), value_from_object(&tuple_empty), VALUE_NONE};
    Value max_length = max_length_value(value_deque(args->self));
    if (!value_is_none(max_length)) {
        parts[1] = TRY(tuple_pair(value_from_object(&tuple_empty), max_length));
    }
    parts[2] = TRY(vm_call_method(args->self, NAME(__getstate__), 0, NULL));
    parts[3] = TRY(object_iter(args->self));
    return value_from_object(TRY_PTR(tuple_from(parts, 4)));
}

METHOD(deque, __sizeof__) { return int_from_size(sizeof(Deque) + buffer_capacity(&value_deque(args->self)->items)); }

GETTER(deque, maxlen) { return max_length_value(value_deque(self)); }

METHOD(deque, __class_getitem__) { return generic_alias_new(args->cls, args->item); }
