// SPI of the virtual board: a byte at a time to those devices of sim/ whose select pin is low.
#include "hal/spi.h"

#include "hal/gpio.h"
#include "ports/linux/sim/devices.h"
#include "ports/linux/sim/pins.h"

const HalRange hal_spi_frequencies = {2000, 62500000};

static SimSpiDevice *devices;

static void on_pin(unsigned pin, bool level, uint64_t time_us UNUSED) {
    for (SimSpiDevice *device = devices; device; device = device->next) {
        if (device->select == pin) {
            (level ? device->stop : device->start)(device);
        }
    }
}

void sim_spi_attach(SimSpiDevice *device) {
    if (!devices) {
        sim_pins_listen(on_pin);
    }
    device->next = devices;
    devices = device;
    sim_pin_drive(device->select, OUTSIDE_HIGH);
}

HalStatus hal_spi_open(HalSpi *spi UNUSED) { return HAL_OK; }
void hal_spi_close(HalSpi *spi UNUSED) {}

HalStatus hal_spi_configure(HalSpi *spi UNUSED, HalSpiMode *mode) {
    const HalRange allowed = hal_spi_frequencies;
    return mode->frequency_hz >= allowed.least && mode->frequency_hz <= allowed.most ? HAL_OK : HAL_INVALID;
}

// The line floats low if nobody drives it.
static uint8_t exchange(const HalSpi *spi, uint8_t byte) {
    uint8_t answer = 0;
    for (SimSpiDevice *device = devices; device; device = device->next) {
        if (device->sck == spi->sck && !hal_gpio_read(device->select)) {
            answer |= device->exchange(device, byte);
        }
    }
    return answer;
}

HalStatus hal_spi_step(HalSpi *spi, HalSpiTransfer *transfer) {
    enum {
        STEP_BYTES = 4096
    };
    for (unsigned i = 0; i < STEP_BYTES && transfer->sent < transfer->length; i++) {
        const size_t at = transfer->sent++;
        const uint8_t answer = exchange(spi, transfer->out ? transfer->out[at] : transfer->fill);
        if (transfer->in) {
            transfer->in[at] = answer;
        }
        transfer->received++;
    }
    return transfer->received == transfer->length ? HAL_OK : HAL_PENDING;
}

void hal_spi_abort(HalSpi *spi UNUSED) {}
