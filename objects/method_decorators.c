// classmethod, staticmethod, and the descriptors of __slots__ names.
#include "gen/property.h"
#include "heap/gc.h"
#include "objects/dict.h"
#include "objects/exception.h"
#include "objects/function.h"
#include "objects/native.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "objects/shape.h"
#include "objects/str.h"
#include "vm/api.h"

static MethodDecorator *as_decorator(Value v) { return (MethodDecorator *)value_object(v); }

static void decorator_trace(Object *self) {
    gc_visit(((MethodDecorator *)self)->function);
    gc_visit_object(((MethodDecorator *)self)->attributes);
}

static Value decorator_new(const Type *type, Value function) {
    MethodDecorator *decorator = TRY_PTR(gc_new(type, sizeof(MethodDecorator)));
    decorator->function = function;
    return value_from_object(decorator);
}

Value classmethod_new(Value function) { return decorator_new(&classmethod_type, function); }
Value staticmethod_new(Value function) { return decorator_new(&staticmethod_type, function); }

Value staticmethod_function(Value v) {
    if (value_has_type(v, &staticmethod_type)) {
        return as_decorator(v)->function;
    }
    if (value_has_type(v, &native_staticmethod_type)) {
        return value_from_object(((NativeStaticMethod *)value_object(v))->function);
    }
    return VALUE_UNDEF;
}

Value classmethod_function(Value v) {
    if (value_has_type(v, &classmethod_type)) {
        return as_decorator(v)->function;
    }
    if (value_has_type(v, &native_classmethod_type)) {
        return value_from_object(((NativeStaticMethod *)value_object(v))->function);
    }
    return VALUE_UNDEF;
}

// The decorated object looks like its function: name, docstring and so on are copied, as functools.wraps does.
static bool copy_attributes(MethodDecorator *decorator) {
    Str *const names[] = {NAME(__module__), NAME(__name__), NAME(__qualname__), NAME(__doc__), NAME(__annotations__)};
    Dict *dict = decorator->attributes != NULL ? decorator->attributes : TRY_PTR_OR(dict_new(), false);
    for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
        Value value = TRY_OR(object_find_attr(decorator->function, names[i]), false);
        TRY_BOOL_OR(value_is_undef(value) || dict_set_str(dict, names[i], value), false);
    }
    decorator->attributes = dict;
    return true;
}

// Reading attributes of these runs no code of the program, so it does not matter when.
static bool is_read_quietly(Value function) {
    return value_has_type(function, &function_type) ||
           (value_has_type(function, &type_type) && value_class(function)->info == NULL);
}

void method_decorator_complete(Object *object) {
    MethodDecorator *decorator = (MethodDecorator *)object;
    bool is_decorator = object->type->slots->trace == decorator_trace;
    if (is_decorator && decorator->copies_later && !copy_attributes(decorator)) {
        error_clear();
    }
}

static Value initialise(Value self, Value function) {
    MethodDecorator *decorator = as_decorator(self);
    decorator->function = function;
    decorator->copies_later = decorator->attributes == NULL && is_read_quietly(function);
    TRY_BOOL(decorator->copies_later || copy_attributes(decorator));
    return VALUE_NONE;
}

METHOD(classmethod, __init__) { return initialise(args->self, args->function); }
METHOD(staticmethod, __init__) { return initialise(args->self, args->function); }

static Value function_of(Value self) {
    Value function = as_decorator(self)->function;
    return value_is_null(function) ? VALUE_NONE : function;
}

static Value is_abstract(Value self) {
    Value mark = TRY(object_find_attr(function_of(self), NAME(__isabstractmethod__)));
    bool abstract = false;
    TRY_BOOL(value_is_undef(mark) || object_truth(mark, &abstract));
    return value_from_bool(abstract);
}

GETTER(classmethod, __dict__) { return instance_dict_get(self); }
SETTER(classmethod, __dict__) { return instance_dict_set(self, value); }
GETTER(classmethod, __func__) { return function_of(self); }
GETTER(classmethod, __wrapped__) { return function_of(self); }
GETTER(classmethod, __isabstractmethod__) { return is_abstract(self); }
GETTER(staticmethod, __dict__) { return instance_dict_get(self); }
SETTER(staticmethod, __dict__) { return instance_dict_set(self, value); }
GETTER(staticmethod, __func__) { return function_of(self); }
GETTER(staticmethod, __wrapped__) { return function_of(self); }
GETTER(staticmethod, __isabstractmethod__) { return is_abstract(self); }

static Value classmethod_descr_get(Value self, Value instance, const Type *owner) {
    const Type *class = owner != NULL ? owner : value_type(instance);
    Value function = function_of(self);
    if (!(type_flags(value_type(function)) & TYPE_METHOD) && value_has_get(function)) {
        return descriptor_get(function, value_from_object(class), class);
    }
    return method_new(function, value_from_object(class));
}

static Value staticmethod_descr_get(Value self, Value instance UNUSED, const Type *owner UNUSED) {
    return function_of(self);
}

static Value staticmethod_call(Value self, const CallArgs *args) { return vm_call(function_of(self), args); }

static Value classmethod_repr(Value self) {
    return value_from_object(TRY_PTR(str_format("<classmethod(%R)>", function_of(self))));
}

static Value staticmethod_repr(Value self) {
    return value_from_object(TRY_PTR(str_format("<staticmethod(%R)>", function_of(self))));
}

const Slots classmethod_slots = {
    .size = sizeof(MethodDecorator),
    .dict_offset = offsetof(MethodDecorator, attributes),
    .trace = decorator_trace,
    .repr = classmethod_repr,
    .descr_get = classmethod_descr_get,
};

const Slots staticmethod_slots = {
    .size = sizeof(MethodDecorator),
    .dict_offset = offsetof(MethodDecorator, attributes),
    .trace = decorator_trace,
    .call = staticmethod_call,
    .repr = staticmethod_repr,
    .descr_get = staticmethod_descr_get,
};

// __slots__
// -------------------------------------------------------------------------------------------------------------

static const MemberDescriptor *as_member(Value v) { return (const MemberDescriptor *)value_object(v); }

Value member_descriptor_new(const Str *name, const Type *owner, uint32_t offset) {
    MemberDescriptor *member = TRY_PTR(gc_new(&member_descriptor_type, sizeof(MemberDescriptor)));
    member->name = name;
    member->owner = owner;
    member->offset = offset;
    return value_from_object(member);
}

static Value *member_slot(Value self, Value instance) {
    const MemberDescriptor *member = as_member(self);
    if (!type_is_subtype(value_type(instance), member->owner)) {
        return raise_null(&TypeError_type, "descriptor '%S' for '%N' objects doesn't apply to a '%T' object",
                          member->name, member->owner, instance);
    }
    return (Value *)((char *)value_object(instance) + member->offset);
}

static Value member_descr_get(Value self, Value instance, const Type *owner UNUSED) {
    if (value_is_null(instance)) {
        return self;
    }
    Value *slot = TRY_PTR(member_slot(self, instance));
    return value_is_null(*slot) ? raise_no_attribute(instance, (Str *)as_member(self)->name) : *slot;
}

static bool member_descr_set(Value self, Value instance, Value value) {
    Value *slot = TRY_PTR_OR(member_slot(self, instance), false);
    bool deleting = value_is_undef(value);
    if (deleting && value_is_null(*slot)) {
        return raise_false(&AttributeError_type, "%S", as_member(self)->name);
    }
    *slot = deleting ? VALUE_NULL : value;
    return true;
}

static Value member_repr(Value self) {
    return value_from_object(
        TRY_PTR(str_format("<member '%S' of '%N' objects>", as_member(self)->name, as_member(self)->owner)));
}

GETTER(member_descriptor, __name__) { return value_from_object(as_member(self)->name); }
GETTER(member_descriptor, __objclass__) { return value_from_object(as_member(self)->owner); }
GETTER(member_descriptor, __doc__) { return VALUE_NONE; }
GETTER(member_descriptor, __qualname__) {
    return value_from_object(TRY_PTR(str_format("%S.%S", as_member(self)->owner->name, as_member(self)->name)));
}

static void member_trace(Object *self) {
    gc_visit_object(((MemberDescriptor *)self)->name);
    gc_visit_object(((MemberDescriptor *)self)->owner);
}

const Slots member_descriptor_slots = {
    .size = sizeof(MemberDescriptor),
    .type_flags = TYPE_DATA_DESCRIPTOR,
    .trace = member_trace,
    .repr = member_repr,
    .descr_get = member_descr_get,
    .descr_set = member_descr_set,
};
