// How copying and pickling take an object apart: __reduce_ex__, __reduce__ and __getstate__ of object.
#include <string.h>

#include "gen/object.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "vm/api.h"

static Value copyreg_function(Str *name) { return object_get_attr(TRY(vm_import("copyreg")), name); }

// State -------------------------------------------------------------------------------------------------------------

static bool add_slots_of(Dict *state, Value self, const Type *class) {
    uint32_t position = 0;
    Value name, member;
    while (dict_next(class->info->namespace, &position, &name, &member)) {
        if (!value_has_type(member, &member_descriptor_type)) {
            continue;
        }
        Value value = TRY_OR(object_find_attr(self, value_str(name)), false);
        TRY_BOOL_OR(value_is_undef(value) || dict_set(state, name, value), false);
    }
    return true;
}

// The values of __slots__ that are set, by name.
static Dict *slots_state(Value self) {
    Dict *state = TRY_PTR_OR(dict_new(), NULL);
    const Type *type = value_type(self);
    for (size_t i = 0; type->info != NULL && i < type->info->mro->length; i++) {
        const Type *class = value_class(type->info->mro->items[i]);
        TRY_BOOL_OR(class->info == NULL || add_slots_of(state, self, class), NULL);
    }
    return state;
}

static Value default_state(Value self) {
    Value attributes = TRY(object_find_attr(self, NAME(__dict__)));
    bool empty = value_is_undef(attributes) || (value_is_dict(attributes) && value_dict(attributes)->length == 0);
    attributes = empty ? VALUE_NONE : attributes;
    Dict *slots = TRY_PTR(slots_state(self));
    return slots->length == 0 ? attributes : tuple_pair(attributes, value_from_object(slots));
}

METHOD(object, __getstate__) { return default_state(args->self); }

// Arguments of __new__ ----------------------------------------------------------------------------------------------

static Value raise_not(const char *method, const char *expected, Value result) {
    return raise_error(&TypeError_type, "%s should return a %s, not '%T'", method, expected, result);
}

// The tuple that __getnewargs__ gives; VALUE_UNDEF: the class says nothing about arguments.
static Value positional_arguments(Value self) {
    Value given = TRY(vm_call_special(self, NAME(__getnewargs__), 0, NULL));
    if (value_is_undef(given) || value_is_instance(given, &tuple_type)) {
        return given;
    }
    return raise_not("__getnewargs__", "tuple", given);
}

static Value raise_cannot_pickle(Value self) { return raise_error(&TypeError_type, "cannot pickle '%T' object", self); }

// C's fields of other built-in types are neither state nor arguments, if no __getstate__ speaks for them.
static bool has_hidden_fields(Value self) {
    Value own = type_lookup(value_type(self), NAME(__getstate__));
    if (!value_same(own, type_lookup(&object_type, NAME(__getstate__)))) {
        return false;
    }
    const Type *native = type_native_base(value_type(self));
    return native != &list_type && native != &dict_type && native->slots->size > sizeof(Object);
}

// Protocol 2 ----------------------------------------------------------------------------------------------------------

typedef struct {
    Value function;
    Value arguments;
} Remake;

static bool remake_with_keywords(Value self, Value given, Remake *remake) {
    if (!value_is_instance(given, &tuple_type)) {
        return !value_is_raised(raise_not("__getnewargs_ex__", "tuple", given));
    }
    const Tuple *pair = value_tuple(given);
    if (pair->length != 2) {
        return raise_false(&ValueError_type, "__getnewargs_ex__ should return a tuple of length 2, not %zu",
                           pair->length);
    }
    Value arguments[] = {value_from_object(value_type(self)), pair->items[0], pair->items[1]};
    if (!value_is_instance(pair->items[0], &tuple_type) || !value_is_instance(pair->items[1], &dict_type)) {
        bool first = !value_is_instance(pair->items[0], &tuple_type);
        return raise_false(&TypeError_type, "%s item of the tuple returned by __getnewargs_ex__ must be a %s, not '%T'",
                           first ? "first" : "second", first ? "tuple" : "dict", pair->items[first ? 0 : 1]);
    }
    remake->function = TRY_OR(copyreg_function(NAME(__newobj_ex__)), false);
    remake->arguments = value_from_object(TRY_PTR_OR(tuple_from(arguments, 3), false));
    return true;
}

static bool remake_plainly(Value self, Remake *remake) {
    Value given = TRY_OR(positional_arguments(self), false);
    if (value_is_undef(given) && has_hidden_fields(self)) {
        return !value_is_raised(raise_cannot_pickle(self));
    }
    const Tuple *rest = value_is_undef(given) ? &tuple_empty : value_tuple(given);
    Tuple *arguments = TRY_PTR_OR(tuple_new(rest->length + 1), false);
    arguments->items[0] = value_from_object(value_type(self));
    memcpy(arguments->items + 1, rest->items, rest->length * sizeof(Value));
    remake->function = TRY_OR(copyreg_function(NAME(__newobj__)), false);
    remake->arguments = value_from_object(arguments);
    return true;
}

static bool choose_remake(Value self, Remake *remake) {
    Value given = TRY_OR(vm_call_special(self, NAME(__getnewargs_ex__), 0, NULL), false);
    return value_is_undef(given) ? remake_plainly(self, remake) : remake_with_keywords(self, given, remake);
}

static Value items_of_dict(Value self) { return object_iter(TRY(vm_call_method(self, NAME(items), 0, NULL))); }

static Value reduce_to_new(Value self) {
    Remake remake = {VALUE_NONE, VALUE_NONE};
    TRY_BOOL(choose_remake(self, &remake));
    Value state = TRY(vm_call_method(self, NAME(__getstate__), 0, NULL));
    Value list_items = value_is_instance(self, &list_type) ? TRY(object_iter(self)) : VALUE_NONE;
    Value dict_items = value_is_instance(self, &dict_type) ? TRY(items_of_dict(self)) : VALUE_NONE;
    Value parts[] = {remake.function, remake.arguments, state, list_items, dict_items};
    return value_from_object(TRY_PTR(tuple_from(parts, 5)));
}

static Value reduce(Value self, intptr_t protocol) {
    if (protocol >= 2) {
        return reduce_to_new(self);
    }
    Value arguments[] = {self, value_from_small_int(protocol)};
    return vm_call_values(TRY(copyreg_function(NAME(_reduce_ex))), 2, arguments);
}

Value object_reduce_with(Value self, Value argument) {
    Value arguments = value_from_object(TRY_PTR(tuple_from(&argument, 1)));
    Value parts[] = {value_from_object(value_type(self)), arguments,
                     TRY(vm_call_method(self, NAME(__getstate__), 0, NULL))};
    return value_from_object(TRY_PTR(tuple_from(parts, 3)));
}

METHOD(object, __reduce__) { return reduce(args->self, 0); }

METHOD(object, __reduce_ex__) {
    Value own = type_lookup(value_type(args->self), NAME(__reduce__));
    if (!value_same(own, type_lookup(&object_type, NAME(__reduce__)))) {
        return vm_call_method(args->self, NAME(__reduce__), 0, NULL);
    }
    return reduce(args->self, args->protocol);
}
