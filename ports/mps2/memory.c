// The heap lies in the board's PSRAM, given out by pages.
#include "hal/memory.h"

#include <string.h>

enum {
    PAGE_BYTES = 4096,
    PAGES = 16 * 1024 * 1024 / PAGE_BYTES
};

#define PSRAM ((char *)0x21000000)

static bool is_taken[PAGES];

static size_t pages_of(size_t bytes) { return (bytes + PAGE_BYTES - 1) / PAGE_BYTES; }

void *hal_memory_take(size_t bytes) {
    const size_t wanted = pages_of(bytes);
    size_t found = 0;
    for (size_t page = 0; page < PAGES; page++) {
        found = is_taken[page] ? 0 : found + 1;
        if (found == wanted) {
            char *memory = PSRAM + (page + 1 - wanted) * PAGE_BYTES;
            memset(is_taken + page + 1 - wanted, true, wanted);
            memset(memory, 0, wanted * PAGE_BYTES);
            return memory;
        }
    }
    return NULL;
}

void hal_memory_give_back(void *memory, size_t bytes) {
    const size_t first = (size_t)((char *)memory - PSRAM) / PAGE_BYTES;
    memset(is_taken + first, false, pages_of(bytes));
}

size_t hal_memory_largest(void) { return 0; }

// As much as a host gives to programs of this word size.
size_t hal_memory_stack_bytes(void) { return 768 * 1024; }
