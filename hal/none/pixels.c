// No LEDs in chains.
#include "hal/pixels.h"

HalStatus hal_pixels_write(unsigned pin UNUSED, const void *data UNUSED, size_t length UNUSED) {
    return HAL_UNSUPPORTED;
}
