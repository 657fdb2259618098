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
