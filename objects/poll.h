// Ctrl-C in long C loops.
#pragma once

#include "vm/api.h"

enum {
    POLL_INTERVAL = 4096,  // a power of two
    POLL_BYTES = 1 << 20,  // what may be copied without a look
};

// Call with the number of each step of a loop; false = raised.
NODISCARD static inline bool poll_at(size_t step) {
    return LIKELY((step & (POLL_INTERVAL - 1)) != POLL_INTERVAL - 1) || vm_poll();
}

// The same with vm_poll_quietly().
NODISCARD static inline bool poll_quietly_at(size_t step) {
    return LIKELY((step & (POLL_INTERVAL - 1)) != POLL_INTERVAL - 1) || vm_poll_quietly();
}

// Fill `data`, whose first `length` bytes are set, to `total` by repeating them. False = raised.
NODISCARD bool repeat_bytes(void *data, size_t length, size_t total);
