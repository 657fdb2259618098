// property.
#include "objects/property.h"

#include "gen/property.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

static Property *as_property(Value v) { return (Property *)value_object(v); }

static bool is_absent(Value v) { return value_is_null(v) || value_is_none(v); }

static Value or_none(Value v) { return value_is_null(v) ? VALUE_NONE : v; }

// An attrgetter, for example: its docstring is that of its class and is made when it is read.
static bool has_constant_doc(Value getter) {
    const Type *type = value_type(getter);
    return type->info == NULL && !type_has_instance_dict(type);
}

static bool take_doc(Property *property, Value doc) {
    property->doc = doc;
    property->doc_from_getter = false;
    if (!value_is_none(doc) || is_absent(property->get)) {
        return true;
    }
    if (property->object.type == &property_type && has_constant_doc(property->get)) {
        property->doc = VALUE_NULL;
        property->doc_from_getter = true;
        return true;
    }
    Value own = TRY_OR(object_find_attr(property->get, NAME(__doc__)), false);
    if (!value_is_undef(own) && !value_is_none(own)) {
        property->doc = own;
        property->doc_from_getter = true;
    }
    return true;
}

// The class of a subclass's instance has a __doc__ that would be found before that of the property.
static bool publish_doc(Value self) {
    if (value_object(self)->type == &property_type) {
        return true;
    }
    const Property *property = as_property(self);
    if (object_set_attr(self, NAME(__doc__), property->doc)) {
        return true;
    }
    if (property->doc_from_getter || !error_matches(&AttributeError_type)) {
        return false;
    }
    error_clear();
    return true;
}

METHOD(property, __init__) {
    Property *property = as_property(args->self);
    property->get = args->fget;
    property->set = args->fset;
    property->delete = args->fdel;
    property->name = VALUE_NULL;
    TRY_BOOL(take_doc(property, args->doc));
    TRY_BOOL(publish_doc(args->self));
    return VALUE_NONE;
}

// The copy is made by calling the class, so that subclasses get their own kind.
static Value copy_with(Value self, Value get, Value set, Value delete) {
    const Property *property = as_property(self);
    bool again = property->doc_from_getter && !is_absent(or_none(is_absent(get) ? property->get : get));
    Value values[] = {is_absent(get) ? or_none(property->get) : get, is_absent(set) ? or_none(property->set) : set,
                      is_absent(delete) ? or_none(property->delete) : delete,
                      again ? VALUE_NONE : or_none(property->doc)};
    Value copy = TRY(vm_call_values(value_from_object(value_type(self)), 4, values));
    if (value_is_instance(copy, &property_type)) {
        as_property(copy)->name = property->name;
    }
    return copy;
}

METHOD(property, getter) { return copy_with(args->self, args->function, VALUE_NONE, VALUE_NONE); }
METHOD(property, setter) { return copy_with(args->self, VALUE_NONE, args->function, VALUE_NONE); }
METHOD(property, deleter) { return copy_with(args->self, VALUE_NONE, VALUE_NONE, args->function); }

METHOD(property, __set_name__) {
    if (args->args_count != 2) {
        return raise_error(&TypeError_type, "__set_name__() takes 2 positional arguments but %zu were given",
                           args->args_count);
    }
    as_property(args->self)->name = args->args[1];
    return VALUE_NONE;
}

GETTER(property, fget) { return or_none(as_property(self)->get); }
GETTER(property, fset) { return or_none(as_property(self)->set); }
GETTER(property, fdel) { return or_none(as_property(self)->delete); }
GETTER(property, __doc__) {
    const Property *property = as_property(self);
    bool unread = value_is_null(property->doc) && property->doc_from_getter;
    Value doc = unread ? TRY(object_find_attr(property->get, NAME(__doc__))) : or_none(property->doc);
    return value_is_undef(doc) ? VALUE_NONE : doc;
}
SETTER(property, __doc__) {
    as_property(self)->doc = value_is_undef(value) ? VALUE_NONE : value;
    return true;
}

static bool function_is_abstract(Value function, bool *abstract) {
    *abstract = false;
    if (is_absent(function)) {
        return true;
    }
    Value mark = TRY_OR(object_find_attr(function, NAME(__isabstractmethod__)), false);
    return value_is_undef(mark) || object_truth(mark, abstract);
}

GETTER(property, __isabstractmethod__) {
    Value functions[] = {as_property(self)->get, as_property(self)->set, as_property(self)->delete};
    bool abstract = false;
    for (size_t i = 0; i < 3 && !abstract; i++) {
        TRY_BOOL(function_is_abstract(functions[i], &abstract));
    }
    return value_from_bool(abstract);
}

// Access
// ----------------------------------------------------------------------------------------------------------------

static Value raise_missing(const Property *property, Value instance, const char *what) {
    const Str *class_name = type_qualified_name(value_type(instance));
    if (is_absent(property->name)) {
        return raise_error(&AttributeError_type, "property of '%S' object has no %s", class_name, what);
    }
    return raise_error(&AttributeError_type, "property %R of '%S' object has no %s", property->name, class_name, what);
}

static Value property_descr_get(Value self, Value instance, const Type *owner UNUSED) {
    if (value_is_null(instance)) {
        return self;
    }
    const Property *property = as_property(self);
    return is_absent(property->get) ? raise_missing(property, instance, "getter") : vm_call_1(property->get, instance);
}

static bool property_descr_set(Value self, Value instance, Value value) {
    const Property *property = as_property(self);
    bool deleting = value_is_undef(value);
    Value function = deleting ? property->delete : property->set;
    if (is_absent(function)) {
        raise_missing(property, instance, deleting ? "deleter" : "setter");
        return false;
    }
    Value values[] = {instance, value};
    return !value_is_raised(vm_call_values(function, deleting ? 1 : 2, values));
}

static void property_trace(Object *self) {
    Property *property = (Property *)self;
    gc_visit(property->get);
    gc_visit(property->set);
    gc_visit(property->delete);
    gc_visit(property->doc);
    gc_visit(property->name);
}

const Slots property_slots = {
    .size = sizeof(Property),
    .type_flags = TYPE_DATA_DESCRIPTOR,
    .trace = property_trace,
    .descr_get = property_descr_get,
    .descr_set = property_descr_set,
};
