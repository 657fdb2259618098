// The interactive prompt, the same for the runner on a terminal and for the board.
#pragma once

#include "services/console/line_editor.h"

typedef struct {
    void (*write)(const char *text, size_t length);
    int (*read)(void);          // the next byte of input, waiting for it; -1: there will be no more
    size_t (*available)(void);  // how many bytes of input wait; NULL: nobody knows
    // Called around the execution of a line, where Ctrl-C means KeyboardInterrupt instead of a byte.
    void (*running)(bool running);
    unsigned (*columns)(void);  // of the screen; NULL: 80
    void (*banner)(void);  // the line that names the board, before the prompt of a session and after Ctrl-B; or NULL
} ReplActions;

// What survives a reload.
typedef struct {
    LineHistory history;
    LineEditor editor;  // of the prompt, and of input() while a statement runs
    bool raw;           // the session was, and the next one will be, in the raw REPL
    bool beside;        // a program's variables are kept: the raw REPL has its own
} ReplMemory;

typedef enum {
    REPL_RELOAD,
    REPL_EXIT
} ReplEnd;

// Nothing is typed and no statement is begun: the prompt may go without loss. False if there is no prompt.
bool repl_is_empty(void);

// Read, run and print in __main__ (a new one if there is none) until Ctrl-D (REPL_RELOAD) or SystemExit, a reload or
// the end of input (REPL_EXIT; *status is the exit status). If memory->raw is set afterwards, a program called for
// another session instead of the code file.
ReplEnd repl_run(const ReplActions *actions, ReplMemory *memory, int *status);
