// Memory for what boot.py chooses: input devices from its beginning, names from its end.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    CHOICES_BYTES = 512
};

// Zeroed bytes for the input devices, instead of those given before. NULL if so many are not left: then there are none.
uint8_t *choices_devices(size_t bytes);

// Bytes for one more name, until choices_reset(). NULL if so many are not left.
uint8_t *choices_name(size_t bytes);

void choices_reset(void);
