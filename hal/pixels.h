// Chains of LEDs that understand the one-wire protocol of the WS2812: 800,000 bits a second, long high pulses for ones.
#pragma once

#include "hal/status.h"

enum {
    HAL_PIXELS_LATCH_US = 300  // low that ends a frame
};

// Send bytes, each from its highest bit, over a pin that is a digital output of the caller and stays one, low at the
// end. Waits until the last bit is sent; a frame to the same or another pin waits for the latch of the one before.
// Interrupts go on and do not disturb the wave. HAL_BUSY: the hardware that makes it is in use; HAL_UNSUPPORTED.
HalStatus hal_pixels_write(unsigned pin, const void *data, size_t length);
