// Memory for the heap, in large pieces.
#pragma once

#include "hal/status.h"

// `bytes`, aligned to 16 and cleared; NULL if there is none left.
void *hal_memory_take(size_t bytes);
void hal_memory_give_back(void *memory, size_t bytes);

// The most bytes that one call can give now; 0 if that is not known (a host).
size_t hal_memory_largest(void);

// How many bytes of C stack are left below the caller.
size_t hal_memory_stack_bytes(void);
