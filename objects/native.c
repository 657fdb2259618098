// Functions and attributes written in C, as objects.
#include "objects/native.h"

#include "gen/native.h"
#include "gen/object.h"
#include "gen/typing_objects.h"
#include "heap/gc.h"
#include "objects/complex.h"
#include "objects/doc.h"
#include "objects/function.h"
#include "objects/generic_alias.h"
#include "objects/module.h"
#include "objects/property.h"
#include "objects/protocol.h"
#include "objects/range.h"
#include "objects/slice.h"
#include "objects/str.h"
#include "objects/super.h"
#include "objects/text_signature.h"
#include "objects/tuple.h"
#include "objects/type.h"
#include "objects/weakref.h"
#include "vm/api.h"

const Str *native_name(const NativeMember *member) { return flash_name(member->name); }

const Type *native_owner(const NativeMember *member) {
    if (member->owner == OWNER_FOLLOWS) {
        return ((const ClassAttribute *)member)->owner;
    }
    return member->owner == 0 ? NULL : &native_types[member->owner - 1];
}

// Tables of members
// ---------------------------------------------------------------------------------------------------------------

static const Value *other_values(const MemberTable *table) {
    return (const Value *)(const void *)&table->natives[table->native_count];
}

static const uint16_t *other_names(const MemberTable *table) {
    return (const uint16_t *)(const void *)&other_values(table)[table->other_count];
}

// Where a name stands among those `stride` bytes apart; `count` if it does not.
static size_t find_number(const uint16_t *names, size_t stride, size_t count, size_t number) {
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        size_t found = *(const uint16_t *)(const void *)((const char *)names + middle * stride);
        if (found == number) {
            return middle;
        }
        *(found < number ? &low : &high) = found < number ? middle + 1 : middle;
    }
    return count;
}

Value members_find(const MemberTable *table, const Str *name) {
    size_t number = flash_name_number(name);
    if (table == NULL || number >= flash_name_count) {
        return VALUE_UNDEF;
    }
    size_t native = find_number(&table->natives[0].name, sizeof(NativeMember), table->native_count, number);
    if (native < table->native_count) {
        return value_from_object(&table->natives[native]);
    }
    size_t other = find_number(other_names(table), sizeof(uint16_t), table->other_count, number);
    return other < table->other_count ? other_values(table)[other] : VALUE_UNDEF;
}

Member members_at(const MemberTable *table, size_t index) {
    if (index < table->native_count) {
        const NativeMember *native = &table->natives[index];
        return (Member){native_name(native), value_from_object(native)};
    }
    size_t other = index - table->native_count;
    return (Member){flash_name(other_names(table)[other]), other_values(table)[other]};
}

// Functions
// -------------------------------------------------------------------------------------------------------------

// Of the function itself, or of a function bound to a receiver.
static const NativeFunction *as_function(Value v) {
    if (value_has_type(v, &native_bound_method_type)) {
        v = ((BoundMethod *)value_object(v))->function;
    }
    return (const NativeFunction *)value_object(v);
}

static Value function_call(Value self, const CallArgs *args) { return native_call(as_function(self), args); }

static Value qualified_name(const NativeFunction *function) {
    if (function->owner == 0) {
        return value_from_object(native_name(function));
    }
    return value_from_object(TRY_PTR(str_format("%S.%S", native_owner(function)->name, native_name(function))));
}

const Str *native_function_module(const NativeFunction *function) {
    for (size_t i = 0; function->owner == 0 && i < native_module_count; i++) {
        Value found = members_find(native_modules[i]->members, native_name(function));
        if (value_is_object(found) && value_object(found) == &function->object) {
            return native_module_name(native_modules[i]);
        }
    }
    return NULL;
}

static Value function_repr(Value self) {
    const NativeFunction *function = as_function(self);
    if (function->owner != 0) {
        return value_from_object(TRY_PTR(str_format("<built-in method %S of type object at 0x%zx>",
                                                    native_name(function), (size_t)(uintptr_t)native_owner(function))));
    }
    return value_from_object(TRY_PTR(str_format("<built-in function %S>", native_name(function))));
}

// A function of a module is known by its name there, a method by its object.
METHOD(native_function, __reduce__) {
    const NativeFunction *function = as_function(args->self);
    Value receiver = TRY(native_function___self___getter(args->self));
    if (value_is_none(receiver) || value_is_instance(receiver, &module_type)) {
        return value_from_object(native_name(function));
    }
    Value arguments = TRY(tuple_pair(receiver, value_from_object(native_name(function))));
    return tuple_pair(vm_builtin(NAME(getattr)), arguments);
}

GETTER(native_function, __name__) { return value_from_object(native_name(as_function(self))); }
GETTER(native_function, __qualname__) { return qualified_name(as_function(self)); }
GETTER(native_function, __doc__) { return doc_value(as_function(self)->doc); }
GETTER(native_function, __module__) {
    const Str *module = native_function_module(as_function(self));
    return module == NULL ? VALUE_NONE : value_from_object(module);
}
GETTER(native_function, __self__) {
    const NativeFunction *function = as_function(self);
    if (value_has_type(self, &native_bound_method_type)) {
        return ((BoundMethod *)value_object(self))->self;
    }
    if (function->owner != 0) {
        return value_from_object(native_owner(function));
    }
    const Str *module = native_function_module(function);
    return module == NULL ? VALUE_NONE : vm_import(str_text(module));
}
GETTER(native_function, __text_signature__) { return native_text_signature(as_function(self)); }

const Slots native_function_slots = {.size = sizeof(NativeFunction), .call = function_call, .repr = function_repr};

// Methods of types
// ------------------------------------------------------------------------------------------------------

static Value method_descr_get(Value self, Value instance, const Type *owner UNUSED) {
    const NativeFunction *function = as_function(self);
    if (value_is_null(instance)) {
        return self;
    }
    if (!type_is_subtype(value_type(instance), native_owner(function))) {
        return raise_error(&TypeError_type, "descriptor '%S' for '%N' objects doesn't apply to a '%T' object",
                           native_name(function), native_owner(function), instance);
    }
    return method_new(self, instance);
}

// The first argument of a method of a type must be an instance; that of __new__ or a class method, a subclass.
static bool raise_receiver_missing(const NativeFunction *function) {
    if (native_name(function) == NAME(__init__)) {
        return raise_false(&TypeError_type, "descriptor '__init__' of '%N' object needs an argument",
                           native_owner(function));
    }
    if (function->object.type == &native_method_type) {
        return raise_false(&TypeError_type, "unbound method %S.%S() needs an argument", native_owner(function)->name,
                           native_name(function));
    }
    return raise_false(&TypeError_type, "%N.%S(): not enough arguments", native_owner(function), native_name(function));
}

static bool check_class_receiver(const NativeFunction *function, Value class) {
    if (!value_is_class(class)) {
        return raise_false(&TypeError_type, "%N.%S(X): X is not a type object (%T)", native_owner(function),
                           native_name(function), class);
    }
    if (!type_is_subtype(value_class(class), native_owner(function))) {
        return raise_false(&TypeError_type, "%N.%S(%N): %N is not a subtype of %N", native_owner(function),
                           native_name(function), value_class(class), value_class(class), native_owner(function));
    }
    return true;
}

bool native_check_receiver(const NativeFunction *function, const CallArgs *args) {
    if (!(native_signature(function)->flags & SIGNATURE_METHOD) && function->object.type != &native_method_type) {
        return true;
    }
    if (args->positional == 0) {
        return raise_receiver_missing(function);
    }
    Value receiver = args->values[0];
    if (function->object.type != &native_method_type) {
        return check_class_receiver(function, receiver);
    }
    if (type_is_subtype(value_type(receiver), native_owner(function))) {
        return true;
    }
    if (native_name(function) == NAME(__init__)) {
        return raise_false(&TypeError_type, "descriptor '__init__' requires a '%N' object but received a '%T'",
                           native_owner(function), receiver);
    }
    return raise_false(&TypeError_type, "descriptor '%S' for '%N' objects doesn't apply to a '%T' object",
                       native_name(function), native_owner(function), receiver);
}

static Value method_repr(Value self) {
    const NativeFunction *function = as_function(self);
    const char *kind = native_is_slot(function) ? "slot wrapper" : "method";
    return value_from_object(
        TRY_PTR(str_format("<%s '%S' of '%N' objects>", kind, native_name(function), native_owner(function))));
}

METHOD(native_method, __reduce__) {
    const NativeFunction *function = as_function(args->self);
    Value arguments =
        TRY(tuple_pair(value_from_object(native_owner(function)), value_from_object(native_name(function))));
    return tuple_pair(vm_builtin(NAME(getattr)), arguments);
}

GETTER(native_method, __name__) { return value_from_object(native_name(as_function(self))); }
GETTER(native_method, __qualname__) { return qualified_name(as_function(self)); }
GETTER(native_method, __doc__) { return doc_value(as_function(self)->doc); }
GETTER(native_method, __objclass__) { return value_from_object(native_owner(as_function(self))); }
GETTER(native_method, __text_signature__) { return native_text_signature(as_function(self)); }

const Slots native_method_slots = {
    .size = sizeof(NativeFunction),
    .type_flags = TYPE_METHOD,
    .call = function_call,
    .repr = method_repr,
    .descr_get = method_descr_get,
};

// Properties
// ------------------------------------------------------------------------------------------------------------

static const NativeProperty *as_property(Value v) { return (const NativeProperty *)value_object(v); }

// It stands in many classes: __dict__ or __weakref__ (objects/instance_attributes.c).
static bool is_shared(const NativeProperty *property) {
    return property->owner != OWNER_FOLLOWS && property->owner != 0 && native_flash_owner(property) == &instance_type;
}

static bool check_property_owner(const NativeProperty *property, Value instance) {
    if (property->owner == 0 || value_type(instance) == native_flash_owner(property) ||
        type_is_subtype(value_type(instance), native_owner(property))) {
        return true;
    }
    return raise_false(&TypeError_type, "descriptor '%S' for '%N' objects doesn't apply to a '%T' object",
                       native_name(property), native_owner(property), instance);
}

static Value property_descr_get(Value self, Value instance, const Type *owner) {
    bool shared = is_shared(as_property(self));
    if (value_is_null(instance)) {
        return shared ? instance_attribute_of(owner, as_property(self)) : self;
    }
    TRY_BOOL(shared || check_property_owner(as_property(self), instance));
    return as_property(self)->get(instance);
}

static bool raise_not_writable(const NativeProperty *property) {
    if (property->object.type == &native_field_type) {
        return raise_false(&AttributeError_type, "readonly attribute");
    }
    return raise_false(&AttributeError_type, "attribute '%S' of '%N' objects is not writable", native_name(property),
                       native_owner(property));
}

static bool property_descr_set(Value self, Value instance, Value value) {
    const NativeProperty *property = as_property(self);
    bool shared = is_shared(property);
    TRY_BOOL_OR(shared || check_property_owner(property, instance), false);
    if (property->setter == 0) {
        self = shared ? TRY_OR(instance_attribute_of(value_type(instance), property), false) : self;
        return raise_not_writable(as_property(self));
    }
    return native_setters[property->setter](instance, value);
}

static Value property_repr(Value self) {
    const NativeProperty *property = as_property(self);
    const char *kind = property->object.type == &native_field_type ? "member" : "attribute";
    return value_from_object(
        TRY_PTR(str_format("<%s '%S' of '%N' objects>", kind, native_name(property), native_owner(property))));
}

GETTER(native_property, __name__) { return value_from_object(native_name(as_property(self))); }
GETTER(native_property, __qualname__) {
    return value_from_object(
        TRY_PTR(str_format("%S.%S", native_owner(as_property(self))->name, native_name(as_property(self)))));
}
GETTER(native_property, __doc__) { return doc_value(as_property(self)->doc); }
GETTER(native_property, __objclass__) { return value_from_object(native_owner(as_property(self))); }

// Only a ClassAttribute is in the heap.
static void property_trace(Object *self) { gc_visit_object(((ClassAttribute *)self)->owner); }

const Slots native_property_slots = {
    .size = sizeof(NativeProperty),
    .type_flags = TYPE_DATA_DESCRIPTOR,
    .trace = property_trace,
    .repr = property_repr,
    .descr_get = property_descr_get,
    .descr_set = property_descr_set,
};

const Slots native_field_slots = {
    .size = sizeof(NativeProperty),
    .type_flags = TYPE_DATA_DESCRIPTOR,
    .repr = property_repr,
    .descr_get = property_descr_get,
    .descr_set = property_descr_set,
};

// Class methods and static methods
// --------------------------------------------------------------------------------------

static const NativeFunction *wrapped(Value v) { return ((const NativeStaticMethod *)value_object(v))->function; }

static Value classmethod_descr_get(Value self, Value instance, const Type *owner) {
    if (owner == NULL) {
        owner = value_type(instance);
    }
    if (!type_is_subtype(owner, native_owner(wrapped(self)))) {
        return raise_error(&TypeError_type, "descriptor '%S' requires a subtype of '%N' but received '%N'",
                           native_name(wrapped(self)), native_owner(wrapped(self)), owner);
    }
    return method_new(value_from_object(wrapped(self)), value_from_object(owner));
}

static Value classmethod_repr(Value self) {
    return value_from_object(
        TRY_PTR(str_format("<method '%S' of '%N' objects>", native_name(wrapped(self)), native_owner(wrapped(self)))));
}

static Value classmethod_call(Value self, const CallArgs *args) {
    const NativeFunction *function = wrapped(self);
    if (args->positional == 0) {
        return raise_error(&TypeError_type, "descriptor '%S' of '%N' object needs an argument", native_name(function),
                           native_owner(function));
    }
    return native_call(function, args);
}

GETTER(native_classmethod, __name__) { return value_from_object(native_name(wrapped(self))); }
GETTER(native_classmethod, __qualname__) { return qualified_name(wrapped(self)); }
GETTER(native_classmethod, __doc__) { return doc_value(wrapped(self)->doc); }
GETTER(native_classmethod, __text_signature__) { return native_text_signature(wrapped(self)); }
GETTER(native_classmethod, __objclass__) { return value_from_object(native_owner(wrapped(self))); }

const Slots native_classmethod_slots = {
    .size = sizeof(NativeStaticMethod),
    .call = classmethod_call,
    .repr = classmethod_repr,
    .descr_get = classmethod_descr_get,
};

static Value staticmethod_descr_get(Value self, Value instance UNUSED, const Type *owner UNUSED) {
    return value_from_object(wrapped(self));
}

static Value staticmethod_call(Value self, const CallArgs *args) { return native_call(wrapped(self), args); }

static Value staticmethod_repr(Value self) {
    return value_from_object(TRY_PTR(str_format("<staticmethod(%R)>", value_from_object(wrapped(self)))));
}

GETTER(native_staticmethod, __func__) { return value_from_object(wrapped(self)); }
GETTER(native_staticmethod, __name__) { return value_from_object(native_name(wrapped(self))); }
GETTER(native_staticmethod, __doc__) { return doc_value(wrapped(self)->doc); }

const Slots native_staticmethod_slots = {
    .size = sizeof(NativeStaticMethod),
    .call = staticmethod_call,
    .repr = staticmethod_repr,
    .descr_get = staticmethod_descr_get,
};

// Modules
// ---------------------------------------------------------------------------------------------------------------

const ModuleDef *native_module_find(const Str *name) {
    for (size_t i = 0; i < native_module_count; i++) {
        if (str_equal(native_module_name(native_modules[i]), name)) {
            return native_modules[i];
        }
    }
    return NULL;
}
