// Who owns which pin. Every driver object claims its pins here first.
#pragma once

#include "hal/status.h"

// HAL_BUSY if somebody has it. `owner` is what an error message calls the owner ("digitalio.DigitalInOut"); it must
// stay valid.
HalStatus pinmux_claim(unsigned pin, const char *owner);

// Give the pin back and put it into the state after reset.
void pinmux_release(unsigned pin);

// The owner, or NULL if the pin is free.
const char *pinmux_owner(unsigned pin);
