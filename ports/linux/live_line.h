// One line at the bottom of the terminal that shows the status LED, what the board does, and the pins which the program
// drives.
#pragma once

// Reserve the last line of the terminal and begin to watch the pins.
void live_line_open(void);

// Give the line back. Safe in a signal handler.
void live_line_close(void);

// Draw if something changed. Called regularly from the terminal's thread.
void live_line_tick(void);

// Held by whoever writes to the terminal.
void live_line_lock(void);
void live_line_unlock(void);
