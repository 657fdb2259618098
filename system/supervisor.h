// The life of a board: boot.py, the program, waiting, the prompt, and again.
#pragma once

#include "system/options.h"

typedef struct {
    LanguageOptions language;
    void *stack_base;
} SupervisorConfig;

// Returns when the process is asked to end.
void supervisor_run(const SupervisorConfig *config);
