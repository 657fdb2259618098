// Containers and iteration of any object.
#include "gen/names.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/items.h"
#include "objects/iterators.h"
#include "objects/memoryview.h"
#include "objects/poll.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"

static bool is_disabled(Value self, const Str *name) { return value_is_none(type_lookup(value_type(self), name)); }

// Length
// ----------------------------------------------------------------------------------------------------------------

static bool check_length(Value result, size_t *length) {
    if (LIKELY(value_is_small_int(result)) && value_small_int(result) >= 0) {
        *length = (size_t)value_small_int(result);
        return true;
    }
    Value index = TRY_OR(object_index(result), false);
    if (int_sign(index) < 0) {
        return raise_false(&ValueError_type, "__len__() should return >= 0");
    }
    uint64_t number;
    if (!int_to_u64(index, &number) || number > INTPTR_MAX) {
        return raise_false(&OverflowError_type, "cannot fit 'int' into an index-sized integer");
    }
    *length = (size_t)number;
    return true;
}

bool object_length(Value self, size_t *length) {
    const Type *type = value_type(self);
    Value result = VALUE_UNDEF;
    if (type_overrides(type, SPECIAL_LEN)) {
        result = TRY_OR(vm_call_special(self, NAME(__len__), 0, NULL), false);
    } else if (type->slots->length != NULL) {
        result = TRY_OR(type->slots->length(self), false);
    }
    if (value_is_undef(result)) {
        return raise_false(&TypeError_type, "object of type '%T' has no len()", self);
    }
    return check_length(result, length);
}

// What __length_hint__ said. False: raised.
static bool check_length_hint(Value result, size_t *hint) {
    Value number = int_from_value(result);
    if (value_is_undef(number)) {
        return raise_false(&TypeError_type, "__length_hint__ must be an integer, not %T", result);
    }
    uint64_t wide;
    if (!int_to_u64(number, &wide) || wide > INTPTR_MAX) {
        return int_sign(number) < 0 ? raise_false(&ValueError_type, "__length_hint__() should return >= 0")
                                    : raise_false(&OverflowError_type, "Python int too large to convert to C ssize_t");
    }
    *hint = (size_t)wide;
    return true;
}

// Whether a TypeError is pending; if so it is dropped, since it only says that the length is unknown.
static bool drop_type_error(void) {
    if (!error_matches(&TypeError_type)) {
        return false;
    }
    error_clear();
    return true;
}

bool object_length_hint(Value self, size_t *hint) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_LEN) || type->slots->length != NULL) {
        if (object_length(self, hint)) {
            return true;
        }
        TRY_BOOL_OR(drop_type_error(), false);
    }
    Value result = vm_call_special(self, NAME(__length_hint__), 0, NULL);
    if (value_is_raised(result)) {
        return drop_type_error();
    }
    bool unknown = value_is_undef(result) || value_same(result, VALUE_NOT_IMPLEMENTED);
    return unknown || check_length_hint(result, hint);
}

// Items
// -----------------------------------------------------------------------------------------------------------------

static Value subscript_class(Value self, Value key) {
    if (value_class(self) == &type_type) {
        return generic_alias_new(self, key);
    }
    Value method = TRY(object_find_attr(self, NAME(__class_getitem__)));
    if (value_is_undef(method) || value_is_none(method)) {
        return raise_error(&TypeError_type, "type '%N' is not subscriptable", value_class(self));
    }
    return vm_call_1(method, key);
}

Value object_get_item(Value self, Value key) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_GETITEM)) {
        return vm_call_special(self, NAME(__getitem__), 1, &key);
    }
    if (type->slots->get_item != NULL) {
        return type->slots->get_item(self, key);
    }
    if (value_is_class(self)) {
        return subscript_class(self, key);
    }
    return raise_error(&TypeError_type, "'%T' object is not subscriptable", self);
}

// CPython has two wordings: one for what could be a sequence, indexed.
static bool raise_no_item_change(Value self, Value key, bool deleting) {
    const Type *type = value_type(self);
    const Slots *slots = type->slots;
    bool sequence = slots->length != NULL || slots->contains != NULL || !type_is_static(type);
    const char *negation = sequence && value_has_index(key) ? "doesn't" : "does not";
    return deleting ? raise_false(&TypeError_type, "'%T' object %s support item deletion", self, negation)
                    : raise_false(&TypeError_type, "'%T' object does not support item assignment", self);
}

bool object_set_item(Value self, Value key, Value value) {
    const Type *type = value_type(self);
    bool deleting = value_is_undef(value);
    if (type_overrides(type, deleting ? SPECIAL_DELITEM : SPECIAL_SETITEM)) {
        Value arguments[] = {key, value};
        Str *name = deleting ? NAME(__delitem__) : NAME(__setitem__);
        return !value_is_raised(vm_call_special(self, name, deleting ? 1 : 2, arguments));
    }
    return type->slots->set_item != NULL ? type->slots->set_item(self, key, value)
                                         : raise_no_item_change(self, key, deleting);
}

static bool contains_by_iterating(Value self, Value item, bool *found) {
    Value iterator = object_iter(self);
    if (value_is_raised(iterator)) {
        if (error_matches(&TypeError_type)) {
            error_clear();
            return raise_false(&TypeError_type, "argument of type '%T' is not iterable", self);
        }
        return false;
    }
    for (size_t step = 0;; step++) {
        Value candidate = TRY_OR(object_next(iterator), false);
        *found = false;
        if (value_is_stop(candidate)) {
            return true;
        }
        TRY_BOOL_OR(object_equal(candidate, item, found), false);
        if (*found) {
            return true;
        }
        TRY_BOOL_OR(poll_at(step), false);
    }
}

bool object_contains(Value self, Value item, bool *found) {
    const Type *type = value_type(self);
    Value result;
    if (type_overrides(type, SPECIAL_CONTAINS)) {
        if (is_disabled(self, NAME(__contains__))) {
            return raise_false(&TypeError_type, "'%T' object is not a container", self);
        }
        result = TRY_OR(vm_call_special(self, NAME(__contains__), 1, &item), false);
    } else if (type->slots->contains != NULL) {
        result = TRY_OR(type->slots->contains(self, item), false);
    } else {
        return contains_by_iterating(self, item, found);
    }
    return object_truth(result, found);
}

// Iteration
// -------------------------------------------------------------------------------------------------------------

static Value raise_not_iterable(Value self) {
    return raise_error(&TypeError_type, "'%T' object is not iterable", self);
}

static Value check_iterator(Value iterator) {
    const Type *type = value_type(iterator);
    if (type_overrides(type, SPECIAL_NEXT) || type->slots->next != NULL) {
        return iterator;
    }
    return raise_error(&TypeError_type, "iter() returned non-iterator of type '%T'", iterator);
}

Value object_iter(Value self) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_ITER)) {
        if (is_disabled(self, NAME(__iter__))) {
            return raise_not_iterable(self);
        }
        Value iterator = TRY(vm_call_special(self, NAME(__iter__), 0, NULL));
        return check_iterator(iterator);
    }
    if (type->slots->iter != NULL) {
        return type->slots->iter(self);
    }
    bool indexable =
        type_overrides(type, SPECIAL_GETITEM) || (type->slots->get_item != NULL && type->slots->length != NULL);
    if (indexable && !(type_flags(type) & TYPE_MAPPING_PATTERN)) {
        return sequence_iterator_new(self);
    }
    return raise_not_iterable(self);
}

static Value swallow_stop_iteration(Value item) {
    if (UNLIKELY(value_is_raised(item)) && error_matches(&StopIteration_type)) {
        error_clear();
        return STOP;
    }
    return item;
}

Value object_next(Value iterator) {
    const Type *type = value_type(iterator);
    if (type_overrides(type, SPECIAL_NEXT)) {
        return swallow_stop_iteration(vm_call_special(iterator, NAME(__next__), 0, NULL));
    }
    if (type->slots->next != NULL) {
        return swallow_stop_iteration(type->slots->next(iterator));
    }
    return raise_error(&TypeError_type, "'%T' object is not an iterator", iterator);
}

bool object_buffer(Value self, BufferView *view, bool writable) {
    const Type *type = value_type(self);
    if (type->slots->buffer != NULL) {
        return type->slots->buffer(self, view, writable);
    }
    Value given = TRY_OR(object_python_buffer(self), false);
    if (value_is_undef(given)) {
        return raise_false(&TypeError_type, "a bytes-like object is required, not '%T'", self);
    }
    TRY_BOOL_OR(value_type(given)->slots->buffer(given, view, writable), false);
    view->keeper = given;
    return true;
}

Value object_python_buffer(Value self) {
    if (value_type(self)->info == NULL || value_is_undef(type_lookup(value_type(self), NAME(__buffer__)))) {
        return VALUE_UNDEF;
    }
    Value flags = value_from_small_int(284);  // all that a consumer can ask for, read-only
    Value given = TRY(vm_call_special(self, NAME(__buffer__), 1, &flags));
    if (!value_has_type(given, &memoryview_type)) {
        return raise_error(&TypeError_type, "__buffer__ returned non-memoryview object");
    }
    return given;
}

bool object_has_buffer(Value self) {
    const Type *type = value_type(self);
    return type->slots->buffer != NULL || (type->info != NULL && !value_is_undef(type_lookup(type, NAME(__buffer__))));
}
