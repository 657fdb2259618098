// mappingproxy: a read-only view of a mapping, as SomeClass.__dict__ is.
#pragma once

#include "heap/type.h"

extern const Type mappingproxy_type;

NODISCARD Value mappingproxy_new(Value mapping);
