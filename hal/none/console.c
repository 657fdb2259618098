// No serial line.
#include "hal/console.h"

enum {
    USUAL_COLUMNS = 80
};

unsigned hal_console_count(void) { return 0; }
void hal_console_write(unsigned port UNUSED, const char *data UNUSED, size_t length UNUSED) {}
size_t hal_console_read(unsigned port UNUSED, char *data UNUSED, size_t size UNUSED) { return 0; }
size_t hal_console_available(unsigned port UNUSED) { return 0; }
void hal_console_set_interrupt(int byte UNUSED) {}
unsigned hal_console_columns(void) { return USUAL_COLUMNS; }
bool hal_console_is_connected(unsigned port UNUSED) { return false; }
bool hal_console_is_terminal(unsigned port UNUSED) { return false; }
