// super: attribute access that starts behind a class in the method resolution order.
#include "objects/super.h"

#include "gen/super.h"
#include "heap/gc.h"
#include "objects/exception.h"
#include "objects/protocol.h"
#include "objects/str.h"
#include "objects/type.h"
#include "vm/api.h"

static Super *as_super(Value v) { return (Super *)value_object(v); }

// The class whose MRO is searched: that of the instance, or `self` itself if it is a subclass.
static const Type *find_start(const Type *class, Value self) {
    if (value_is_class(self) && type_is_subtype(value_class(self), class)) {
        return value_class(self);
    }
    if (type_is_subtype(value_type(self), class)) {
        return value_type(self);
    }
    Value claimed = TRY_OR(object_find_attr(self, NAME(__class__)), NULL);
    if (value_is_class(claimed) && type_is_subtype(value_class(claimed), class)) {
        return value_class(claimed);
    }
    return raise_null(&TypeError_type, "super(type, obj): obj must be an instance or subtype of type");
}

static bool bind(Super *super, const Type *class, Value self) {
    super->this_class = class;
    super->self = self;
    super->start_class = NULL;
    if (!value_is_none(self)) {
        super->start_class = TRY_PTR_OR(find_start(class, self), false);
    }
    return true;
}

// super(class, self); TypeError "super(type, obj): obj must be an instance or subtype of type". RAISED on failure.
static Value super_new(const Type *class, Value self) {
    Super *super = TRY_PTR(gc_new(&super_type, sizeof(Super)));
    TRY_BOOL(bind(super, class, self));
    return value_from_object(super);
}

// The attribute of super(class, self) without making the object; VALUE_UNDEF if missing, RAISED.
static Value super_get(const Type *class, Value self, const Type *start_class, Str *name) {
    const Type *owner;
    Value found = type_find_from(start_class, type_position_behind(start_class, class), name, &owner);
    if (value_is_undef(found)) {
        return found;
    }
    bool through_class = value_is_class(self) && value_class(self) == start_class;
    return descriptor_get(found, through_class ? VALUE_NULL : self, start_class);
}

METHOD(super, __init__) {
    Value class = args->type, self = value_is_undef(args->object) ? VALUE_NONE : args->object;
    if (value_is_undef(class)) {
        TRY_BOOL(vm_current_super(&class, &self));
    }
    if (!value_is_class(class)) {
        return raise_error(&TypeError_type, "super() argument 1 must be a type, not %T", class);
    }
    TRY_BOOL(bind(as_super(args->self), value_class(class), self));
    return VALUE_NONE;
}

static const Str *name_or_null(const Type *type) { return type != NULL ? type->name : NAME(NULL); }

static Value class_or_none(const Type *type) { return type == NULL ? VALUE_NONE : value_from_object(type); }

GETTER(super, __thisclass__) { return class_or_none(as_super(self)->this_class); }
GETTER(super, __self_class__) { return class_or_none(as_super(self)->start_class); }
GETTER(super, __self__) { return value_is_null(as_super(self)->self) ? VALUE_NONE : as_super(self)->self; }

static Value super_get_attr(Value self, Str *name) {
    const Super *super = as_super(self);
    if (super->start_class != NULL && name != NAME(__class__)) {
        Value found = TRY(super_get(super->this_class, super->self, super->start_class, name));
        if (!value_is_undef(found)) {
            return found;
        }
    }
    Value own = TRY(object_generic_get_attr(self, name));
    return value_is_undef(own) ? raise_no_attribute(self, name) : own;
}

// super(C) as a class attribute binds to the instance like a method.
static Value super_descr_get(Value self, Value instance, const Type *owner UNUSED) {
    const Super *super = as_super(self);
    if (value_is_null(instance) || super->start_class != NULL) {
        return self;
    }
    return super_new(super->this_class, instance);
}

static Value super_repr(Value self) {
    const Super *super = as_super(self);
    Str *text = super->start_class != NULL ? str_format("<super: <class '%S'>, <%S object>>",
                                                        name_or_null(super->this_class), super->start_class->name)
                                           : str_format("<super: <class '%S'>, NULL>", name_or_null(super->this_class));
    return value_from_object(TRY_PTR(text));
}

static void super_trace(Object *self) {
    gc_visit_object(((Super *)self)->this_class);
    gc_visit_object(((Super *)self)->start_class);
    gc_visit(((Super *)self)->self);
}

const Slots super_slots = {
    .size = sizeof(Super),
    .trace = super_trace,
    .repr = super_repr,
    .get_attr = super_get_attr,
    .descr_get = super_descr_get,
};
