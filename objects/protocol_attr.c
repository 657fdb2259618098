// Attributes of any object: get, set, delete, with descriptors and Python overrides.
#include "gen/names.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/lookup.h"
#include "objects/module.h"
#include "objects/protocol.h"
#include "objects/slot_wrappers.h"
#include "objects/type.h"
#include "vm/api.h"

bool value_has_get(Value v) {
    const Type *type = value_type(v);
    return type->slots->descr_get != NULL || type_overrides(type, SPECIAL_GET);
}

bool value_is_data_descriptor(Value v) {
    const Type *type = value_type(v);
    return type->slots->descr_set != NULL || type_overrides(type, SPECIAL_SET) || type_overrides(type, SPECIAL_DELETE);
}

Value descriptor_get(Value descriptor, Value instance, const Type *owner) {
    const Type *type = value_type(descriptor);
    if (type_overrides(type, SPECIAL_GET)) {
        Value arguments[] = {value_is_null(instance) ? VALUE_NONE : instance, value_from_object(owner)};
        return vm_call_special(descriptor, NAME(__get__), 2, arguments);
    }
    return type->slots->descr_get != NULL ? type->slots->descr_get(descriptor, instance, owner) : descriptor;
}

static bool call_descriptor_set(Value descriptor, Value instance, Value value) {
    bool deleting = value_is_undef(value);
    Str *name = deleting ? NAME(__delete__) : NAME(__set__);
    Value arguments[] = {instance, value};
    Value done = TRY_OR(vm_call_special(descriptor, name, deleting ? 1 : 2, arguments), false);
    if (value_is_undef(done)) {
        return raise_false(&AttributeError_type, "%S", name);
    }
    return true;
}

static bool descriptor_set(Value descriptor, Value instance, Value value) {
    const Type *type = value_type(descriptor);
    if (type_overrides(type, SPECIAL_SET) || type_overrides(type, SPECIAL_DELETE)) {
        return call_descriptor_set(descriptor, instance, value);
    }
    return type->slots->descr_set(descriptor, instance, value);
}

// Errors
// ----------------------------------------------------------------------------------------------------------------

static Value with_name_and_object(Value name, Value object) {
    if (error_matches(&AttributeError_type)) {
        Value exception = error_fetch();
        exception_describe_attribute(exception, name, object);
        return raise_instance(exception);
    }
    return RAISED;
}

// As raised by setting and deleting, where the exception has no name and obj.
static Value raise_no_attribute_text(Value self, const Str *name) {
    if (value_is_class(self)) {
        return raise_error(&AttributeError_type, "type object '%N' has no attribute '%S'", value_class(self), name);
    }
    return raise_error(&AttributeError_type, "'%T' object has no attribute '%S'", self, name);
}

Value raise_no_attribute(Value self, Str *name) {
    raise_no_attribute_text(self, name);
    return with_name_and_object(value_from_object(name), self);
}

static bool raise_cannot_set(Value self, const Str *name, bool in_class) {
    if (in_class) {
        return raise_false(&AttributeError_type, "'%T' object attribute '%S' is read-only", self, name);
    }
    raise_no_attribute_text(self, name);
    return false;
}

// Reading
// ---------------------------------------------------------------------------------------------------------------

Value object_generic_get_attr(Value self, Str *name) {
    const Type *type = value_type(self);
    Value class_value = type_lookup(type, name);
    bool found = !value_is_undef(class_value);
    if (found && value_is_data_descriptor(class_value) && value_has_get(class_value)) {
        return descriptor_get(class_value, self, type);
    }
    if (type_has_instance_dict(type)) {
        Value own = instance_get(value_object(self), name);
        if (!value_is_undef(own)) {
            return own;
        }
    }
    return found ? descriptor_get(class_value, self, type) : VALUE_UNDEF;
}

Value type_get_attr(const Type *type, Str *name) {
    const Type *metatype = type->object.type;
    Value self = value_from_object(type);
    Value meta_value = type_lookup(metatype, name);
    if (!value_is_undef(meta_value) && value_is_data_descriptor(meta_value)) {
        return descriptor_get(meta_value, self, metatype);
    }
    Value own = type_lookup(type, name);
    if (!value_is_undef(own)) {
        return descriptor_get(own, VALUE_NULL, type);
    }
    return value_is_undef(meta_value) ? VALUE_UNDEF : descriptor_get(meta_value, self, metatype);
}

// By __getattribute__ or what stands for it; UNDEF or AttributeError if missing.
static Value get_by_getattribute(Value self, Str *name) {
    const Type *type = value_type(self);
    if (type_overrides(type, SPECIAL_GETATTRIBUTE)) {
        Value key = value_from_object(name);
        return vm_call_special(self, NAME(__getattribute__), 1, &key);
    }
    if (value_is_class(self)) {
        return type_get_attr(value_class(self), name);
    }
    return type->slots->get_attr != NULL ? type->slots->get_attr(self, name) : object_generic_get_attr(self, name);
}

// As object_get_attr(), but VALUE_UNDEF may also mean missing.
static Value find_attr(Value self, Str *name) {
    Value found = get_by_getattribute(self, name);
    if (!type_overrides(value_type(self), SPECIAL_GETATTR)) {
        return found;
    }
    if (value_is_raised(found) && error_matches(&AttributeError_type)) {
        error_clear();
        found = VALUE_UNDEF;
    }
    Value key = value_from_object(name);
    return value_is_undef(found) ? vm_call_special(self, NAME(__getattr__), 1, &key) : found;
}

Value object_get_attr(Value self, Str *name) {
    name = TRY_PTR(str_interned(name));
    Value found = find_attr(self, name);
    if (LIKELY(!value_is_undef(found) && !value_is_raised(found))) {
        return found;
    }
    return value_is_undef(found) ? raise_no_attribute(self, name) : with_name_and_object(value_from_object(name), self);
}

Value object_find_attr(Value self, Str *name) {
    name = TRY_PTR(str_interned(name));
    Value found = value_has_type(self, &module_type) ? module_find_attr(self, name) : find_attr(self, name);
    if (value_is_raised(found) && error_matches(&AttributeError_type)) {
        error_clear();
        return VALUE_UNDEF;
    }
    return found;
}

// Writing
// ---------------------------------------------------------------------------------------------------------------

static bool delete_instance_attr(Value self, Str *name) {
    if (instance_delete(value_object(self), name)) {
        return true;
    }
    return error_pending() ? false : raise_cannot_set(self, name, false);
}

bool object_generic_set_attr(Value self, Str *name, Value value) {
    const Type *type = value_type(self);
    Value class_value = type_lookup(type, name);
    bool found = !value_is_undef(class_value);
    if (found && value_is_data_descriptor(class_value)) {
        return descriptor_set(class_value, self, value);
    }
    if (!type_has_instance_dict(type)) {
        return raise_cannot_set(self, name, found);
    }
    if (value_is_undef(value)) {
        return delete_instance_attr(self, name);
    }
    Object *instance = value_object(self);
    const Shape *before = type->attrs_offset != 0 ? instance_attrs(instance)->shape : NULL;
    TRY_BOOL_OR(instance_set(instance, name, value), false);
    if (before != NULL && before != instance_attrs(instance)->shape) {
        lookup_fill_add(instance, before, name);
    } else if (before != NULL) {
        lookup_attr(self, name);
    }
    return true;
}

bool type_set_attr(Type *type, Str *name, Value value) {
    const Type *metatype = type->object.type;
    if (type_is_static(type)) {
        return raise_false(&TypeError_type, "cannot set '%S' attribute of immutable type '%N'", name, type);
    }
    Value meta_value = type_lookup(metatype, name);
    if (!value_is_undef(meta_value) && value_is_data_descriptor(meta_value)) {
        return descriptor_set(meta_value, value_from_object(type), value);
    }
    if (!value_is_undef(value)) {
        TRY_BOOL_OR(dict_set_str(type->info->namespace, name, value), false);
    } else if (!dict_delete_str(type->info->namespace, name)) {
        return raise_cannot_set(value_from_object(type), name, false);
    }
    type_changed(type, name);
    return true;
}

static bool call_setattr(Value self, Str *name, Value value) {
    Value arguments[] = {value_from_object(name), value};
    bool deleting = value_is_undef(value);
    Str *method = deleting ? NAME(__delattr__) : NAME(__setattr__);
    return !value_is_raised(vm_call_special(self, method, deleting ? 1 : 2, arguments));
}

// The bit of a class derived from a built-in type with such a slot says no more than this.
static bool has_native_setattr(const Type *type, bool deleting) {
    Value method = type_lookup(type, deleting ? NAME(__delattr__) : NAME(__setattr__));
    return value_has_type(method, &slot_wrapper_type) &&
           ((const SlotWrapper *)value_object(method))->owner->slots->set_attr == type->slots->set_attr;
}

bool object_set_attr(Value self, Str *name, Value value) {
    name = TRY_PTR_OR(str_interned(name), false);
    const Type *type = value_type(self);
    bool deleting = value_is_undef(value);
    if (type_overrides(type, deleting ? SPECIAL_DELATTR : SPECIAL_SETATTR) && !has_native_setattr(type, deleting)) {
        return call_setattr(self, name, value);
    }
    if (value_is_class(self)) {
        return type_set_attr(value_class(self), name, value);
    }
    return type->slots->set_attr != NULL ? type->slots->set_attr(self, name, value)
                                         : object_generic_set_attr(self, name, value);
}

// Calling with self
// -----------------------------------------------------------------------------------------------------

enum {
    SELF_CALL_INLINE = 8
};

Value call_with_self(Value callable, Value self, const CallArgs *args) {
    size_t keyword_count = args->keywords != NULL ? args->keywords->length : 0;
    size_t count = args->positional + keyword_count;
    Value few[SELF_CALL_INLINE + 1];
    Value *values = few;
    if (count > SELF_CALL_INLINE) {
        values = TRY_PTR(tuple_new(count + 1))->items;
    }
    values[0] = self;
    for (size_t i = 0; i < count; i++) {
        values[i + 1] = args->values[i];
    }
    CallArgs all = {values, args->positional + 1, args->keywords};
    return vm_call(callable, &all);
}

Value call_with_keywords(Value callable, size_t count, const Value *arguments, Dict *keywords) {
    size_t extra = keywords != NULL ? keywords->length : 0;
    if (extra == 0) {
        return vm_call_values(callable, count, arguments);
    }
    Tuple *values = TRY_PTR(tuple_new(count + extra));
    Tuple *names = TRY_PTR(tuple_new(extra));
    for (size_t i = 0; i < count; i++) {
        values->items[i] = arguments[i];
    }
    uint32_t position = 0;
    for (size_t i = 0; i < extra && dict_next(keywords, &position, &names->items[i], &values->items[count + i]); i++) {
    }
    CallArgs args = {values->items, count, names};
    return vm_call(callable, &args);
}
