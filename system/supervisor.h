// The life of a board: boot.py, the program, waiting, the prompt, and again.
#pragma once

#include "system/board_program.h"

// Returns when the process is asked to end.
void supervisor_run(const ProgramConfig *config);
