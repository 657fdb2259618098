// No flash for a drive.
#include "hal/flash.h"

uint32_t hal_flash_size(void) { return 0; }

HalStatus hal_flash_read(uint32_t offset UNUSED, void *data UNUSED, size_t length UNUSED) { return HAL_UNSUPPORTED; }

HalStatus hal_flash_program(uint32_t offset UNUSED, const void *data UNUSED, size_t length UNUSED) {
    return HAL_UNSUPPORTED;
}

HalStatus hal_flash_erase(uint32_t offset UNUSED) { return HAL_UNSUPPORTED; }
