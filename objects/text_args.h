// Arguments that the methods of str, bytes and bytearray have in common.
#pragma once

#include "heap/type.h"

// Arguments start, end (VALUE_NONE where omitted) against a text of `length`: end is clamped, negative numbers count
// from the end; start may lie behind end, which means "nothing". False = raised.
NODISCARD bool text_bounds(Value start, Value end, size_t length, size_t *first, size_t *last);

// maxsplit and count arguments: negative means no limit.
static inline size_t text_limit(intptr_t count) { return count < 0 ? SIZE_MAX : (size_t)count; }

// A subscript that is no slice, as a number. False = raised: `type_error` with %T for the key, or IndexError for an int
// that is too large.
NODISCARD bool text_subscript(Value key, const char *type_error, intptr_t *index);
