// What the linker leaves: the heap, and memory that a reset does not clear.
#include "hal/memory.h"

#include <string.h>

#include "hal/cpu.h"
#include "hal/retained.h"
#include "ports/rp2040/chip.h"

extern char ram_heap_start[], ram_heap_end[];  // linker script
extern const char stack_bottom[];

static char *free_start = ram_heap_start;

size_t hal_memory_largest(void) { return (size_t)(ram_heap_end - free_start); }

void *hal_memory_take(size_t bytes) {
    const size_t taken = (bytes + 15) & ~(size_t)15;
    if (taken < bytes || taken > hal_memory_largest()) {
        return NULL;
    }
    void *memory = memset(free_start, 0, bytes);
    free_start += taken;
    return memory;
}

// What was taken last.
void hal_memory_give_back(void *memory, size_t bytes UNUSED) { free_start = memory; }

// What an interrupt and the deepest function without a check may need stays free.
size_t hal_memory_stack_bytes(void) {
    enum {
        RESERVE = 512
    };
    const char *here = __builtin_frame_address(0);
    return (size_t)(here - stack_bottom) - RESERVE;
}

// Without power the memory holds anything: the marks tell.
static const uint32_t marks[] = {0x41646465, 0x72212121};

__attribute__((section(".noinit"))) static struct {
    uint32_t marks[2];
    _Alignas(8) unsigned char bytes[HAL_RETAINED_BYTES];
} retained;

void retained_start(void) {
    if (hal_cpu_reset_reason() == HAL_RESET_POWER_ON || memcmp(retained.marks, marks, sizeof marks) != 0) {
        memset(retained.bytes, 0, sizeof retained.bytes);
        memcpy(retained.marks, marks, sizeof marks);
    }
}

void retained_forget(void) { retained.marks[0] = 0; }

void *hal_retained(void) { return retained.bytes; }
