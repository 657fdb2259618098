// Memory and random bytes from the host.
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/random.h>

#include "hal/memory.h"
#include "hal/rng.h"

void *hal_memory_take(size_t bytes) {
    void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? NULL : memory;
}

void hal_memory_give_back(void *memory, size_t bytes) { munmap(memory, bytes); }

void hal_rng_fill(void *data, size_t length) {
    unsigned char *bytes = data;
    while (length > 0) {
        ssize_t count = getrandom(bytes, length, 0);
        if (count > 0) {
            bytes += count;
            length -= (size_t)count;
        }
    }
}
