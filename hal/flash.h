// The part of the NOR flash that holds the drive: erasing sets every bit of a block, programming only clears bits.
// Offsets count from the start of that part. Code and interrupts may run from elsewhere meanwhile; a call returns when
// the flash is done.
#pragma once

#include "hal/status.h"

enum {
    HAL_FLASH_BLOCK = 4096,  // bytes erased at once
    HAL_FLASH_PAGE = 256     // bytes programmed at once; a call must stay within one page
};

uint32_t hal_flash_size(void);  // bytes, a multiple of HAL_FLASH_BLOCK; 0: this board has none

HalStatus hal_flash_read(uint32_t offset, void *data, size_t length);

// Clear the bits that are 0 in `data`. HAL_INVALID if it leaves the page or the flash; HAL_IO if the flash refused.
HalStatus hal_flash_program(uint32_t offset, const void *data, size_t length);

// Set the block that begins at `offset` to ones. HAL_IO if it cannot be erased (worn out).
HalStatus hal_flash_erase(uint32_t offset);
