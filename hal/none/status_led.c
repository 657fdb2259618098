// No LED.
#include "hal/status_led.h"

void hal_status_led_set(uint32_t colour UNUSED) {}
