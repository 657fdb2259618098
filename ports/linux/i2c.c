// I2C of the virtual board: a byte at a time to the devices of sim/; the pins show it.
#include "hal/i2c.h"

#include "hal/gpio.h"
#include "hal/timer.h"
#include "ports/linux/sim/devices.h"
#include "ports/linux/sim/i2c_wave.h"
#include "ports/linux/sim/pins.h"

const HalRange hal_i2c_frequencies = {1000, 1000000};

static SimI2cDevice *devices;

void sim_i2c_attach(SimI2cDevice *device) {
    device->next = devices;
    devices = device;
    sim_pin_drive(device->scl, OUTSIDE_HIGH);
    sim_pin_drive(device->sda, OUTSIDE_HIGH);
}

static SimI2cDevice *find(const HalI2c *i2c, unsigned address) {
    SimI2cDevice *device = devices;
    while (device && !(device->address == address && device->scl == i2c->scl && device->sda == i2c->sda)) {
        device = device->next;
    }
    return device;
}

HalStatus hal_i2c_open(HalI2c *i2c) {
    const HalRange allowed = hal_i2c_frequencies;
    return i2c->frequency_hz >= allowed.least && i2c->frequency_hz <= allowed.most ? HAL_OK : HAL_INVALID;
}

void hal_i2c_close(HalI2c *i2c UNUSED) {}

HalStatus hal_i2c_begin(HalI2c *i2c UNUSED, HalI2cTransfer *transfer) {
    transfer->issued = transfer->received = 0;
    transfer->deadline_us = 0;
    return HAL_OK;
}

static HalStatus address(SimI2cDevice *device, I2cWave *wave, unsigned address, bool is_read) {
    const bool is_acknowledged = device && device->start(device, is_read);
    i2c_wave_start(wave);
    i2c_wave_byte(wave, (uint8_t)(address << 1 | is_read), is_acknowledged);
    return is_acknowledged ? HAL_OK : HAL_NO_DEVICE;
}

static HalStatus write_all(SimI2cDevice *device, I2cWave *wave, HalI2cTransfer *transfer) {
    for (; transfer->issued < transfer->out_length; transfer->issued++) {
        const uint8_t byte = transfer->out[transfer->issued];
        const bool is_acknowledged = device->write(device, byte);
        i2c_wave_byte(wave, byte, is_acknowledged);
        if (!is_acknowledged) {
            return HAL_IO;
        }
    }
    return HAL_OK;
}

// The controller does not acknowledge the last byte.
static void read_all(SimI2cDevice *device, I2cWave *wave, HalI2cTransfer *transfer) {
    for (; transfer->received < transfer->in_length; transfer->received++) {
        const uint8_t byte = device->read(device);
        transfer->in[transfer->received] = byte;
        i2c_wave_byte(wave, byte, transfer->received + 1 < transfer->in_length);
    }
}

static HalStatus run(SimI2cDevice *device, I2cWave *wave, HalI2cTransfer *transfer) {
    HalStatus status = HAL_OK;
    if (transfer->out_length > 0 || transfer->in_length == 0) {
        status = address(device, wave, transfer->address, false);
        status = status == HAL_OK ? write_all(device, wave, transfer) : status;
    }
    if (status == HAL_OK && transfer->in_length > 0) {
        status = address(device, wave, transfer->address, true);
    }
    if (status == HAL_OK) {
        read_all(device, wave, transfer);
    }
    i2c_wave_stop(wave);
    if (device) {
        device->stop(device);
    }
    return status;
}

static void let_go(const HalI2c *i2c) {
    hal_gpio_input(i2c->scl, HAL_PULL_NONE);
    hal_gpio_input(i2c->sda, HAL_PULL_NONE);
}

// All of it at once, then as long as it takes.
HalStatus hal_i2c_step(HalI2c *i2c, HalI2cTransfer *transfer) {
    enum {
        SECOND_NS = 1000000000
    };
    if (transfer->deadline_us == 0) {
        I2cWave wave = {i2c->scl, i2c->sda, SECOND_NS / 2 / i2c->frequency_hz, sim_time_ns()};
        transfer->phase = (uint8_t)run(find(i2c, transfer->address), &wave, transfer);
        transfer->deadline_us = wave.time_ns / 1000 + 1;
    }
    if (hal_timer_us() < transfer->deadline_us) {
        return HAL_PENDING;
    }
    let_go(i2c);
    return (HalStatus)transfer->phase;
}

void hal_i2c_abort(HalI2c *i2c, HalI2cTransfer *transfer UNUSED) { let_go(i2c); }
