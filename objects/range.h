// range: three ints and, while everything fits small ints, the count of items.
#pragma once

#include "heap/type.h"

typedef struct Range {
    Object object;
    Value start, stop, step;  // int Values
    intptr_t count;           // items, when start, stop, step and every item are small ints; -1: use int arithmetic
} Range;

extern const Type range_type;
extern const Type range_iterator_type;

static inline bool value_is_range(Value v) { return value_has_type(v, &range_type); }
static inline Range *value_range(Value v) { return (Range *)value_object(v); }
static inline bool range_is_small(const Range *range) { return range->count >= 0; }

// Item `index` of a small range, 0 <= index < count.
static inline Value range_small_item(const Range *range, intptr_t index) {
    return value_from_small_int(value_small_int(range->start) + index * value_small_int(range->step));
}
