// slice objects, and resolving one against a sequence.
#pragma once

#include "heap/type.h"

typedef struct Slice {
    Object object;
    Value start, stop, step;  // VALUE_NONE where omitted
} Slice;

extern const Type slice_type;

static inline bool value_is_slice(Value v) { return value_has_type(v, &slice_type); }
static inline Slice *value_slice(Value v) { return (Slice *)value_object(v); }

NODISCARD Value slice_new(Value start, Value stop, Value step);

// The items that `slice` selects from a sequence of `length`: `*count` of them at *start, *start + *step, … `*stop` is
// clamped as slice.indices() does, and is >= *start when the step is positive. False = raised (ValueError: zero step,
// TypeError: an index is no integer). May run Python (__index__), so read the length of a mutable sequence after
// slice_unpack() instead, then slice_clamp().
NODISCARD bool slice_resolve(Value slice, size_t length, intptr_t *start, intptr_t *stop, intptr_t *step,
                             size_t *count);

// The two halves of slice_resolve(): unpack may run Python, clamp cannot fail; it returns the count.
NODISCARD bool slice_unpack(Value slice, intptr_t *start, intptr_t *stop, intptr_t *step);
size_t slice_clamp(size_t length, intptr_t *start, intptr_t *stop, intptr_t step);
