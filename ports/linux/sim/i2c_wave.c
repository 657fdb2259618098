#include "ports/linux/sim/i2c_wave.h"

#include "ports/linux/sim/pins.h"

static void show(I2cWave *wave, unsigned pin, bool level) {
    sim_waves_until(wave->time_ns);
    sim_pin_follow(pin, level, wave->time_ns);
}

static void pass(I2cWave *wave) { wave->time_ns += wave->half_bit_ns; }

void i2c_wave_start(I2cWave *wave) {
    show(wave, wave->sda, true);
    pass(wave);
    show(wave, wave->scl, true);
    pass(wave);
    show(wave, wave->sda, false);
    pass(wave);
    show(wave, wave->scl, false);
}

static void show_bit(I2cWave *wave, bool bit) {
    show(wave, wave->sda, bit);
    pass(wave);
    show(wave, wave->scl, true);
    pass(wave);
    show(wave, wave->scl, false);
}

void i2c_wave_byte(I2cWave *wave, uint8_t byte, bool is_acknowledged) {
    for (unsigned mask = 0x80; mask != 0; mask >>= 1) {
        show_bit(wave, byte & mask);
    }
    show_bit(wave, !is_acknowledged);
}

void i2c_wave_stop(I2cWave *wave) {
    show(wave, wave->sda, false);
    pass(wave);
    show(wave, wave->scl, true);
    pass(wave);
    show(wave, wave->sda, true);
    pass(wave);
}
