// Parts of the object protocol that the files of objects/ share (see vm/api.h for the protocol itself).
#pragma once

#include "heap/type.h"

// Attribute access as object.__getattribute__ and object.__setattr__ do it. get: VALUE_UNDEF if missing.
NODISCARD Value object_generic_get_attr(Value self, Str *name);
NODISCARD bool object_generic_set_attr(Value self, Str *name, Value value);

// Attribute of a class with the metaclass consulted as type.__getattribute__ does; VALUE_UNDEF if missing.
NODISCARD Value type_get_attr(const Type *type, Str *name);
NODISCARD bool type_set_attr(Type *type, Str *name, Value value);

// What a value found in a class gives when read through `instance` (VALUE_NULL: through the class `owner`).
NODISCARD Value descriptor_get(Value descriptor, Value instance, const Type *owner);

bool value_has_get(Value v);             // has __get__
bool value_is_data_descriptor(Value v);  // has __set__ or __delete__

// AttributeError with name and object set: "'X' object has no attribute 'y'" and its forms for classes and modules.
Value raise_no_attribute(Value self, Str *name);

// Call `callable(self, args…)`.
NODISCARD Value call_with_self(Value callable, Value self, const CallArgs *args);

// Call with positional arguments and the keywords of a dict (NULL for none).
NODISCARD Value call_with_keywords(Value callable, size_t count, const Value *arguments, Dict *keywords);

// Hash by identity.
intptr_t object_identity_hash(Value self);

// Equality and the other comparisons of object itself.
NODISCARD Value object_default_compare(CompareOp op, Value self, Value other);

// <module.Name object at 0x…>
NODISCARD Value object_default_repr(Value self);

// The Python-visible names of `self` as a new list, unsorted, duplicates removed: dir() without __dir__.
NODISCARD Value object_dir_names(Value self);
NODISCARD Value type_dir_names(const Type *type);

static inline bool value_is_class(Value v) {
    return value_is_object(v) && (value_object(v)->type->slots->type_flags & TYPE_CLASSES) != 0;
}
static inline Type *value_class(Value v) { return (Type *)value_object(v); }

// isinstance() and issubclass() for one class, without __instancecheck__ and __subclasscheck__. False = raised.
NODISCARD bool object_real_is_instance(Value self, const Type *class, bool *result);
NODISCARD bool object_real_is_subclass(Value class, const Type *base, bool *result);

extern const Type float_type;

// (type(self), (argument,), state): what __reduce__ of a container gives to copying and pickling.
NODISCARD Value object_reduce_with(Value self, Value argument);
