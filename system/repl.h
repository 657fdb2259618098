// The interactive prompt, the same for the runner on a terminal and for the board.
#pragma once

#include "services/console/line_editor.h"

typedef struct {
    void (*write)(const char *text, size_t length);
    int (*read)(void);  // the next byte of input, waiting for it; -1: there will be no more
    // Called around the execution of a line, where Ctrl-C means KeyboardInterrupt instead of a byte.
    void (*running)(bool running);
} ReplActions;

typedef enum {
    REPL_RELOAD,
    REPL_EXIT
} ReplEnd;

// Read, run and print in a new __main__ until Ctrl-D (REPL_RELOAD) or SystemExit / the end of input (REPL_EXIT; *status
// is the exit status). The history survives in `history`.
ReplEnd repl_run(const ReplActions *actions, LineHistory *history, int *status);
