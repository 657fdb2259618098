// Calling a class, and type.__new__.
#include "gen/list.h"
#include "gen/type.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/native.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

static bool has_arguments(const CallArgs *args) {
    return args->positional > 0 || (args->keywords != NULL && args->keywords->length > 0);
}

static Value make_plain_instance(const Type *type, const CallArgs *args, Value init) {
    bool plain_init = value_same(init, type_lookup(&object_type, NAME(__init__)));
    if (plain_init && has_arguments(args)) {
        return raise_error(&TypeError_type, "%N() takes no arguments", type);
    }
    return value_from_object(TRY_PTR(type_new_plain_instance(type)));
}

static Value make_instance(const Type *type, const CallArgs *args) {
    Value make = type_lookup(type, NAME(__new__));
    if (value_same(make, type_lookup(&object_type, NAME(__new__)))) {
        return make_plain_instance(type, args, type_lookup(type, NAME(__init__)));
    }
    if (value_has_type(make, &native_function_type) &&
        ((const NativeFunction *)value_object(make))->body == list___new___method) {
        return value_from_object(TRY_PTR(type_allocate(type)));
    }
    make = TRY(descriptor_get(make, VALUE_NULL, type));
    return call_with_self(make, value_from_object(type), args);
}

static Value initialise(Value instance, const CallArgs *args) {
    const Type *type = value_type(instance);
    Value init = type_lookup(type, NAME(__init__));
    if (value_same(init, type_lookup(&object_type, NAME(__init__)))) {
        // object.__init__ ignores arguments that a __new__ took, and a plain __new__ has complained already.
        return instance;
    }
    bool method = (type_flags(value_type(init)) & TYPE_METHOD) != 0;
    Value result;
    if (method) {
        result = TRY(call_with_self(init, instance, args));
    } else {
        init = TRY(descriptor_get(init, instance, type));
        result = TRY(vm_call(init, args));
    }
    if (!value_is_none(result)) {
        return raise_error(&TypeError_type, "__init__() should return None, not '%T'", result);
    }
    return instance;
}

Value type_call(Value self, const CallArgs *args) {
    const Type *type = value_class(self);
    if (type == &type_type && args->positional == 1 && (args->keywords == NULL || args->keywords->length == 0)) {
        return value_from_object(type_seen_by_python(args->values[0]));
    }
    if (type == &type_type && args->positional != 3) {
        return args->positional == 1 ? raise_error(&TypeError_type, "type() takes no keyword arguments")
                                     : raise_error(&TypeError_type, "type() takes 1 or 3 arguments");
    }
    if ((type_flags(type) & TYPE_ABSTRACT_NEW) && type->info == NULL) {
        return raise_error(&TypeError_type, "cannot create '%N' instances", type);
    }
    Value instance = TRY(make_instance(type, args));
    return type_is_subtype(value_type(instance), type) ? initialise(instance, args) : instance;
}

static Value raise_new_argument(int position, const char *expected, Value value) {
    return raise_error(&TypeError_type, "type.__new__() argument %d must be %s, not %T", position, expected, value);
}

// Only the class statement asks objects that are not classes what to inherit from.
static bool check_bases(const Tuple *bases) {
    for (size_t i = 0; i < bases->length; i++) {
        Value base = bases->items[i];
        Value method =
            value_is_class(base) ? VALUE_UNDEF : TRY_OR(object_find_attr(base, NAME(__mro_entries__)), false);
        if (!value_is_undef(method)) {
            return raise_false(&TypeError_type, "type() doesn't support MRO entry resolution; use types.new_class()");
        }
    }
    return true;
}

// type(x) is answered by type_call(); here are three arguments, and subclasses' super().__new__(…).
METHOD(type, __new__) {
    if (!value_is_class(args->cls) || !(value_class(args->cls)->slots->type_flags & TYPE_CLASSES)) {
        return raise_error(&TypeError_type, "type.__new__(X): X is not a type object (%T)", args->cls);
    }
    if (args->args_count != 3) {
        return raise_error(&TypeError_type, "type.__new__() takes exactly 3 arguments (%zu given)", args->args_count);
    }
    if (!value_is_instance(args->args[0], &str_type)) {
        return raise_new_argument(1, "str", args->args[0]);
    }
    if (!value_is_instance(args->args[1], &tuple_type)) {
        return raise_new_argument(2, "tuple", args->args[1]);
    }
    if (!value_is_instance(args->args[2], &dict_type)) {
        return raise_new_argument(3, "dict", args->args[2]);
    }
    TRY_BOOL(check_bases(value_tuple(args->args[1])));
    const Str *name = value_str(args->args[0]);
    if (memchr(str_text(name), 0, name->length) != NULL) {
        return raise_error(&ValueError_type, "type name must not contain null characters");
    }
    return type_new_class(value_class(args->cls), value_str(args->args[0]), value_tuple(args->args[1]),
                          value_dict(args->args[2]), args->kwargs);
}

METHOD(type, __init__) {
    if (args->args_count == 1 && args->kwargs != NULL && args->kwargs->length > 0) {
        return raise_error(&TypeError_type, "type.__init__() takes no keyword arguments");
    }
    if (args->args_count != 1 && args->args_count != 3) {
        return raise_error(&TypeError_type, "type.__init__() takes 1 or 3 arguments");
    }
    return VALUE_NONE;
}
