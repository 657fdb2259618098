// I2C of the virtual board: a byte at a time to the devices of sim/, without the time that it takes.
#include "hal/i2c.h"

#include "ports/linux/sim/devices.h"
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
    return HAL_OK;
}

static HalStatus write_all(SimI2cDevice *device, HalI2cTransfer *transfer) {
    for (; transfer->issued < transfer->out_length; transfer->issued++) {
        if (!device->write(device, transfer->out[transfer->issued])) {
            return HAL_IO;
        }
    }
    return HAL_OK;
}

static HalStatus read_all(SimI2cDevice *device, HalI2cTransfer *transfer) {
    if (!device->start(device, true)) {
        return HAL_NO_DEVICE;
    }
    for (; transfer->received < transfer->in_length; transfer->received++) {
        transfer->in[transfer->received] = device->read(device);
    }
    return HAL_OK;
}

HalStatus hal_i2c_step(HalI2c *i2c, HalI2cTransfer *transfer) {
    SimI2cDevice *device = find(i2c, transfer->address);
    HalStatus status = HAL_OK;
    if (!device) {
        return HAL_NO_DEVICE;
    }
    if (transfer->out_length > 0 || transfer->in_length == 0) {
        status = device->start(device, false) ? write_all(device, transfer) : HAL_NO_DEVICE;
    }
    if (status == HAL_OK && transfer->in_length > 0) {
        status = read_all(device, transfer);
    }
    device->stop(device);
    return status;
}

void hal_i2c_abort(HalI2c *i2c UNUSED, HalI2cTransfer *transfer UNUSED) {}
