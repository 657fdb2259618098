#include "objects/slice.h"

#include "gen/slice.h"
#include "heap/gc.h"
#include "objects/int.h"
#include "objects/tuple.h"
#include "vm/api.h"

Value slice_new(Value start, Value stop, Value step) {
    Slice *slice = TRY_PTR(gc_new(&slice_type, sizeof(Slice)));
    slice->start = start;
    slice->stop = stop;
    slice->step = step;
    return value_from_object(slice);
}

static bool unpack_one(Value part, intptr_t fallback, intptr_t *number) {
    if (value_is_none(part)) {
        *number = fallback;
        return true;
    }
    if (LIKELY(value_is_small_int(part))) {
        *number = value_small_int(part);
        return true;
    }
    if (!object_to_index_clamped(part, number)) {
        if (error_matches(&TypeError_type) && value_is_undef(type_lookup(value_type(part), NAME(__index__)))) {
            error_clear();
            raise_error(&TypeError_type, "slice indices must be integers or None or have an __index__ method");
        }
        return false;
    }
    return true;
}

bool slice_unpack(Value slice, intptr_t *start, intptr_t *stop, intptr_t *step) {
    const Slice *self = value_slice(slice);
    TRY_BOOL_OR(unpack_one(self->step, 1, step), false);
    if (*step == 0) {
        return raise_false(&ValueError_type, "slice step cannot be zero");
    }
    if (*step < -INTPTR_MAX) {
        *step = -INTPTR_MAX;  // so that it can be negated
    }
    TRY_BOOL_OR(unpack_one(self->start, *step < 0 ? INTPTR_MAX : 0, start), false);
    return unpack_one(self->stop, *step < 0 ? INTPTR_MIN : INTPTR_MAX, stop);
}

static intptr_t clamp_bound(intptr_t bound, intptr_t length, bool backwards) {
    if (bound < 0) {
        bound += length;
        return bound < 0 ? (backwards ? -1 : 0) : bound;
    }
    return bound >= length ? (backwards ? length - 1 : length) : bound;
}

size_t slice_clamp(size_t length, intptr_t *start, intptr_t *stop, intptr_t step) {
    *start = clamp_bound(*start, (intptr_t)length, step < 0);
    *stop = clamp_bound(*stop, (intptr_t)length, step < 0);
    if (step < 0) {
        return *stop < *start ? (size_t)(*start - *stop - 1) / (size_t)-step + 1 : 0;
    }
    if (*stop < *start) {
        *stop = *start;
    }
    return *start < *stop ? (size_t)(*stop - *start - 1) / (size_t)step + 1 : 0;
}

bool slice_resolve(Value slice, size_t length, intptr_t *start, intptr_t *stop, intptr_t *step, size_t *count) {
    TRY_BOOL_OR(slice_unpack(slice, start, stop, step), false);
    *count = slice_clamp(length, start, stop, *step);
    return true;
}

METHOD(slice, __new__) {
    const Value *given = args->args;
    switch (args->args_count) {
        case 0: return raise_error(&TypeError_type, "slice expected at least 1 argument, got 0");
        case 1: return slice_new(VALUE_NONE, given[0], VALUE_NONE);
        case 2: return slice_new(given[0], given[1], VALUE_NONE);
        case 3: return slice_new(given[0], given[1], given[2]);
        default: return raise_error(&TypeError_type, "slice expected at most 3 arguments, got %zu", args->args_count);
    }
}

GETTER(slice, start) { return value_slice(self)->start; }
GETTER(slice, stop) { return value_slice(self)->stop; }
GETTER(slice, step) { return value_slice(self)->step; }

// indices() works on ints of any size
// ----------------------------------------------------------------------------------

static Value part_as_int(Value part) {
    if (value_is_undef(type_lookup(value_type(part), NAME(__index__)))) {
        return raise_error(&TypeError_type, "slice indices must be integers or None or have an __index__ method");
    }
    return object_index(part);
}

// The bound `part` brought into [low, high], negative ones counting from `length`.
static Value bound_as_int(Value part, Value length, Value low, Value high) {
    Value bound = TRY(part_as_int(part));
    if (int_sign(bound) < 0) {
        bound = TRY(int_binary(OP_ADD, bound, length));
    }
    return int_compare(bound, low) < 0 ? low : int_compare(bound, high) > 0 ? high : bound;
}

METHOD(slice, __reduce__) {
    const Slice *self = value_slice(args->self);
    Value parts[] = {self->start, self->stop, self->step};
    Value arguments = value_from_object(TRY_PTR(tuple_from(parts, 3)));
    return tuple_pair(value_from_object(&slice_type), arguments);
}

METHOD(slice, indices) {
    const Slice *self = value_slice(args->self);
    Value length = TRY(object_index(args->length));
    if (int_sign(length) < 0) {
        return raise_error(&ValueError_type, "length should not be negative");
    }
    Value step = value_is_none(self->step) ? value_from_small_int(1) : TRY(part_as_int(self->step));
    if (int_sign(step) == 0) {
        return raise_error(&ValueError_type, "slice step cannot be zero");
    }
    bool backwards = int_sign(step) < 0;
    Value low = value_from_small_int(backwards ? -1 : 0);
    Value high = backwards ? TRY(int_binary(OP_SUB, length, value_from_small_int(1))) : length;
    Value bounds[3] = {backwards ? high : low, backwards ? low : high, step};
    if (!value_is_none(self->start)) {
        bounds[0] = TRY(bound_as_int(self->start, length, low, high));
    }
    if (!value_is_none(self->stop)) {
        bounds[1] = TRY(bound_as_int(self->stop, length, low, high));
    }
    return value_from_object(TRY_PTR(tuple_from(bounds, 3)));
}

static Value slice_repr(Value self) {
    TRY_BOOL(vm_check_stack());
    const Slice *slice = value_slice(self);
    return value_from_object(TRY_PTR(str_format("slice(%R, %R, %R)", slice->start, slice->stop, slice->step)));
}

static Value as_tuple(Value slice) {
    const Slice *self = value_slice(slice);
    Value parts[3] = {self->start, self->stop, self->step};
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

static Value slice_compare(CompareOp op, Value self, Value other) {
    if (!value_is_slice(other)) {
        return VALUE_NOT_IMPLEMENTED;
    }
    Value left = TRY(as_tuple(self)), right = TRY(as_tuple(other));
    return object_rich_compare(op, left, right);
}

static bool slice_hash(Value self, intptr_t *hash) { return object_hash(TRY_OR(as_tuple(self), false), hash); }

static void slice_trace(Object *self) {
    Slice *slice = (Slice *)self;
    gc_visit(slice->start);
    gc_visit(slice->stop);
    gc_visit(slice->step);
}

const Slots slice_slots = {
    .size = sizeof(Slice),
    .trace = slice_trace,
    .repr = slice_repr,
    .hash = slice_hash,
    .compare = slice_compare,
};
