// boot_out.txt: what the board is, and what boot.py printed.
#pragma once

#include <stddef.h>

// Begin the text with the lines about the board. It is kept in the memory until boot_log_finish().
void boot_log_start(char *memory, size_t size);

// From now on console output is part of the text: boot.py runs.
void boot_log_capture(void);

// A message of the start: to the console and into the text.
void boot_log_print(const char *text);

// Say why the board is in safe mode, with the trace of the crash.
void boot_log_add_safe_mode(void);

// Write the file, but only if it would change.
void boot_log_finish(void);
