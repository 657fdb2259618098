// Serial lines that people or programs type at: USB CDC, UART, on the virtual board a terminal and a pseudo-terminal.
#pragma once

#include "hal/status.h"

// How many lines there are; a `port` below is a number under that.
unsigned hal_console_count(void);

// Bytes as they are. Blocks for a bounded time only; drops what nobody reads.
void hal_console_write(unsigned port, const char *data, size_t length);

// Take up to `size` received bytes; does not wait. HAL_EVENT_CONSOLE_INPUT is posted when some arrive.
size_t hal_console_read(unsigned port, char *data, size_t size);

// How many received bytes wait.
size_t hal_console_available(unsigned port);

// When this byte arrives, or if it has arrived and waits already, drop it and all input before it and post
// HAL_EVENT_INTERRUPT; -1: it is a byte like any other.
void hal_console_set_interrupt(int byte);

// How many characters a row of the screen holds; 80 if nobody knows.
unsigned hal_console_columns(void);

// False once it is known that nobody is at the other end; a line that cannot tell says true.
bool hal_console_is_connected(unsigned port);

// Whether somebody may watch it who wants titles; false for a file or pipe.
bool hal_console_is_terminal(unsigned port);
