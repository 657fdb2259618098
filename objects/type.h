// Classes made by Python, and questions about any type.
#pragma once

#include "objects/shape.h"
#include "objects/str.h"
#include "objects/tuple.h"

struct NativeMember;

// The part of a heap class that a built-in type does not need.
struct ClassInfo {
    Object object;
    Dict *namespace;  // with a keys id
    Tuple *bases;
    Tuple *mro;        // the class itself first
    Value subclasses;  // list of weak entries; VALUE_NULL if none
    const Shape *root_shape;
    const Str *qualified_name;
    uint16_t instance_size;  // bytes without inline attribute slots
    uint16_t learned_slots;  // attributes that earlier instances had, capped
    uint16_t slot_count;     // __slots__ members
    bool abstract;           // abc: has abstract methods
    bool weakrefs;           // instances can be referred to weakly
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
const Str *type_qualified_name(const Type *type);

// After a class attribute was set or deleted: recompute `overrides` and flags of it and its subclasses, flush lookups.
void type_changed(Type *type, const Str *name);
void type_begin(Type *type);  // the same for a new class, which nothing knows yet

// The attribute that the type itself defines, or VALUE_UNDEF; bases are not searched. Cannot raise.
Value type_own_attribute(const Type *type, const Str *name);

// Search the MRO from its entry `position` on; `owner` becomes the class that has it. VALUE_UNDEF if missing.
Value type_find_from(const Type *type, size_t position, const Str *name, const Type **owner);

// A new dict of what a built-in type itself defines; NULL = raised.
NODISCARD Dict *type_native_dict(const Type *type);

// The built-in type whose layout and slots this type has: itself if built-in.
const Type *type_native_base(const Type *type);

// C3 linearisation of `type` with the given bases; TypeError "Cannot create a consistent method resolution order".
NODISCARD Tuple *type_compute_mro(const Type *type, Tuple *bases);

// The same by the mro() method of the metaclass, whose result is checked. NULL = raised.
NODISCARD Tuple *type_find_mro(Type *type);

// Where the search for an attribute starts behind `class` in the MRO of `start`; more than its length if it is not
// there.
size_t type_position_behind(const Type *start, const Type *class);

// The most derived metaclass of `metatype` and the types of `bases`; NULL with TypeError (metaclass conflict) raised.
const Type *type_most_derived_metatype(const Type *metatype, const Tuple *bases);

// The base that decides the layout of a class with these bases; NULL = raised (not a class, final, layout conflict).
const Type *type_best_base(const Tuple *bases);

// True if instances of the two heap classes have the same fields, so that __class__ or __bases__ may be changed.
bool type_same_layout(const Type *from, const Type *to);

// Put __dict__ and __weakref__ into a new class if its base has none. False = raised.
NODISCARD bool type_add_instance_attributes(Type *type);

// Give a class made by Python objects of its own for __dict__ and __weakref__, which it shares with all others until
// Python looks at them. False = raised.
NODISCARD bool type_own_instance_attributes(const Type *type);

// The same for one of them that was found in `type`; RAISED if memory is short.
NODISCARD Value instance_attribute_of(const Type *type, const struct NativeMember *member);

// Note `type` with its bases, for __subclasses__() and changes of a base. False = raised.
NODISCARD bool type_link_to_bases(Type *type);

// The live immediate subclasses, as type.__subclasses__() gives them. NULL = raised.
NODISCARD struct List *type_subclasses(const Type *type);

// object.__new__ for a class that takes it from object: checks for abstract methods, then type_allocate(). NULL =
// raised.
NODISCARD void *type_new_plain_instance(const Type *type);
