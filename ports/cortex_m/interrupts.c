// Interrupts as programs switch them.
#include "hal/cpu.h"
#include "ports/cortex_m/cortex_m.h"

static unsigned depth;
static uint32_t before;

void hal_cpu_disable_interrupts(void) {
    const uint32_t mask = interrupts_save();
    before = depth++ == 0 ? mask : before;
}

void hal_cpu_enable_interrupts(void) {
    if (depth > 0 && --depth == 0) {
        interrupts_restore(before);
    }
}
