// No watchdog.
#include "hal/watchdog.h"

uint32_t hal_watchdog_longest_ms(void) { return 0; }
HalStatus hal_watchdog_start(uint32_t timeout_ms UNUSED, bool reset UNUSED) { return HAL_UNSUPPORTED; }
void hal_watchdog_feed(void) {}
HalStatus hal_watchdog_stop(void) { return HAL_OK; }
