// The standard streams of programs on a board: all its consoles.
#pragma once

#include "services/console/line_editor.h"

// From now on the language reads and writes there.
void board_console_install(void);

// The lines that were entered at the prompt and for input().
extern LineHistory board_history;

// The next byte of input for the prompt, waiting for it; -1: a prompt is to end.
int board_console_read(void);

// A copy of what goes to standard error; NULL: nobody wants it.
void board_console_tap_errors(void (*tap)(const char *text, size_t length));
