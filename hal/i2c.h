// I2C as the controller of the bus. Which pins reach which instance: services/pin_functions.h. A transfer goes on in
// steps that never wait, so that the caller can do other things in between; a port may do more of it by DMA.
#pragma once

#include "hal/status.h"

typedef struct {
    uint8_t number;  // of the instance
    uint8_t scl, sda;
    uint32_t frequency_hz;
} HalI2c;

// Start condition, address, the bytes of `out`; if `in` is not empty a start condition again and the bytes of `in`;
// stop condition. With neither only the address is sent, to see who answers.
typedef struct {
    const uint8_t *out;
    uint8_t *in;
    size_t out_length, in_length;
    uint8_t address;  // 7 bits
    // The port's:
    uint8_t phase;
    size_t issued, received;
    uint64_t deadline_us;
} HalI2cTransfer;

enum {
    HAL_I2C_PATIENCE_US = 1000000  // so long may a device hold the clock, or somebody else the bus
};

extern const HalRange hal_i2c_frequencies;

// Take the pins and the instance that `number` says. HAL_INVALID: the frequency.
HalStatus hal_i2c_open(HalI2c *i2c);
void hal_i2c_close(HalI2c *i2c);  // the pins stay the caller's

// Begin a transfer; none may be under way. `out` and `in` stay where they are until it ends.
HalStatus hal_i2c_begin(HalI2c *i2c, HalI2cTransfer *transfer);

// Do what can be done without waiting. HAL_PENDING: call again. HAL_OK: done. HAL_NO_DEVICE: nobody acknowledged the
// address. HAL_IO: a byte was not acknowledged, or another controller won. HAL_TIMEOUT: nothing moved for
// HAL_I2C_PATIENCE_US. After any of the last four the bus is free and the transfer is over.
HalStatus hal_i2c_step(HalI2c *i2c, HalI2cTransfer *transfer);

// Give up a transfer that is under way: the bus is let go of.
void hal_i2c_abort(HalI2c *i2c, HalI2cTransfer *transfer);
