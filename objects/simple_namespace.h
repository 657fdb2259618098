// types.SimpleNamespace: an object that is nothing but its attributes.
#pragma once

#include "heap/type.h"

extern const Type SimpleNamespace_type;

// A namespace with the attributes of `attributes`, which it keeps. RAISED on failure.
NODISCARD Value simple_namespace_new(Dict *attributes);
