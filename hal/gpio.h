// Digital pins by number. Who owns a pin is kept above (services/pinmux.h); the HAL trusts its caller.
#pragma once

#include "hal/status.h"

typedef enum {
    HAL_PULL_NONE,
    HAL_PULL_UP,
    HAL_PULL_DOWN
} HalPull;
typedef enum {
    HAL_DRIVE_PUSH_PULL,
    HAL_DRIVE_OPEN_DRAIN
} HalDrive;

unsigned hal_gpio_count(void);

// Back to the state after reset: input, no pull.
void hal_gpio_reset(unsigned pin);
HalStatus hal_gpio_input(unsigned pin, HalPull pull);
HalStatus hal_gpio_output(unsigned pin, bool value,
                          HalDrive drive);  // no glitch: the value is set before the direction
HalStatus hal_gpio_set_pull(unsigned pin, HalPull pull);
HalStatus hal_gpio_set_drive(unsigned pin, HalDrive drive);
void hal_gpio_write(unsigned pin, bool value);
bool hal_gpio_read(unsigned pin);  // the level at the pin, also while it is an output
