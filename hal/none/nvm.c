// No memory that keeps its contents without power.
#include "hal/nvm.h"

size_t hal_nvm_size(void) { return 0; }
HalStatus hal_nvm_read(size_t offset UNUSED, void *data UNUSED, size_t length UNUSED) { return HAL_INVALID; }
HalStatus hal_nvm_write(size_t offset UNUSED, const void *data UNUSED, size_t length UNUSED) { return HAL_INVALID; }
