// Classes made by Python, and questions about any type.
#pragma once

#include "objects/shape.h"
#include "objects/str.h"
#include "objects/tuple.h"

// The part of a heap class that a built-in type does not need.
struct ClassInfo {
    Object object;
    Dict *namespace;       // with a keys id
    Tuple *bases;
    Tuple *mro;            // the class itself first
    Value subclasses;      // list of weak entries; VALUE_NULL if none
    const Shape *root_shape;
    const Str *qualified_name;
    uint16_t instance_size;  // bytes without inline attribute slots
    uint16_t learned_slots;  // attributes that earlier instances had, capped
    uint16_t slot_count;     // __slots__ members
    bool abstract;           // abc: has abstract methods
};

// type(name, bases, namespace, **keywords): compute the metaclass, MRO, slots; call __set_name__ and __init_subclass__.
NODISCARD Value type_new_class(const Type *metatype, Str *name, Tuple *bases, Dict *namespace, Dict *keywords);

// Bytes of a new instance, inline attribute slots included.
size_t type_instance_bytes(const Type *type);

// A zeroed instance of any type with its attributes set up; what object.__new__ and every native __new__ use.
NODISCARD void *type_allocate(const Type *type);

// The same for types with TYPE_VARIABLE_SIZE (tuple, int, …): `bytes` is what the built-in struct with its inline data
// needs; room for the attributes of a subclass is added.
NODISCARD void *type_allocate_variable(const Type *type, size_t bytes);

// Call a class: __new__ and __init__ through the metatype's rules.
NODISCARD Value type_call(Value self, const CallArgs *args);

Tuple *type_bases(const Type *type);  // NULL = raised
Tuple *type_mro(const Type *type);    // NULL = raised
Dict *type_namespace(const Type *type);  // heap classes only
const Str *type_qualified_name(const Type *type);

// After a class attribute was set or deleted: recompute `overrides` and flags of it and its subclasses, flush lookups.
void type_changed(Type *type, const Str *name);
