// super objects.
#pragma once

#include "heap/type.h"

typedef struct {
    Object object;
    const Type *this_class;
    Value self;               // VALUE_NONE in an unbound one
    const Type *start_class;  // whose MRO is searched, behind this_class; NULL in an unbound one
} Super;

extern const Type super_type;

// super(class, self); TypeError "super(type, obj): obj must be an instance or subtype of type". RAISED on failure.
NODISCARD Value super_new(const Type *class, Value self);

// The attribute of super(class, self) without making the object; VALUE_UNDEF if missing, RAISED.
NODISCARD Value super_get(const Type *class, Value self, const Type *start_class, Str *name);
