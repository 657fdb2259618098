// Shared by the files that implement itertools.
#pragma once

#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static inline const Type *itertools_class(Value cls) { return (const Type *)value_object(cls); }
static inline Value itertools_iter(Value self) { return self; }
