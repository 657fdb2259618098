// Serial lines. Which pins reach which instance: services/pin_functions.h. What comes in is kept in a ring of the
// caller's memory by an interrupt, or by DMA; nothing here waits.
#pragma once

#include "hal/spi.h"  // HAL_NO_PIN

typedef enum {
    HAL_PARITY_NONE,
    HAL_PARITY_EVEN,
    HAL_PARITY_ODD
} HalParity;

typedef struct {
    uint32_t baud;
    uint8_t bits, stop_bits;
    uint8_t parity;  // HalParity
} HalUartMode;

typedef struct {
    uint8_t number;            // of the instance
    uint8_t tx, rx, rts, cts;  // HAL_NO_PIN: not used
    uint8_t *ring;             // stays where it is until the line is closed
    uint32_t ring_size;        // one more than it is to hold
    // The port's:
    volatile uint32_t written, read;  // positions in the ring; the first is its interrupt's
} HalUart;

extern const HalRange hal_uart_bauds;

// Take the pins and the instance. HAL_INVALID: the mode. The console gives up an instance that it has until it is
// closed.
HalStatus hal_uart_open(HalUart *uart, const HalUartMode *mode);

// Bytes that are not sent yet are dropped.
void hal_uart_close(HalUart *uart);

// Another mode from now on. HAL_INVALID: the mode; the old one stays.
HalStatus hal_uart_configure(HalUart *uart, const HalUartMode *mode);

// Send as many bytes as there is room for now; returns how many.
size_t hal_uart_write(HalUart *uart, const uint8_t *data, size_t length);

// Whether everything has left, the last stop bit included.
bool hal_uart_is_sent(const HalUart *uart);

// How many received bytes are in the ring; what finds it full is lost.
size_t hal_uart_available(const HalUart *uart);

// Take up to `size` of them; does not wait. Returns how many.
size_t hal_uart_read(HalUart *uart, uint8_t *data, size_t size);
