// What a transfer on an I2C bus looks like at its two pins, for the trace.
#pragma once

#include "core/config.h"

typedef struct {
    unsigned scl, sda;
    uint64_t half_bit_ns, time_ns;  // the time up to which it is shown
} I2cWave;

// Shown is what the lines are, whoever pulls them low. After the stop condition they are high.
void i2c_wave_start(I2cWave *wave);  // also the second one of a transfer
void i2c_wave_byte(I2cWave *wave, uint8_t byte, bool is_acknowledged);
void i2c_wave_stop(I2cWave *wave);
