// A board has no standard streams of a process.
#include "hal/stdio.h"

void hal_stdio_write(int stream UNUSED, const char *data UNUSED, size_t length UNUSED) {}
void hal_stdio_flush(void) {}
bool hal_stdio_input_waits(void) { return true; }
ptrdiff_t hal_stdio_read_line(char *data UNUSED, size_t size UNUSED) { return 0; }
bool hal_stdio_is_terminal(int stream UNUSED) { return false; }
void hal_stdio_set_keys(bool on UNUSED) {}
int hal_stdio_read_byte(void) { return -1; }
void hal_stdio_catch_interrupt(void) {}
