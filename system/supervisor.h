// The life of a board: boot.py, the program, waiting, the prompt, and again.
#pragma once

#include "system/options.h"

typedef struct {
    LanguageOptions language;
    void *stack_base;
    // The path that another program changed last, for the console; empty if unknown.
    void (*changed_path)(char *path, size_t size);
} SupervisorConfig;

// Returns when the process is asked to end.
void supervisor_run(const SupervisorConfig *config);
