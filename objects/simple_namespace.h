// types.SimpleNamespace: an object that is nothing but its attributes.
#pragma once

#include "heap/type.h"

extern const Type SimpleNamespace_type;

typedef struct {
    Object object;
    Dict *attributes;  // NULL until the first is set
} SimpleNamespace;

// A namespace with the attributes of `attributes`, which it keeps; `type` is SimpleNamespace or a built-in subclass.
// RAISED on failure.
NODISCARD Value simple_namespace_new(const Type *type, Dict *attributes);

void simple_namespace_trace(Object *self);
Value simple_namespace_repr(Value self);
Value simple_namespace_compare(CompareOp op, Value self, Value other);

#define SIMPLE_NAMESPACE_SLOTS                                                             \
    .size = sizeof(SimpleNamespace), .dict_offset = offsetof(SimpleNamespace, attributes), \
    .trace = simple_namespace_trace, .repr = simple_namespace_repr, .compare = simple_namespace_compare
