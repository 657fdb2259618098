// tuple: the items stand behind the header; a tuple never moves.
#pragma once

#include "heap/type.h"

struct Tuple {
    Object object;
    size_t length;
    Value items[];
};

extern const Type tuple_type;
extern const Tuple tuple_empty;

static inline bool value_is_tuple(Value v) { return value_has_type(v, &tuple_type); }
static inline Tuple *value_tuple(Value v) { return (Tuple *)value_object(v); }

// A tuple of `length` items, each VALUE_NONE until set. NULL = raised.
NODISCARD Tuple *tuple_new(size_t length);
NODISCARD Tuple *tuple_from(const Value *items, size_t length);
NODISCARD Value tuple_pair(Value first, Value second);

// The items of any iterable. RAISED on failure.
NODISCARD Value tuple_from_iterable(Value iterable);
