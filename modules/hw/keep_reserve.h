// Memory that a program with runtime.keep_state leaves to the prompt, which must work even if a MemoryError has ended
// the program.
#pragma once

#include "heap/value.h"

// Set it aside, unless that is done or the prompt has it. False = raised: there is no room for it.
NODISCARD bool keep_reserve_hold(void);

// A prompt opens beside the program and may use it, until it is taken back. False = raised: there is no room any more.
void keep_reserve_lend(void);
NODISCARD bool keep_reserve_take_back(void);

// Nobody needs it: keep_state is off, or the heap goes.
void keep_reserve_release(void);
