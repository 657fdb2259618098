#include <string.h>

#include "ports/cortex_m/cortex_m.h"

extern char data_start[], data_end[], bss_start[], bss_end[];  // linker script
extern const char data_load[];

void memory_start(void) {
    memcpy(data_start, data_load, (size_t)(data_end - data_start));
    memset(bss_start, 0, (size_t)(bss_end - bss_start));
}
