// Shared by the files that implement functools.
#pragma once

#include "heap/type.h"

// functools.partial(function, *args, **keywords); `keywords` may be NULL.
NODISCARD Value partial_new(Value function, const Value *args, size_t count, Dict *keywords);

// An attribute of the module itself.
NODISCARD Value functools_attribute(Str *name);

// Copy the attributes named in `assigned` and update the dicts named in `updated`, then set __wrapped__. False =
// raised.
NODISCARD bool functools_update_wrapper(Value wrapper, Value wrapped, Value assigned, Value updated);
