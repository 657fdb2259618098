// The type `object`: what every class inherits.
#include "gen/object.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/doc.h"
#include "objects/exception.h"
#include "objects/int.h"
#include "objects/list.h"
#include "objects/module.h"
#include "objects/protocol.h"
#include "objects/type.h"
#include "objects/weakref.h"
#include "vm/api.h"

const Slots object_slots = {.size = sizeof(Object)};

// Creation
// --------------------------------------------------------------------------------------------------------------

static bool is_objects_own(const Type *type, const Str *name) {
    return value_same(type_lookup(type, name), type_lookup(&object_type, name));
}

// TypeError "Can't instantiate abstract class …"; always RAISED. For classes whose info->abstract is set.
static Value type_raise_abstract(const Type *type) {
    Value names = TRY(dict_get(type->info->namespace, value_from_object(NAME(__abstractmethods__))));
    List *sorted = value_list(TRY(list_from_iterable(names)));
    TRY_BOOL(list_sort(sorted, VALUE_NONE, false));
    StrBuilder text;
    str_builder_init(&text);
    for (size_t i = 0; i < sorted->length; i++) {
        Str *quoted = TRY_PTR(str_formatted(i > 0 ? MESSAGE(", '%V'") : MESSAGE("'%V'"), sorted->items[i]));
        str_builder_add_str(&text, quoted);
    }
    Value joined = TRY(str_builder_finish(&text));
    return raise_error(&TypeError_type,
                       "Can't instantiate abstract class %N without an implementation for abstract method%s %V", type,
                       sorted->length == 1 ? "" : "s", joined);
}

void *type_new_plain_instance(const Type *type) {
    if (UNLIKELY(type->info != NULL && type->info->abstract)) {
        type_raise_abstract(type);
        return NULL;
    }
    return type_allocate(type);
}

static Value check_new_arguments(const Type *type) {
    if (!is_objects_own(type, NAME(__new__))) {
        return raise_error(&TypeError_type, "object.__new__() takes exactly one argument (the type to instantiate)");
    }
    if (is_objects_own(type, NAME(__init__))) {
        return raise_error(&TypeError_type, "%N() takes no arguments", type);
    }
    return VALUE_NONE;
}

// object.__new__(dict) would leave out what dict.__new__ does.
static Value check_safe(const Type *type) {
    const Type *native = type_native_base(type);
    if (type_flags(native) & TYPE_ABSTRACT_NEW && type->info == NULL) {
        return raise_error(&TypeError_type, "cannot create '%N' instances", native);
    }
    if (!is_objects_own(native, NAME(__new__))) {
        return raise_error(&TypeError_type, "object.__new__(%N) is not safe, use %N.__new__()", type, type);
    }
    return VALUE_NONE;
}

METHOD(object, __new__) {
    if (!value_is_class(args->cls)) {
        return raise_error(&TypeError_type, "object.__new__(X): X is not a type object (%T)", args->cls);
    }
    const Type *type = value_class(args->cls);
    if (args->args_count > 0 || (args->kwargs != NULL && args->kwargs->length > 0)) {
        TRY(check_new_arguments(type));
    }
    TRY(check_safe(type));
    return value_from_object(TRY_PTR(type_new_plain_instance(type)));
}

METHOD(object, __init__) {
    if (args->args_count == 0 && (args->kwargs == NULL || args->kwargs->length == 0)) {
        return VALUE_NONE;
    }
    const Type *type = value_type(args->self);
    if (!is_objects_own(type, NAME(__init__))) {
        return raise_error(&TypeError_type,
                           "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    bool made_by_c_only = type_flags(type) & TYPE_ABSTRACT_NEW;
    if (is_objects_own(type, NAME(__new__)) && !made_by_c_only) {
        return raise_error(&TypeError_type, "%N.__init__() takes exactly one argument (the instance to initialize)",
                           type);
    }
    return VALUE_NONE;
}

METHOD(object, __init_subclass__) {
    if (args->kwargs != NULL && args->kwargs->length > 0) {
        return raise_error(&TypeError_type, "%S.__init_subclass__() takes no keyword arguments",
                           type_qualified_name(value_class(args->cls)));
    }
    return VALUE_NONE;
}

METHOD(object, __subclasshook__) { return VALUE_NOT_IMPLEMENTED; }

// Attributes
// ------------------------------------------------------------------------------------------------------------

METHOD(object, __format__) {
    if (args->format_spec->length > 0) {
        return raise_error(&TypeError_type, "unsupported format string passed to %T.__format__", args->self);
    }
    return object_str(args->self);
}

METHOD(object, __sizeof__) {
    if (!value_is_object(args->self)) {
        return value_from_small_int(sizeof(Value));
    }
    const Object *self = value_object(args->self);
    return int_from_size(self->type->info != NULL ? gc_block_size(self) : self->type->slots->size);
}

METHOD(object, __dir__) { return object_dir_names(args->self); }

GETTER(object, __class__) { return value_from_object(type_seen_by_python(self)); }

// Shapes belong to one class, so an instance that changes its class keeps its attributes in a dict from then on.
static bool change_class(Object *instance, const Type *to) {
    if (instance->type->attrs_offset != 0) {
        TRY_PTR_OR(instance_dict(instance), false);
    }
    instance->type = to;
    return true;
}

SETTER(object, __class__) {
    if (value_is_undef(value)) {
        return raise_false(&TypeError_type, "can't delete __class__ attribute");
    }
    if (!value_is_class(value)) {
        return raise_false(&TypeError_type, "__class__ must be set to a class, not '%T' object", value);
    }
    const Type *from = value_type(self), *to = value_class(value);
    bool modules = type_is_subtype(from, &module_type) && type_is_subtype(to, &module_type);
    if (modules && (from->info == NULL || to->info == NULL)) {
        bool plain =
            (to->info == NULL || to->info->slot_count == 0) && (from->info == NULL || from->info->slot_count == 0);
        return plain ? (value_object(self)->type = to, true)
                     : raise_false(&TypeError_type, "__class__ assignment: '%N' object layout differs from '%N'", to,
                                   from);
    }
    if (from->info == NULL || to->info == NULL) {
        return raise_false(&TypeError_type,
                           "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (!type_same_layout(from, to)) {
        return raise_false(&TypeError_type, "__class__ assignment: '%N' object layout differs from '%N'", to, from);
    }
    return change_class(value_object(self), to);
}

// The class's text, unless an instance with a dict has its own.
GETTER(object, __doc__) {
    const Type *type = value_type(self);
    Value own = type_has_instance_dict(type) ? instance_get(value_object(self), NAME(__doc__)) : VALUE_UNDEF;
    if (!value_is_undef(own)) {
        return own;
    }
    return doc_value(type->doc);
}

SETTER(object, __doc__) {
    if (!type_has_instance_dict(value_type(self))) {
        return raise_false(&AttributeError_type, "'%T' object attribute '__doc__' is read-only", self);
    }
    if (!value_is_undef(value)) {
        return instance_set(value_object(self), NAME(__doc__), value);
    }
    return instance_delete(value_object(self), NAME(__doc__)) || (raise_no_attribute(self, NAME(__doc__)), false);
}

// dir()
// -----------------------------------------------------------------------------------------------------------------

static bool add_namespace(Dict *names, Dict *namespace) {
    uint32_t position = 0;
    Value key, value;
    while (dict_next(namespace, &position, &key, &value)) {
        TRY_BOOL_OR(dict_set(names, key, VALUE_NONE), false);
    }
    return true;
}

static bool add_native_names(Dict *names, const Type *type) {
    Dict *own = TRY_PTR_OR(type_native_dict(type), false);
    return add_namespace(names, own);
}

static bool add_class_names(Dict *names, const Type *type) {
    const Tuple *mro = TRY_PTR_OR(type_mro(type), false);
    for (size_t i = 0; i < mro->length; i++) {
        const Type *class = value_class(mro->items[i]);
        bool added =
            class->info != NULL ? add_namespace(names, class->info->namespace) : add_native_names(names, class);
        TRY_BOOL_OR(added, false);
    }
    return true;
}

static Value keys_as_list(Dict *names) {
    List *list = TRY_PTR(list_new(names->length));
    uint32_t position = 0;
    Value key, value;
    while (dict_next(names, &position, &key, &value)) {
        TRY_BOOL(list_append(list, key));
    }
    return value_from_object(list);
}

Value type_dir_names(const Type *type) {
    Dict *names = TRY_PTR(dict_new());
    TRY_BOOL(add_class_names(names, type));
    return keys_as_list(names);
}

static bool customises_attributes(const Type *type) {
    Value namespace = type_lookup(type, NAME(__dict__));
    bool is_own = !value_is_undef(namespace) && !value_has_type(namespace, &native_property_type) &&
                  !value_has_type(namespace, &native_field_type);
    return is_own || type_overrides(type, SPECIAL_GETATTRIBUTE) || type_overrides(type, SPECIAL_GETATTR);
}

// What __getattribute__ and __getattr__ say of the namespace and the class.
static bool add_customised_names(Dict *names, Value self) {
    Value namespace = TRY_OR(object_find_attr(self, NAME(__dict__)), false);
    if (value_is_instance(namespace, &dict_type)) {
        TRY_BOOL_OR(add_namespace(names, value_dict(namespace)), false);
    }
    Value class = TRY_OR(object_find_attr(self, NAME(__class__)), false);
    return !value_is_class(class) || add_class_names(names, value_class(class));
}

static bool add_instance_names(Dict *names, Object *instance) {
    const Type *type = instance->type;
    if (type->attrs_offset != 0 && instance_attrs(instance)->shape != NULL) {
        for (const Shape *shape = instance_attrs(instance)->shape; shape->count > 0; shape = shape->parent) {
            TRY_BOOL_OR(dict_set_str(names, shape->name, VALUE_NONE), false);
        }
        return true;
    }
    Dict *dict = TRY_PTR_OR(instance_dict(instance), false);
    return add_namespace(names, dict);
}

Value object_dir_names(Value self) {
    Dict *names = TRY_PTR(dict_new());
    const Type *type = value_type(self);
    if (customises_attributes(type)) {
        TRY_BOOL(add_customised_names(names, self));
        return keys_as_list(names);
    }
    if (type_has_instance_dict(type)) {
        TRY_BOOL(add_instance_names(names, value_object(self)));
    }
    TRY_BOOL(add_class_names(names, type));
    return keys_as_list(names);
}
