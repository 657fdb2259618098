// Memory that keeps its contents over a reset, but not without power.
#pragma once

#include "hal/status.h"

enum {
    HAL_RETAINED_BYTES = 1024
};

// HAL_RETAINED_BYTES, aligned for any object; zeros after power-on.
void *hal_retained(void);
