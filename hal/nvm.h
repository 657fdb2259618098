// A few kilobytes of memory that keep their contents without power.
#pragma once

#include "hal/status.h"

size_t hal_nvm_size(void);  // 0: this board has none
HalStatus hal_nvm_read(size_t offset, void *data, size_t length);
HalStatus hal_nvm_write(size_t offset, const void *data, size_t length);
