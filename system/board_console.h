// The standard streams of programs on a board: all its consoles.
#pragma once

#include "system/repl.h"

// From now on the language reads and writes there.
void board_console_install(void);

// What the prompt keeps over a reload; the history is that of input() too.
extern ReplMemory board_memory;

// For ReplActions: a statement begins or ends; between them Ctrl-C raises.
void board_console_running(bool running);

// The next byte of input for the prompt, waiting for it; -1: the session is to end.
int board_console_read(void);

// A copy of what goes to standard error; NULL: nobody wants it.
void board_console_tap_errors(void (*tap)(const char *text, size_t length));
