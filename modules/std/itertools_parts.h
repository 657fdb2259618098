// Shared by the files that implement itertools.
#pragma once

#include "objects/tuple.h"
#include "objects/type.h"
#include "vm/api.h"

static inline const Type *itertools_class(Value cls) { return (const Type *)value_object(cls); }
static inline Value itertools_iter(Value self) { return self; }

// What __reduce__ of an iterator gives: (its type, arguments, state); no state if it is VALUE_UNDEF. Warns that Python
// will give this up.
NODISCARD Value itertools_reduced(Value self, const Tuple *arguments, Value state);

// The parts of what __setstate__ got, which must be a tuple of `least` to `most` items; warns too.
NODISCARD Tuple *itertools_state(Value state, size_t least, size_t most);

// __setstate__ of an iterator that takes any state: the warning alone.
NODISCARD bool itertools_warn(void);

NODISCARD bool itertools_state_integer(Value given, intptr_t *number);
