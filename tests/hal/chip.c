// A chip: the report goes to its first console.
#include <string.h>

#include "hal/console.h"
#include "hal/event.h"
#include "promises.h"

void report_text(const char *text) { hal_console_write(0, text, strlen(text)); }

int main(void) {
    (void)report_all();
    for (;;) {
        hal_event_wait(UINT64_MAX);
        hal_event_take(UINT32_MAX);
    }
}
