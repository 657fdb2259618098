// The bytes of `microcontroller.nvm`: in the flash store if the board has one, beside the drive (hal/nvm.h) if not.
// 0xFF at first. Functions return 0 or an errno number.
#pragma once

#include "core/config.h"

size_t nvm_size(void);  // 0: there is none
int nvm_read(size_t offset, void *data, size_t length);

// Durable when it returns. In the store it happens whole or not at all.
int nvm_write(size_t offset, const void *data, size_t length);
