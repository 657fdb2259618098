// The virtual board's consoles: the terminal it was started in and, if asked for, a pseudo-terminal.
#pragma once

#include "core/config.h"

typedef struct {
    bool live_line;  // show the pins that the program drives in the last line of the terminal
    bool pty;        // also open a pseudo-terminal
} TerminalOptions;

// A Ctrl-C that is typed before the terminal is in raw mode, or after it was, does not end the process.
void terminal_ignore_interrupt(void);

// Puts the terminal into raw mode. False if a pseudo-terminal was asked for and cannot be had.
bool terminal_open(const TerminalOptions *options);

// Restore the terminal. Safe in a signal handler.
void terminal_close(void);

// The path of the pseudo-terminal, or NULL.
const char *terminal_pty_path(void);
