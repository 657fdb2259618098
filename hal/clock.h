// The wall clock.
#pragma once

#include "hal/status.h"

// Nanoseconds since 1970-01-01 00:00 UTC; counts from the chip's start if it was never set.
int64_t hal_clock_ns(void);
HalStatus hal_clock_set_ns(int64_t time_ns);  // HAL_INVALID: the hardware cannot tell that year

// Seconds to add to UTC for local time at that moment; 0 on boards.
int32_t hal_clock_local_offset_s(int64_t time_s, bool *daylight_saving, const char **zone_name);
