// mappingproxy: a read-only view of a mapping, as SomeClass.__dict__ is.
#pragma once

#include "heap/type.h"

extern const Type mappingproxy_type;

// `mapping` may be a built-in type: then it is a view of its attributes.
NODISCARD Value mappingproxy_new(Value mapping);
