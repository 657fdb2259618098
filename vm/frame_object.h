// Frame objects: what Python sees of a frame, which may be gone by now.
#pragma once

#include "vm/context.h"

// A frame object for a frame that is no more, as a traceback knows it. RAISED on failure.
NODISCARD Value frame_object_new(Function *function, const Code *code, uint32_t pc, Value locals);

// Forget that a frame object stands for `frame`, which is about to be left.
void frame_object_detach(Context *context, const Frame *frame);
