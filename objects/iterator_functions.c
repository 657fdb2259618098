// enumerate, zip, map and filter.
#include "gen/iterators.h"
#include "heap/gc.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/iterators.h"
#include "objects/poll.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static const Type *class_of(Value cls) { return (const Type *)value_object(cls); }
static Value iterator_iter(Value self) { return self; }

// enumerate
// -------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value iterator;
    Value count;  // an int Value
} Enumerate;

// CPython looks for `iterable` before anything else and words its absence in its own way.
static Value raise_no_iterable(bool start_given) {
    return start_given ? raise_error(&TypeError_type, "'start' is an invalid keyword argument for enumerate()")
                       : raise_error(&TypeError_type, "enumerate() missing required argument 'iterable'");
}

METHOD(enumerate, __new__) {
    bool start_given = !value_is_undef(args->start);
    if (value_is_undef(args->iterable)) {
        return raise_no_iterable(start_given);
    }
    Value start = start_given ? TRY(object_index(args->start)) : value_from_small_int(0);
    Value iterator = TRY(object_iter(args->iterable));
    Enumerate *self = TRY_PTR(type_allocate(class_of(args->cls)));
    self->iterator = iterator;
    self->count = start;
    return value_from_object(self);
}

METHOD(enumerate, __class_getitem__) { return generic_alias_new(args->cls, args->item); }

static Value enumerate_next(Value v) {
    Enumerate *self = (Enumerate *)value_object(v);
    Value item = TRY(object_next(self->iterator));
    if (value_is_stop(item)) {
        return STOP;
    }
    Value number = self->count;
    bool in_range = value_is_small_int(number) && value_small_int(number) < SMALL_INT_MAX;
    self->count = in_range ? value_from_small_int(value_small_int(number) + 1)
                           : TRY(int_binary(OP_ADD, number, value_from_small_int(1)));
    return tuple_pair(number, item);
}

METHOD(enumerate, __reduce__) {
    const Enumerate *self = (Enumerate *)value_object(args->self);
    Value arguments = TRY(tuple_pair(self->iterator, self->count));
    return tuple_pair(value_from_object(value_type(args->self)), arguments);
}

static void enumerate_trace(Object *object) {
    gc_visit(((Enumerate *)object)->iterator);
    gc_visit(((Enumerate *)object)->count);
}

// zip and map
// -----------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Tuple *iterators;
    Value function;  // map
    bool strict;     // zip
} Zip;

static Value zip_allocate(Value cls, const Value *iterables, size_t count) {
    Tuple *iterators = TRY_PTR(tuple_new(count));
    for (size_t i = 0; i < count; i++) {
        iterators->items[i] = TRY(object_iter(iterables[i]));
    }
    Zip *self = TRY_PTR(type_allocate(class_of(cls)));
    self->iterators = iterators;
    return value_from_object(self);
}

METHOD(zip, __new__) {
    for (size_t i = 0; i < args->iterables_count; i++) {
        if (value_is_undef(type_lookup(value_type(args->iterables[i]), NAME(__iter__))) &&
            value_is_undef(type_lookup(value_type(args->iterables[i]), NAME(__getitem__)))) {
            return raise_error(&TypeError_type, "'%T' object is not iterable", args->iterables[i]);
        }
    }
    Value self = TRY(zip_allocate(args->cls, args->iterables, args->iterables_count));
    ((Zip *)value_object(self))->strict = args->strict;
    return self;
}

METHOD(map, __new__) {
    if (args->args_count < 2) {
        return raise_error(&TypeError_type, "map() must have at least two arguments.");
    }
    Value self = TRY(zip_allocate(args->cls, args->args + 1, args->args_count - 1));
    ((Zip *)value_object(self))->function = args->args[0];
    return self;
}

// Argument `ended` (from 0) was exhausted in a strict zip: are the others too?
static Value check_strict(const Zip *self, size_t ended) {
    if (ended > 0) {
        return raise_error(&ValueError_type, "zip() argument %zu is shorter than argument%s%zu", ended + 1,
                           ended == 1 ? " " : "s 1-", ended);
    }
    for (size_t i = 1; i < self->iterators->length; i++) {
        if (!value_is_stop(TRY(object_next(self->iterators->items[i])))) {
            return raise_error(&ValueError_type, "zip() argument %zu is longer than argument%s%zu", i + 1,
                               i == 1 ? " " : "s 1-", i);
        }
    }
    return STOP;
}

static Value zip_next(Value v) {
    Zip *self = (Zip *)value_object(v);
    size_t count = self->iterators->length;
    if (count == 0) {
        return STOP;
    }
    Tuple *row = TRY_PTR(tuple_new(count));
    for (size_t i = 0; i < count; i++) {
        Value item = TRY(object_next(self->iterators->items[i]));
        if (value_is_stop(item)) {
            return self->strict ? check_strict(self, i) : STOP;
        }
        row->items[i] = item;
    }
    return value_from_object(row);
}

static Value map_next(Value v) {
    Zip *self = (Zip *)value_object(v);
    if (self->iterators->length == 1) {
        Value item = TRY(object_next(self->iterators->items[0]));
        return value_is_stop(item) ? STOP : vm_call_1(self->function, item);
    }
    Value row = TRY(zip_next(v));
    if (value_is_stop(row)) {
        return STOP;
    }
    return vm_call_values(self->function, value_tuple(row)->length, value_tuple(row)->items);
}

METHOD(zip, __reduce__) {
    const Zip *self = (Zip *)value_object(args->self);
    Value parts[] = {value_from_object(value_type(args->self)), value_from_object(self->iterators), VALUE_TRUE};
    return value_from_object(TRY_PTR(tuple_from(parts, self->strict ? 3 : 2)));
}

METHOD(zip, __setstate__) {
    TRY_BOOL(object_truth(args->state, &((Zip *)value_object(args->self))->strict));
    return VALUE_NONE;
}

METHOD(map, __reduce__) {
    const Zip *self = (Zip *)value_object(args->self);
    Tuple *arguments = TRY_PTR(tuple_new(self->iterators->length + 1));
    arguments->items[0] = self->function;
    copy_values(arguments->items + 1, self->iterators->items, self->iterators->length);
    return tuple_pair(value_from_object(value_type(args->self)), value_from_object(arguments));
}

static void zip_trace(Object *object) {
    gc_visit_object(((Zip *)object)->iterators);
    gc_visit(((Zip *)object)->function);
}

// filter
// ----------------------------------------------------------------------------------------------------------------

typedef struct {
    Object object;
    Value function;
    Value iterator;
} Filter;

METHOD(filter, __new__) {
    Value iterator = TRY(object_iter(args->iterable));
    Filter *self = TRY_PTR(type_allocate(class_of(args->cls)));
    self->function = args->function;
    self->iterator = iterator;
    return value_from_object(self);
}

static Value filter_next(Value v) {
    Filter *self = (Filter *)value_object(v);
    bool by_truth = value_is_none(self->function) || value_same(self->function, value_from_object(&bool_type));
    for (size_t i = 0;; i++) {
        Value item = TRY(object_next(self->iterator));
        if (value_is_stop(item)) {
            return STOP;
        }
        bool wanted;
        TRY_BOOL(object_truth(by_truth ? item : TRY(vm_call_1(self->function, item)), &wanted));
        if (wanted) {
            return item;
        }
        TRY_BOOL(poll_at(i));
    }
}

METHOD(filter, __reduce__) {
    const Filter *self = (Filter *)value_object(args->self);
    Value arguments = TRY(tuple_pair(self->function, self->iterator));
    return tuple_pair(value_from_object(value_type(args->self)), arguments);
}

static void filter_trace(Object *object) {
    gc_visit(((Filter *)object)->function);
    gc_visit(((Filter *)object)->iterator);
}

const Slots enumerate_slots = {
    .size = sizeof(Enumerate), .trace = enumerate_trace, .iter = iterator_iter, .next = enumerate_next};
const Slots zip_slots = {.size = sizeof(Zip), .trace = zip_trace, .iter = iterator_iter, .next = zip_next};
const Slots map_slots = {.size = sizeof(Zip), .trace = zip_trace, .iter = iterator_iter, .next = map_next};
const Slots filter_slots = {.size = sizeof(Filter), .trace = filter_trace, .iter = iterator_iter, .next = filter_next};
