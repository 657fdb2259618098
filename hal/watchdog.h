// A timer that must be fed: when it runs out, the chip is reset or HAL_EVENT_WATCHDOG is posted.
#pragma once

#include "hal/status.h"

uint32_t hal_watchdog_longest_ms(void);

// Start, or start anew with other values. HAL_INVALID: `timeout_ms` is 0 or too long.
HalStatus hal_watchdog_start(uint32_t timeout_ms, bool reset);
void hal_watchdog_feed(void);
HalStatus hal_watchdog_stop(void);
