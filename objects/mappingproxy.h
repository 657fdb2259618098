// mappingproxy: a read-only view of a mapping, as SomeClass.__dict__ is.
#pragma once

#include "heap/type.h"

extern const Type mappingproxy_type;

NODISCARD Value mappingproxy_new(Value mapping);
NODISCARD Value mappingproxy_of_class(const Type *type);  // of what the class itself defines
