// The virtual board, with the devices of its TOML.
#include <stdio.h>

#include "ports/linux/sim/attach.h"
#include "promises.h"
#include "services/board_info.h"

void report_text(const char *text) { fputs(text, stdout); }

int main(void) {
    for (const char *const *device = board_info.devices; *device; device++) {
        if (!sim_attach(*device)) {
            printf("cannot attach %s\n", *device);
            return 1;
        }
    }
    return report_all() > 0;
}
