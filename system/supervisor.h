// The life of a board: boot.py, the program, waiting, the prompt, and again.
#pragma once

#include "system/board_program.h"

typedef struct {
    ProgramConfig program;
    double window_s;  // how long the safe-mode window is open if settings.toml does not say
} SupervisorConfig;

// Returns when the process is asked to end.
void supervisor_run(const SupervisorConfig *config);
