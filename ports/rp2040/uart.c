// Serial lines (4.2). The console lends UART0 to a program that opens it.
#include "hal/uart.h"

#include "hal/uart_ring.h"
#include "ports/rp2040/chip.h"

enum {
    UARTS = 2,
    CLOCKS_PER_BIT = 16
};

const HalRange hal_uart_bauds = {120, SYSTEM_HZ / CLOCKS_PER_BIT};

static HalUart *open_lines[UARTS];

bool uart0_is_lent(void) { return open_lines[0] != NULL; }

static UartRegisters *registers_of(const HalUart *uart) { return uart->number == 0 ? UART0 : UART1; }
static uint32_t reset_of(const HalUart *uart) { return (uint32_t)RESET_UART0 << uart->number; }

HalStatus hal_uart_configure(HalUart *uart, const HalUartMode *mode) {
    UartRegisters *registers = registers_of(uart);
    if (mode->baud < hal_uart_bauds.least || mode->baud > hal_uart_bauds.most) {
        return HAL_INVALID;
    }
    const uint32_t divisor = (SYSTEM_HZ * (64 / CLOCKS_PER_BIT) + mode->baud / 2) / mode->baud;  // in 64ths
    registers->ibrd = divisor / 64;
    registers->fbrd = divisor % 64;
    registers->lcr_h = UART_LCR_FIFOS | (uint32_t)(mode->bits - 5) << 5 |
                       (mode->stop_bits == 2 ? UART_LCR_2_STOP_BITS : 0) |
                       (mode->parity != HAL_PARITY_NONE ? UART_LCR_PARITY : 0) |
                       (mode->parity == HAL_PARITY_EVEN ? UART_LCR_EVEN_PARITY : 0);
    return HAL_OK;
}

static void take_pin(uint8_t pin, uint32_t pull) {
    if (pin != HAL_NO_PIN) {
        pin_configure(pin, PAD_DEFAULT | pull, GPIO_FUNCTION_UART);
    }
}

static void take_pins(const HalUart *uart) {
    if (uart->number == 0) {
        console_leave();
    }
    take_pin(uart->tx, 0);
    take_pin(uart->rx, PAD_PULL_UP);  // a line at rest is high, also while nobody drives it
    take_pin(uart->rts, 0);
    take_pin(uart->cts, 0);
}

HalStatus hal_uart_open(HalUart *uart, const HalUartMode *mode) {
    UartRegisters *registers = registers_of(uart);
    SET_BITS(RESETS->reset) = reset_of(uart);
    leave_reset(reset_of(uart));
    uart->written = uart->read = 0;
    open_lines[uart->number] = uart;
    const HalStatus status = hal_uart_configure(uart, mode);
    if (status != HAL_OK) {
        hal_uart_close(uart);
        return status;
    }
    take_pins(uart);
    registers->cr = UART_CR_ENABLE | UART_CR_TX | UART_CR_RX | (uart->rts != HAL_NO_PIN ? UART_CR_RTS : 0) |
                    (uart->cts != HAL_NO_PIN ? UART_CR_CTS : 0);
    registers->imsc = UART_INTERRUPT_RX | UART_INTERRUPT_RX_TIMEOUT;
    interrupt_enable(IRQ_UART0 + uart->number);
    return HAL_OK;
}

void hal_uart_close(HalUart *uart) {
    UartRegisters *registers = registers_of(uart);
    registers->imsc = 0;
    registers->cr = 0;
    open_lines[uart->number] = NULL;
    if (uart->number == 0) {
        console_start();
    }
}

static void receive(HalUart *uart) {
    UartRegisters *registers = registers_of(uart);
    while (!(registers->fr & UART_FR_RX_EMPTY)) {
        const uint32_t data = registers->dr;
        if (!(data & UART_DR_BREAK)) {
            uart_ring_put(uart, (uint8_t)data);
        }
    }
    registers->icr = UART_INTERRUPT_RX | UART_INTERRUPT_RX_TIMEOUT;
}

void uart0_interrupt(void) {
    if (open_lines[0]) {
        receive(open_lines[0]);
    } else {
        console_interrupt();
    }
}

void uart1_interrupt(void) {
    if (open_lines[1]) {
        receive(open_lines[1]);
    }
}

size_t hal_uart_write(HalUart *uart, const uint8_t *data, size_t length) {
    UartRegisters *registers = registers_of(uart);
    size_t sent = 0;
    while (sent < length && !(registers->fr & UART_FR_TX_FULL)) {
        registers->dr = data[sent++];
    }
    return sent;
}

bool hal_uart_is_sent(const HalUart *uart) { return !(registers_of(uart)->fr & UART_FR_BUSY); }
size_t hal_uart_available(const HalUart *uart) { return uart_ring_available(uart); }
size_t hal_uart_read(HalUart *uart, uint8_t *data, size_t size) { return uart_ring_read(uart, data, size); }
