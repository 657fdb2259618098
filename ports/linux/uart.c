// Serial lines of the virtual board: wires from one pin to another (sim/devices.h). What comes out arrives at once.
#include "hal/uart.h"

#include "hal/uart_ring.h"
#include "ports/linux/sim/devices.h"

enum {
    LINES = 2,
    PINS = 32
};

const HalRange hal_uart_bauds = {120, 7800000};

static HalUart *open_lines[LINES];
static uint8_t wires[PINS];  // number of the pin at the other end, and one

void sim_uart_wire(unsigned tx, unsigned rx) { wires[tx] = (uint8_t)(rx + 1); }

HalStatus hal_uart_open(HalUart *uart, const HalUartMode *mode) {
    const HalStatus status = hal_uart_configure(uart, mode);
    open_lines[uart->number] = status == HAL_OK ? uart : NULL;
    return status;
}

void hal_uart_close(HalUart *uart) { open_lines[uart->number] = NULL; }

HalStatus hal_uart_configure(HalUart *uart UNUSED, const HalUartMode *mode) {
    const HalRange allowed = hal_uart_bauds;
    return mode->baud >= allowed.least && mode->baud <= allowed.most ? HAL_OK : HAL_INVALID;
}

static HalUart *receiver_at(unsigned pin) {
    for (unsigned i = 0; i < LINES; i++) {
        if (open_lines[i] && open_lines[i]->rx == pin) {
            return open_lines[i];
        }
    }
    return NULL;
}

size_t hal_uart_write(HalUart *uart, const uint8_t *data, size_t length) {
    HalUart *receiver = wires[uart->tx] ? receiver_at(wires[uart->tx] - 1u) : NULL;
    for (size_t i = 0; receiver && i < length; i++) {
        uart_ring_put(receiver, data[i]);
    }
    return length;
}

bool hal_uart_is_sent(const HalUart *uart UNUSED) { return true; }
size_t hal_uart_available(const HalUart *uart) { return uart_ring_available(uart); }
size_t hal_uart_read(HalUart *uart, uint8_t *data, size_t size) { return uart_ring_read(uart, data, size); }
