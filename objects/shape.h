// Shapes: instances made alike share a map from attribute name to slot. An instance holds its values in slots standing
// in the object itself, then in an overflow buffer. Reading obj.__dict__ moves the instance to a real dict.
//
// An instance of a heap class is: the struct of its built-in base, one Value for each __slots__ name of all its
// classes, then Attrs (its type's attrs_offset, so a subclass with more __slots__ has a higher one). Two kinds of class
// have no Attrs but a plain dict that is made when the first attribute is set: subclasses of a built-in type that has a
// field for it (Slots.dict_offset: exceptions, modules), and of one whose size varies (TYPE_VARIABLE_SIZE: tuple, int),
// where the dict pointer is the last word of the block (TYPE_TAIL_DICT).
#pragma once

#include "heap/type.h"

// At Type.attrs_offset of an instance, if that is not 0.
typedef struct Attrs {
    const Shape *shape;  // NULL: dict mode
    union {
        Value *overflow;  // buffer of the slots from shape->inline_count on
        Dict *dict;       // dict mode
    };
    Value inline_values[];
} Attrs;

// A shape belongs to one class; the root shape has no names. Shapes form a tree by the name that each adds.
struct Shape {
    Object object;
    const Shape *parent;
    const Str *name;        // the name in slot count - 1
    uint16_t count;         // attributes
    uint16_t inline_count;  // room for this many in the instance; the same in all shapes of a tree
    Value children;         // VALUE_NULL, one Shape, or a dict name -> Shape
};

extern const Type shape_type;

static inline Attrs *instance_attrs(Object *instance) {
    return (Attrs *)((char *)instance + instance->type->attrs_offset);
}
static inline Value *attrs_slot(Attrs *attrs, unsigned slot) {
    unsigned inline_count = attrs->shape->inline_count;
    return slot < inline_count ? &attrs->inline_values[slot] : &attrs->overflow[slot - inline_count];
}

// Slot of a name in a shape, or -1.
int shape_find(const Shape *shape, const Str *name);

// The root shape for new instances of a heap class; it learns how many slots instances of this class use.
NODISCARD const Shape *shape_root(const Type *type);

// Instance attributes of any kind of instance, type not consulted; `name` is interned. get: VALUE_UNDEF if missing.
Value instance_get(Object *instance, const Str *name);
NODISCARD bool instance_set(Object *instance, Str *name, Value value);
bool instance_delete(Object *instance, Str *name);  // false if missing, or raised (MemoryError) if error_pending()
NODISCARD Dict *instance_dict(Object *instance);    // moves to dict mode; NULL = raised
NODISCARD bool instance_set_dict(Object *instance, Dict *dict);  // instance.__dict__ = dict

// obj.__dict__ of any instance that can have one, and its assignment (VALUE_UNDEF: an empty one).
NODISCARD Value instance_dict_get(Value self);
NODISCARD bool instance_dict_set(Value self, Value value);

// True if instances of this type can have attributes of their own (they have a __dict__).
bool type_has_instance_dict(const Type *type);

// Where an instance without Attrs keeps its attribute dict (Slots.dict_offset or TYPE_TAIL_DICT); NULL if it has none.
Dict **instance_dict_slot(Object *instance);

// True if there may be weak references to instances of this type.
bool type_allows_weakref(const Type *type);
