// How the slow paths of the interpreter report to the dispatch loop.
#pragma once

#include "objects/opcodes.h"
#include "vm/context.h"

typedef enum {
    STEP_NEXT,    // done; go on with the next instruction
    STEP_FRAME,   // another frame runs now, or this one goes on elsewhere: reload everything from the context
    STEP_RAISED,  // an exception is pending
    STEP_EXIT,    // leave the run loop with context->result
} Step;
