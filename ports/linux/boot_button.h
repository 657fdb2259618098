// The BOOT button of the virtual board.
#pragma once

#include "core/config.h"

// It is pressed from power-on for so long.
void boot_button_hold(double seconds);
