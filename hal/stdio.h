// The process's own standard streams: where the runner's text goes. A board has none of them.
#pragma once

#include "hal/status.h"

// Write to standard output (1) or standard error (2). Output is collected and written at a line end of a terminal, when
// much has come together, before input is read and at hal_stdio_flush().
void hal_stdio_write(int stream, const char *data, size_t length);
void hal_stdio_flush(void);

// Read standard input up to and including a line end, at most `size` bytes; waits. 0 at the end, -1 after an
// event.
ptrdiff_t hal_stdio_read_line(char *data, size_t size);
bool hal_stdio_is_terminal(int stream);

// Whether reading would give something at once, if only the end; true if nobody can tell.
bool hal_stdio_input_waits(void);

// While on, the terminal hands over each key as it is typed, Ctrl-C included, and does not echo.
void hal_stdio_set_keys(bool on);

// The next byte of standard input, waiting for it; -1 at the end.
int hal_stdio_read_byte(void);

// Ask for HAL_EVENT_INTERRUPT when the user presses Ctrl-C.
void hal_stdio_catch_interrupt(void);
