// The type `type`: attributes of classes.
#include "gen/type.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/doc.h"
#include "objects/exception.h"
#include "objects/generic_alias.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/mappingproxy.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

static Type *as_type(Value v) { return value_class(v); }

// Names
// -----------------------------------------------------------------------------------------------------------------

static bool check_settable(const Type *type, const char *name, Value value) {
    if (type_is_static(type)) {
        return raise_false(&TypeError_type, "cannot set '%s' attribute of immutable type '%N'", name, type);
    }
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "cannot delete '%s' attribute of immutable type '%N'", name, type);
    }
    return true;
}

static Str *name_to_set(const Type *type, const char *attribute, Value value) {
    TRY_BOOL_OR(check_settable(type, attribute, value), NULL);
    if (!value_is_instance(value, &str_type)) {
        return raise_null(&TypeError_type, "can only assign string to %N.%s, not '%T'", type, attribute, value);
    }
    if (memchr(str_text(value_str(value)), 0, value_str(value)->length) != NULL) {
        return raise_null(&ValueError_type, "type name must not contain null characters");
    }
    return value_str(value);
}

GETTER(type, __name__) { return value_from_object(as_type(self)->name); }
SETTER(type, __name__) {
    Str *name = TRY_PTR_OR(name_to_set(as_type(self), "__name__", value), false);
    as_type(self)->name = name;
    return true;
}
GETTER(type, __qualname__) { return value_from_object(type_qualified_name(as_type(self))); }
SETTER(type, __qualname__) {
    Str *name = TRY_PTR_OR(name_to_set(as_type(self), "__qualname__", value), false);
    as_type(self)->info->qualified_name = name;
    return true;
}

// Attributes that stand in the namespace of a heap class
// --------------------------------------------------------------------

static Value namespace_get(Value self, const Str *name) {
    return as_type(self)->info == NULL ? VALUE_UNDEF : dict_get_str(as_type(self)->info->namespace, name);
}

static bool namespace_set(Value self, const Str *name, Value value) {
    Type *type = as_type(self);
    if (!value_is_undef(value)) {
        TRY_BOOL_OR(dict_set_str(type->info->namespace, name, value), false);
    } else if (!dict_delete_str(type->info->namespace, name)) {
        return raise_false(&AttributeError_type, "%S", name);
    }
    type_changed(type, name);
    return true;
}

GETTER(type, __module__) {
    const Type *type = as_type(self);
    if (type->info == NULL) {
        return value_from_object(type->module != NULL ? type->module : NAME(builtins));
    }
    Value module = namespace_get(self, NAME(__module__));
    return value_is_undef(module) ? raise_error(&AttributeError_type, "__module__") : module;
}
SETTER(type, __module__) {
    return check_settable(as_type(self), "__module__", value) && namespace_set(self, NAME(__module__), value);
}

GETTER(type, __doc__) {
    const Type *type = as_type(self);
    if (type->info == NULL) {
        return doc_value(type->doc);
    }
    Value doc = namespace_get(self, NAME(__doc__));
    return value_is_undef(doc) ? VALUE_NONE : descriptor_get(doc, VALUE_NULL, type);
}
SETTER(type, __doc__) {
    return check_settable(as_type(self), "__doc__", value) && namespace_set(self, NAME(__doc__), value);
}

GETTER(type, __dict__) { return mappingproxy_of_class(as_type(self)); }

GETTER(type, __annotations__) {
    if (as_type(self)->info == NULL) {
        return raise_no_attribute(self, NAME(__annotations__));
    }
    Value annotations = namespace_get(self, NAME(__annotations__));
    if (!value_is_undef(annotations)) {
        return annotations;
    }
    annotations = value_from_object(TRY_PTR(dict_new()));
    TRY_BOOL(dict_set_str(as_type(self)->info->namespace, NAME(__annotations__), annotations));
    return annotations;
}
SETTER(type, __annotations__) {
    if (as_type(self)->info == NULL) {
        return check_settable(as_type(self), "__annotations__", value);
    }
    return namespace_set(self, NAME(__annotations__), value);
}

GETTER(type, __type_params__) {
    Value params = namespace_get(self, NAME(__type_params__));
    return value_is_undef(params) ? value_from_object(&tuple_empty) : params;
}
SETTER(type, __type_params__) {
    return check_settable(as_type(self), "__type_params__", value) && namespace_set(self, NAME(__type_params__), value);
}

GETTER(type, __abstractmethods__) {
    Value names = namespace_get(self, NAME(__abstractmethods__));
    return value_is_undef(names) ? raise_error(&AttributeError_type, "__abstractmethods__") : names;
}
SETTER(type, __abstractmethods__) {
    if (as_type(self)->info == NULL) {
        return check_settable(as_type(self), "__abstractmethods__", value);
    }
    bool abstract = false;
    TRY_BOOL_OR(value_is_undef(value) || object_truth(value, &abstract), false);
    TRY_BOOL_OR(namespace_set(self, NAME(__abstractmethods__), value), false);
    as_type(self)->info->abstract = abstract;
    return true;
}

// Inheritance
// -----------------------------------------------------------------------------------------------------------

GETTER(type, __mro__) { return value_from_object(TRY_PTR(type_mro(as_type(self)))); }
GETTER(type, __bases__) { return value_from_object(TRY_PTR(type_bases(as_type(self)))); }
GETTER(type, __base__) {
    const Type *base = as_type(self)->base;
    return base == NULL ? VALUE_NONE : value_from_object(base);
}
GETTER(type, __basicsize__) { return int_from_size(type_instance_bytes(as_type(self))); }

static bool recompute_mro(Type *type) {
    type->info->mro = TRY_PTR_OR(type_find_mro(type), false);
    List *subclasses = TRY_PTR_OR(type_subclasses(type), false);
    for (size_t i = 0; i < subclasses->length; i++) {
        TRY_BOOL_OR(recompute_mro(value_class(subclasses->items[i])), false);
    }
    return true;
}

static bool check_new_bases(const Type *type, Value value) {
    TRY_BOOL_OR(check_settable(type, "__bases__", value), false);
    if (!value_is_instance(value, &tuple_type)) {
        return raise_false(&TypeError_type, "can only assign tuple to %N.__bases__, not %T", type, value);
    }
    const Tuple *bases = value_tuple(value);
    if (bases->length == 0) {
        return raise_false(&TypeError_type, "can only assign non-empty tuple to %N.__bases__, not ()", type);
    }
    for (size_t i = 0; i < bases->length; i++) {
        if (!value_is_class(bases->items[i])) {
            return raise_false(&TypeError_type, "%N.__bases__ must be tuple of classes, not '%T'", type,
                               bases->items[i]);
        }
        if (type_is_subtype(value_class(bases->items[i]), type)) {
            return raise_false(&TypeError_type, "a __bases__ item causes an inheritance cycle");
        }
    }
    return true;
}

static bool check_same_layout(const Type *type, const Type *base) {
    const Type *old = type->base;
    bool native = base->info == NULL || old->info == NULL;
    bool fits = native ? base->info == old->info && base->slots->trace == old->slots->trace : true;
    if (fits && (native ? base->slots->size == old->slots->size : type_same_layout(old, base))) {
        return true;
    }
    return raise_false(&TypeError_type, "__bases__ assignment: '%N' %s differs from '%N'", base,
                       fits ? "object layout" : "deallocator", old);
}

SETTER(type, __bases__) {
    Type *type = as_type(self);
    TRY_BOOL_OR(check_new_bases(type, value), false);
    const Type *base = TRY_PTR_OR(type_best_base(value_tuple(value)), false);
    TRY_BOOL_OR(check_same_layout(type, base), false);
    Tuple *old = type->info->bases;
    type->info->bases = value_tuple(value);
    if (!recompute_mro(type)) {
        type->info->bases = old;
        return false;
    }
    type->base = base;
    type_changed(type, NAME(__new__));
    return type_link_to_bases(type);
}

METHOD(type, mro) {
    Tuple *mro = as_type(args->self)->info == NULL
                     ? type_mro(as_type(args->self))
                     : type_compute_mro(as_type(args->self), as_type(args->self)->info->bases);
    TRY_PTR(mro);
    return value_from_object(TRY_PTR(list_from(mro->items, mro->length)));
}

METHOD(type, __subclasses__) { return value_from_object(TRY_PTR(type_subclasses(as_type(args->self)))); }

METHOD(type, __instancecheck__) {
    bool result;
    TRY_BOOL(object_real_is_instance(args->instance, as_type(args->self), &result));
    return value_from_bool(result);
}

METHOD(type, __subclasscheck__) {
    bool result;
    TRY_BOOL(object_real_is_subclass(args->subclass, as_type(args->self), &result));
    return value_from_bool(result);
}

METHOD(type, __prepare__) { return value_from_object(TRY_PTR(dict_new())); }
METHOD(type, __dir__) { return type_dir_names(as_type(args->self)); }

// Slots
// -----------------------------------------------------------------------------------------------------------------

static Value class_get_attr(Value self, Str *name) {
    Value found = TRY(type_get_attr(as_type(self), name));
    return value_is_undef(found) ? raise_no_attribute(self, name) : found;
}

static bool class_set_attr(Value self, Str *name, Value value) { return type_set_attr(as_type(self), name, value); }

static Value class_repr(Value self) {
    const Type *type = as_type(self);
    Value module = type->info == NULL ? type___module___getter(self) : namespace_get(self, NAME(__module__));
    bool shown = value_is_str(module) && !str_equal(value_str(module), NAME(builtins));
    Str *text = shown ? str_format("<class '%V.%S'>", module, type_qualified_name(type))
                      : str_format("<class '%S'>", type->name);
    return value_from_object(TRY_PTR(text));
}

static Value class_binary(BinaryOp op, Value left, Value right) {
    return op == OP_OR ? union_new(left, right) : VALUE_NOT_IMPLEMENTED;
}

// Only classes made by Python are in the heap.
static void class_trace(Object *self) {
    Type *type = (Type *)self;
    gc_visit_object(type->name);
    gc_visit_object(type->base);
    gc_visit_object(type->info);
}

const Slots type_slots = {
    .size = sizeof(Type),
    .type_flags = TYPE_OWN_LOOKUP_ID | TYPE_CLASSES,
    .trace = class_trace,
    .call = type_call,
    .repr = class_repr,
    .get_attr = class_get_attr,
    .set_attr = class_set_attr,
    .binary = class_binary,
    .binary_ops = 1 << OP_OR,
};
