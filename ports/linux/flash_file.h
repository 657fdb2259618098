// The file that holds the flash memory of the virtual board.
#pragma once

#include "core/config.h"

typedef enum {
    FLASH_FILE_OPEN,
    FLASH_FILE_UNUSABLE,  // it cannot be made, read or written, or its length is not a number of blocks
    FLASH_FILE_IN_USE     // by another board
} FlashFileStatus;

// Use a file, which is made and erased, `size` bytes long, if it is missing; an existing one keeps its length. Until
// then the board has no flash.
FlashFileStatus flash_file_open(const char *path, uint32_t size);
