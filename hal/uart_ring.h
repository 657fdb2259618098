// The ring of a HalUart, for the bodies of hal/uart.h. The interrupt writes, the program reads; neither waits for the
// other.
#pragma once

#include "hal/uart.h"

static inline uint32_t uart_ring_after(const HalUart *uart, uint32_t position) {
    return position + 1 == uart->ring_size ? 0 : position + 1;
}

static inline size_t uart_ring_available(const HalUart *uart) {
    const uint32_t written = uart->written, read = uart->read;
    return written >= read ? written - read : written + uart->ring_size - read;
}

// Keep a byte that came in. What does not fit is lost: a line has no way to wait.
static inline void uart_ring_put(HalUart *uart, uint8_t byte) {
    const uint32_t next = uart_ring_after(uart, uart->written);
    if (next != uart->read) {
        uart->ring[uart->written] = byte;
        uart->written = next;
    }
}

static inline size_t uart_ring_read(HalUart *uart, uint8_t *data, size_t size) {
    size_t length = 0;
    while (length < size && uart->read != uart->written) {
        data[length++] = uart->ring[uart->read];
        uart->read = uart_ring_after(uart, uart->read);
    }
    return length;
}
