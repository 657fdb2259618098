// What the supervisor and the module `supervisor` tell each other about the current run. Plain data; no Python.
#pragma once

#include "core/config.h"
#include "core/macros.h"

typedef enum {
    RUN_STARTUP,
    RUN_AUTO_RELOAD,
    RUN_SUPERVISOR_RELOAD,
    RUN_REPL_RELOAD
} RunReason;

enum {
    NEXT_PATH_MAX = 128,
    TRACEBACK_BYTES = 1024,
};

// supervisor.set_next_code_file(): what runs next, and what becomes of this choice at the end of that run.
typedef struct {
    char file[NEXT_PATH_MAX];    // "": the usual files
    char folder[NEXT_PATH_MAX];  // where it runs; "": at the root
    bool reload_on_success, reload_on_error;
    bool sticky_on_success, sticky_on_error, sticky_on_reload;
    bool is_new;  // chosen by the running program: it does not end with this run
} NextCode;

typedef struct {
    RunReason run_reason;
    bool autoreload_off;  // a change of the drive does not stop the program; lasts until reset
    NextCode next;
    char traceback[TRACEBACK_BYTES];  // of the program before this one, its end if it is long
    size_t traceback_length;          // 0: it ended well
    bool keep_state;                  // a stopped program stays as it is for the prompt; lasts until reset
    bool resume;                      // supervisor.resume() was called: the prompt ends and the paused program goes on
} RunState;

extern RunState run_state;

// Put more text at the end of the traceback.
void run_state_add_traceback(const char *text, size_t length);
