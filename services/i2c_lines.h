// I2C by the two pins alone, for what a controller in hardware cannot do. The lines have pull resistors; the pins are
// inputs afterwards.
#pragma once

#include "hal/status.h"

// Send the address for writing and nothing else. HAL_OK: somebody acknowledged; HAL_NO_DEVICE: nobody; HAL_TIMEOUT: a
// line is held low.
HalStatus i2c_lines_probe(unsigned scl, unsigned sda, unsigned address);

// Let a device that was interrupted in the middle of a byte finish it, so that it lets go of the data line (UM10204
// 3.1.16); then a stop condition.
void i2c_lines_recover(unsigned scl, unsigned sda);
