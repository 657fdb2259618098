// Switching between C stacks, for threads. One body per processor.
#pragma once

#include "core/c_stack.h"
#include "hal/status.h"

// How large a thread's stack is unless the program says otherwise, and the smallest that makes sense.
size_t hal_stack_default_bytes(void);
size_t hal_stack_least_bytes(void);

// Set up a stack whose `low` and `bytes` are filled in, aligned to 16, so that `entry` begins at the first switch to
// it.
void hal_stack_prepare(CStack *stack, CStackEntry *entry);

// Save registers and stack pointer, and go on where `to` was left. Returns when something switches back to `from`. All
// that a function must preserve lies on the stack above from->pointer then. Not for interrupts.
void hal_stack_switch(CStack *from, const CStack *to);
