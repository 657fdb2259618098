// Resets of the virtual board: the process starts itself again.
#pragma once

#include "hal/cpu.h"

// The process's arguments, and what to do before it replaces itself (restore the terminal). Takes over what the
// process before left: why it was reset, retained memory. From now on SIGUSR1 is the reset button.
void reset_prepare(char **arguments, void (*before)(void));

// Safe in a signal handler.
NORETURN void reset_now(HalResetReason reason);
