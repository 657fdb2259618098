// The converter from voltages to numbers. Channels by pin: PIN_ADC of services/pin_functions.h.
#pragma once

#include "hal/status.h"

// Make the pin an input for voltages.
HalStatus hal_adc_open(unsigned channel, unsigned pin);
void hal_adc_close(unsigned channel);

// Measure once: 0 for 0 V to 65535 for the reference. Waits for some microseconds. HAL_TIMEOUT: it does not get ready.
HalStatus hal_adc_read(unsigned channel, uint16_t *value);

uint32_t hal_adc_reference_mv(void);
