// The button that starts the loader if it is held at power-on; the program may look at it too.
#pragma once

#include "hal/status.h"

// False also if there is none. Callable in interrupts; takes microseconds in which the flash cannot be read.
bool hal_boot_button_is_pressed(void);
