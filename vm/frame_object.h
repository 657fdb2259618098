// Frame objects: what Python sees of a frame, which may be gone by now.
#pragma once

#include "vm/context.h"

// A frame object for a frame that is no more, as a traceback knows it. RAISED on failure.
NODISCARD Value frame_object_new(Function *function, const Code *code, uint32_t pc, Value locals);

// The function and code of a frame object, and its place for a traceback.
typedef struct {
    Function *function;
    const Code *code;
} FrameParts;
FrameParts frame_object_parts(Value frame);

// Forget that a frame object stands for `frame`, which is about to be left.
void frame_object_detach(Context *context, const Frame *frame);
