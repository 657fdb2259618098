// No I2C.
#include "hal/i2c.h"

const HalRange hal_i2c_frequencies = {0, 0};
HalStatus hal_i2c_open(HalI2c *i2c UNUSED) { return HAL_UNSUPPORTED; }
void hal_i2c_close(HalI2c *i2c UNUSED) {}
HalStatus hal_i2c_begin(HalI2c *i2c UNUSED, HalI2cTransfer *transfer UNUSED) { return HAL_UNSUPPORTED; }
HalStatus hal_i2c_step(HalI2c *i2c UNUSED, HalI2cTransfer *transfer UNUSED) { return HAL_UNSUPPORTED; }
void hal_i2c_abort(HalI2c *i2c UNUSED, HalI2cTransfer *transfer UNUSED) {}
