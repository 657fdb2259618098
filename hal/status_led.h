// The LED that shows what the board does while no program runs.
#pragma once

#include "hal/status.h"

// 0xRRGGBB, dimmed already. A plain LED is on for anything but 0.
void hal_status_led_set(uint32_t colour);
