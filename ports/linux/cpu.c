// The "chip" of the virtual board. A reset is the process starting itself again.
#include "hal/cpu.h"

#include <string.h>
#include <unistd.h>

#include "hal/stdio.h"
#include "ports/linux/reset.h"
#include "services/board_info.h"

void hal_cpu_reset(void) {
    hal_stdio_flush();
    reset_now(HAL_RESET_SOFTWARE);
}

// The same on every start on one machine, so that a board keeps its identity.
size_t hal_cpu_uid(uint8_t uid[HAL_UID_MAX]) {
    enum {
        UID_BYTES = 8
    };
    char host[64] = "adder";
    gethostname(host, sizeof host - 1);
    uint64_t hash = 0xcbf29ce484222325;
    for (const char *c = host; *c; c++) {
        hash = (hash ^ (uint8_t)*c) * 0x100000001b3;
    }
    memcpy(uid, &hash, UID_BYTES);
    return UID_BYTES;
}

uint32_t hal_cpu_frequency_hz(void) { return board_info.frequency_hz; }
void hal_cpu_disable_interrupts(void) {}
void hal_cpu_enable_interrupts(void) {}
