// The type of Python functions.
#include "objects/function.h"

#include "gen/function.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/protocol.h"
#include "objects/shape.h"
#include "objects/str.h"
#include "vm/api.h"

static Function *as_function(Value v) { return (Function *)value_object(v); }

Function *function_new(const Code *code, Dict *globals) {
    Function *function = TRY_PTR_OR(gc_new(&function_type, sizeof(Function)), NULL);
    function->code = code;
    function->globals = globals;
    return function;
}

// Metadata
// --------------------------------------------------------------------------------------------------------------

bool function_set_metadata(Function *function, Str *name, Value value) {
    if (function->metadata == NULL) {
        function->metadata = TRY_PTR_OR(dict_new(), false);
    }
    return dict_set_str(function->metadata, name, value);
}

static Value metadata_get(const Function *function, const Str *name) {
    return function->metadata == NULL ? VALUE_UNDEF : dict_get_str(function->metadata, name);
}

static const Str *metadata_str(const Function *function, const Str *name, const Str *otherwise) {
    Value value = metadata_get(function, name);
    return value_is_undef(value) ? otherwise : value_str(value);
}

const Str *function_name(const Function *function) {
    return metadata_str(function, NAME(__name__), function->code->name);
}

const Str *function_own_qualified_name(const Function *function) {
    return metadata_str(function, NAME(__qualname__), NULL);
}

const Str *function_qualified_name(const Function *function) {
    const Str *own = function_own_qualified_name(function);
    return own != NULL ? own : code_qualified_name(function->code);
}

static bool set_name(Value self, Str *name, Value value) {
    if (!value_is_instance(value, &str_type)) {
        return raise_false(&TypeError_type, "%S must be set to a string object", name);
    }
    return function_set_metadata(as_function(self), name, value);
}

GETTER(function, __dict__) { return instance_dict_get(self); }
SETTER(function, __dict__) {
    return value_is_undef(value) ? raise_false(&TypeError_type, "cannot delete __dict__")
                                 : instance_dict_set(self, value);
}
GETTER(function, __name__) { return value_from_object(function_name(as_function(self))); }
SETTER(function, __name__) { return set_name(self, NAME(__name__), value); }
GETTER(function, __qualname__) { return value_from_object(function_qualified_name(as_function(self))); }
SETTER(function, __qualname__) { return set_name(self, NAME(__qualname__), value); }

static Value none_if_deleted(Value value) { return value_is_undef(value) ? VALUE_NONE : value; }

GETTER(function, __module__) {
    Value module = metadata_get(as_function(self), NAME(__module__));
    if (value_is_undef(module)) {
        module = dict_get_str(as_function(self)->globals, NAME(__name__));
    }
    return none_if_deleted(module);
}
SETTER(function, __module__) {
    return function_set_metadata(as_function(self), NAME(__module__), none_if_deleted(value));
}

GETTER(function, __doc__) {
    Value doc = metadata_get(as_function(self), NAME(__doc__));
    if (value_is_undef(doc)) {
        doc = code_doc(as_function(self)->code);
    }
    return value_is_null(doc) ? VALUE_NONE : none_if_deleted(doc);
}
SETTER(function, __doc__) { return function_set_metadata(as_function(self), NAME(__doc__), none_if_deleted(value)); }

GETTER(function, __annotations__) {
    Value annotations = metadata_get(as_function(self), NAME(__annotations__));
    if (value_is_undef(annotations)) {
        annotations = value_from_object(TRY_PTR(dict_new()));
        TRY_BOOL(function_set_metadata(as_function(self), NAME(__annotations__), annotations));
    }
    return annotations;
}
SETTER(function, __annotations__) {
    if (value_is_undef(value) || value_is_none(value)) {
        value = value_from_object(TRY_PTR_OR(dict_new(), false));
    } else if (!value_is_instance(value, &dict_type)) {
        return raise_false(&TypeError_type, "__annotations__ must be set to a dict object");
    }
    return function_set_metadata(as_function(self), NAME(__annotations__), value);
}

GETTER(function, __type_params__) {
    Value params = metadata_get(as_function(self), NAME(__type_params__));
    return value_is_undef(params) ? value_from_object(&tuple_empty) : params;
}
SETTER(function, __type_params__) {
    if (!value_is_instance(value, &tuple_type)) {
        return raise_false(&TypeError_type, "__type_params__ must be set to a tuple");
    }
    return function_set_metadata(as_function(self), NAME(__type_params__), value);
}

// Parts
// -----------------------------------------------------------------------------------------------------------------

static Value object_or_none(const void *object) { return object == NULL ? VALUE_NONE : value_from_object(object); }

GETTER(function, __defaults__) { return object_or_none(as_function(self)->defaults); }
SETTER(function, __defaults__) {
    if (value_is_undef(value) || value_is_none(value)) {
        as_function(self)->defaults = NULL;
        return true;
    }
    if (!value_is_instance(value, &tuple_type)) {
        return raise_false(&TypeError_type, "__defaults__ must be set to a tuple object");
    }
    as_function(self)->defaults = value_tuple(value);
    return true;
}

GETTER(function, __kwdefaults__) { return object_or_none(as_function(self)->keyword_defaults); }
SETTER(function, __kwdefaults__) {
    if (value_is_undef(value) || value_is_none(value)) {
        as_function(self)->keyword_defaults = NULL;
        return true;
    }
    if (!value_is_instance(value, &dict_type)) {
        return raise_false(&TypeError_type, "__kwdefaults__ must be set to a dict object");
    }
    as_function(self)->keyword_defaults = value_dict(value);
    return true;
}

static size_t closure_length(const Function *function) {
    return function->closure == NULL ? 0 : function->closure->length;
}

// The names come from the code until they are set; a function keeps its own when it gets other code.
static bool keep_names(Function *function) {
    Value name = value_from_object(function_name(function));
    Value qualified = value_from_object(function_qualified_name(function));
    return function_set_metadata(function, NAME(__name__), name) &&
           function_set_metadata(function, NAME(__qualname__), qualified);
}

GETTER(function, __code__) { return value_from_object(as_function(self)->code); }
SETTER(function, __code__) {
    if (!value_has_type(value, &code_type)) {
        return raise_false(&TypeError_type, "__code__ must be set to a code object");
    }
    const Code *code = (const Code *)value_object(value);
    if (code->free_count != closure_length(as_function(self))) {
        return raise_false(&ValueError_type, "%S() requires a code object with %zu free vars, not %zu",
                           function_name(as_function(self)), closure_length(as_function(self)),
                           (size_t)code->free_count);
    }
    TRY_BOOL_OR(keep_names(as_function(self)), false);
    as_function(self)->code = code;
    return true;
}

GETTER(function, __closure__) { return object_or_none(as_function(self)->closure); }
GETTER(function, __globals__) { return value_from_object(as_function(self)->globals); }
GETTER(function, __builtins__) { return object_get_attr(TRY(vm_import("builtins")), NAME(__dict__)); }

static bool check_cells(const Tuple *closure) {
    for (size_t i = 0; i < closure->length; i++) {
        if (!value_has_type(closure->items[i], &cell_type)) {
            return raise_false(&TypeError_type, "arg 5 (closure) expected cell, found %T", closure->items[i]);
        }
    }
    return true;
}

static bool check_names(Value name, Value defaults) {
    if (!value_is_none(name) && !value_is_instance(name, &str_type)) {
        return raise_false(&TypeError_type, "arg 3 (name) must be None or string");
    }
    return value_is_none(defaults) || value_is_instance(defaults, &tuple_type) ||
           raise_false(&TypeError_type, "arg 4 (defaults) must be None or tuple");
}

static bool check_closure(const Code *code, Value closure) {
    size_t given = value_is_tuple(closure) ? value_tuple(closure)->length : 0;
    if (!value_is_none(closure) && !value_is_tuple(closure)) {
        return raise_false(&TypeError_type, "arg 5 (closure) must be None or tuple");
    }
    if (given != code->free_count) {
        return !value_is_tuple(closure) ? raise_false(&TypeError_type, "arg 5 (closure) must be tuple")
                                        : raise_false(&ValueError_type, "%S requires closure of length %zu, not %zu",
                                                      code->name, (size_t)code->free_count, given);
    }
    return !value_is_tuple(closure) || check_cells(value_tuple(closure));
}

METHOD(function, __new__) {
    if (!value_has_type(args->code, &code_type)) {
        return raise_error(&TypeError_type, "function() argument 'code' must be code, not %T", args->code);
    }
    if (!value_is_instance(args->globals, &dict_type)) {
        return raise_error(&TypeError_type, "function() argument 'globals' must be dict, not %T", args->globals);
    }
    const Code *code = (const Code *)value_object(args->code);
    TRY_BOOL(check_names(args->name, args->argdefs));
    TRY_BOOL(check_closure(code, args->closure));
    Function *function = TRY_PTR(function_new(code, value_dict(args->globals)));
    Value self = value_from_object(function);
    function->closure = value_is_tuple(args->closure) ? value_tuple(args->closure) : NULL;
    TRY_BOOL(value_is_none(args->name) || set_name(self, NAME(__name__), args->name));
    TRY_BOOL(function___defaults___setter(self, args->argdefs));
    TRY_BOOL(function___kwdefaults___setter(self, args->kwdefaults));
    return self;
}

// Slots
// -----------------------------------------------------------------------------------------------------------------

static Value function_call(Value self, const CallArgs *args) { return vm_call(self, args); }

static Value function_repr(Value self) {
    return value_from_object(
        TRY_PTR(str_format("<function %S at 0x%zx>", function_qualified_name(as_function(self)), (size_t)self.bits)));
}

static Value function_descr_get(Value self, Value instance, const Type *owner UNUSED) {
    return value_is_null(instance) ? self : method_new(self, instance);
}

static void function_trace(Object *self) {
    Function *function = (Function *)self;
    gc_visit_object(function->code);
    gc_visit_object(function->globals);
    gc_visit_object(function->defaults);
    gc_visit_object(function->keyword_defaults);
    gc_visit_object(function->closure);
    gc_visit_object(function->attributes);
    gc_visit_object(function->metadata);
}

const Slots function_slots = {
    .size = sizeof(Function),
    .type_flags = TYPE_METHOD,
    .dict_offset = offsetof(Function, attributes),
    .trace = function_trace,
    .call = function_call,
    .repr = function_repr,
    .descr_get = function_descr_get,
};
