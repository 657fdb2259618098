// SPI as the controller: bytes out and in at once, the highest bit first. Which pins reach which instance:
// services/pin_functions.h; the pin that selects a device is the caller's. A transfer goes on in steps that never wait;
// a port may do more of it by DMA.
#pragma once

#include "hal/status.h"

enum {
    HAL_NO_PIN = 0xFF
};

typedef struct {
    uint8_t number;           // of the instance
    uint8_t sck, mosi, miso;  // HAL_NO_PIN: not used
} HalSpi;

typedef struct {
    uint32_t frequency_hz;  // hal_spi_configure() makes it what the hardware does: not more than was asked for
    bool polarity;          // the clock's level at rest
    bool phase;             // bits are taken at the second edge of a clock, not at the first
} HalSpiMode;

typedef struct {
    const uint8_t *out;  // NULL: `fill` again and again
    uint8_t *in;         // NULL: what comes is dropped. May be the same memory as `out`.
    size_t length;
    uint8_t fill;
    // The port's:
    size_t sent, received;
} HalSpiTransfer;

extern const HalRange hal_spi_frequencies;

// Take the pins and the instance that `number` says.
HalStatus hal_spi_open(HalSpi *spi);
void hal_spi_close(HalSpi *spi);  // the pins stay the caller's

// How the next transfers are done. HAL_INVALID: the frequency. None may be under way.
HalStatus hal_spi_configure(HalSpi *spi, HalSpiMode *mode);

// Do what can be done of a transfer without waiting, the first time with `sent` and `received` 0. HAL_PENDING: call
// again; it may also be left as it is, then the bytes that were on their way are dropped by hal_spi_abort(). HAL_OK:
// done, the last bit is in.
HalStatus hal_spi_step(HalSpi *spi, HalSpiTransfer *transfer);
void hal_spi_abort(HalSpi *spi);
