#include "ports/cortex_m/cortex_m.h"

extern uint32_t data_start[], data_end[], bss_start[], bss_end[];  // linker script
extern const uint32_t data_load[];

// By loops of its own: memcpy() is among what is copied.
__attribute__((optimize("no-tree-loop-distribute-patterns"))) void memory_start(void) {
    const uint32_t *from = data_load;
    for (uint32_t *to = data_start; to < data_end; to++) {
        *to = *from++;
    }
    for (uint32_t *to = bss_start; to < bss_end; to++) {
        *to = 0;
    }
}
