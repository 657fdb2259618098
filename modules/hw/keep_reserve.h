// Memory that a program with runtime.keep_state leaves to the prompt, which must work even if a MemoryError has ended
// the program.
#pragma once

#include "heap/value.h"

// Set it aside, unless that is done. False = raised: there is no room for it.
NODISCARD bool keep_reserve_hold(void);

// Give it back: a prompt opens beside the program, or the heap goes.
void keep_reserve_release(void);
