// Ctrl-C in long C loops.
#pragma once

#include "vm/api.h"

enum {
    POLL_INTERVAL = 4096
};  // a power of two

// Call with the number of each step of a loop; false = raised.
NODISCARD static inline bool poll_at(size_t step) {
    return LIKELY((step & (POLL_INTERVAL - 1)) != POLL_INTERVAL - 1) || vm_poll();
}
