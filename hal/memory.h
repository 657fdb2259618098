// Memory for the heap, in large pieces.
#pragma once

#include "hal/status.h"

// `bytes` aligned to 4096; NULL if there is none left.
void *hal_memory_take(size_t bytes);
void hal_memory_give_back(void *memory, size_t bytes);
