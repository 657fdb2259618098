// property, classmethod and staticmethod, and the descriptors of __slots__ names.
#pragma once

#include "heap/type.h"

typedef struct {
    Object object;
    Value get, set, delete, doc;  // VALUE_NONE or VALUE_NULL if absent
    Value name;                   // from __set_name__, VALUE_NULL before
    bool doc_from_getter;
} Property;

typedef struct {
    Object object;
    Value function;
    Dict *attributes;
    bool copies_later;  // the function's attributes, when one is asked for
} MethodDecorator;      // classmethod and staticmethod

// A __slots__ name: the value stands at `offset` in instances of `owner`.
typedef struct {
    Object object;
    const Str *name;
    const Type *owner;
    uint32_t offset;
} MemberDescriptor;

// Give a classmethod or staticmethod without attributes those of its function, if it is to have them; other objects are
// left alone. Short of memory it still has none.
void method_decorator_complete(Object *object);

extern const Type property_type, classmethod_type, staticmethod_type, member_descriptor_type;

NODISCARD Value classmethod_new(Value function);
NODISCARD Value staticmethod_new(Value function);
NODISCARD Value member_descriptor_new(const Str *name, const Type *owner, uint32_t offset);

// What a staticmethod or classmethod (Python or native) wraps; VALUE_UNDEF if `v` is none (or an instance of a
// subclass of one).
Value staticmethod_function(Value v);
Value classmethod_function(Value v);
