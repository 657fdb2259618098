// No BOOT button.
#include "hal/boot_button.h"

bool hal_boot_button_is_pressed(void) { return false; }
