// What the supervisor and the module `supervisor` tell each other about the current run. Plain data; no Python.
#pragma once

#include "core/config.h"

typedef enum {
    RUN_STARTUP,
    RUN_AUTO_RELOAD,
    RUN_SUPERVISOR_RELOAD,
    RUN_REPL_RELOAD
} RunReason;

typedef struct {
    RunReason run_reason;
    bool autoreload;  // a change of the drive stops the program; lasts until reset
} RunState;

extern RunState run_state;
