// No converter.
#include "hal/adc.h"

HalStatus hal_adc_open(unsigned channel UNUSED, unsigned pin UNUSED) { return HAL_UNSUPPORTED; }
void hal_adc_close(unsigned channel UNUSED) {}
HalStatus hal_adc_read(unsigned channel UNUSED, uint16_t *value UNUSED) { return HAL_UNSUPPORTED; }
uint32_t hal_adc_reference_mv(void) { return 0; }
