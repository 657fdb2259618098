// What BytesIO and StringIO share.
#pragma once

#include "modules/std/io_parts.h"

// A new position from seek()'s arguments; `from` is where each `whence` counts from. False = raised, with the words of
// the text stream or of that of bytes.
NODISCARD bool memory_seek_target(Value offset, intptr_t whence, const size_t from[3], bool text, size_t *target);

// What pickles and copies keep is put together by Python: call a function of _io_state.
NODISCARD Value memory_call_state(const char *name, size_t count, const Value *arguments);
