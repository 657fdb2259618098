// No pins.
#include "hal/gpio.h"

unsigned hal_gpio_count(void) { return 0; }
void hal_gpio_reset(unsigned pin UNUSED) {}
HalStatus hal_gpio_input(unsigned pin UNUSED, HalPull pull UNUSED) { return HAL_UNSUPPORTED; }
HalStatus hal_gpio_output(unsigned pin UNUSED, bool value UNUSED, HalDrive drive UNUSED) { return HAL_UNSUPPORTED; }
HalStatus hal_gpio_set_pull(unsigned pin UNUSED, HalPull pull UNUSED) { return HAL_UNSUPPORTED; }
HalStatus hal_gpio_set_drive(unsigned pin UNUSED, HalDrive drive UNUSED) { return HAL_UNSUPPORTED; }
void hal_gpio_write(unsigned pin UNUSED, bool value UNUSED) {}
bool hal_gpio_read(unsigned pin UNUSED) { return false; }
