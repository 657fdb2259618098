// The console on UART0 (4.2), GPIO0 and GPIO1, 115,200 baud.
#include "hal/console.h"
#include "hal/event.h"
#include "hal/gpio.h"
#include "ports/rp2040/chip.h"

enum {
    TX_PIN = 0,
    RX_PIN = 1,
    BAUD = 115200,
    DIVISOR_64 = SYSTEM_HZ * 4 / BAUD,  // of the baud rate times 16, in 64ths
    LONGEST_BYTE_US = 1000,
    QUEUE_BYTES = 256,  // a power of two
    USUAL_COLUMNS = 80
};

static struct {
    volatile uint8_t bytes[QUEUE_BYTES];
    volatile uint32_t written, read;
} queue;
static volatile int interrupt_byte = -1;

bool console_has_pin(unsigned pin) { return (pin == TX_PIN || pin == RX_PIN) && !uart0_is_lent(); }

void console_take_pin(unsigned pin) {
    const uint32_t pull = pin == RX_PIN ? PAD_PULL_UP : 0;
    pin_configure(pin, PAD_SCHMITT | PAD_4_MA | PAD_INPUT_ENABLE | pull, GPIO_FUNCTION_UART);
}

void console_leave(void) {
    for (unsigned pin = TX_PIN; pin <= RX_PIN; pin++) {
        if (IO_BANK0->pins[pin].ctrl == GPIO_FUNCTION_UART) {
            hal_gpio_reset(pin);
        }
    }
}

void console_start(void) {
    leave_reset(RESET_UART0);
    UART0->ibrd = DIVISOR_64 / 64;
    UART0->fbrd = DIVISOR_64 % 64;
    UART0->lcr_h = UART_LCR_8_BITS | UART_LCR_FIFOS;
    UART0->cr = UART_CR_ENABLE | UART_CR_TX | UART_CR_RX;
    console_take_pin(TX_PIN);
    console_take_pin(RX_PIN);
    UART0->imsc = UART_INTERRUPT_RX | UART_INTERRUPT_RX_TIMEOUT;
    interrupt_enable(IRQ_UART0);
}

// The event to post. What does not fit is lost: there is no flow control.
static uint32_t receive(uint8_t byte) {
    if (byte == interrupt_byte) {
        queue.read = queue.written;
        return HAL_EVENT_INTERRUPT;
    }
    if (queue.written - queue.read < QUEUE_BYTES) {
        queue.bytes[queue.written % QUEUE_BYTES] = byte;
        queue.written++;
    }
    return HAL_EVENT_CONSOLE_INPUT;
}

void console_interrupt(void) {
    uint32_t events = 0;
    while (!(UART0->fr & UART_FR_RX_EMPTY)) {
        events |= receive((uint8_t)UART0->dr);
    }
    UART0->icr = UART_INTERRUPT_RX | UART_INTERRUPT_RX_TIMEOUT;
    if (events) {
        hal_event_post(events);
    }
}

unsigned hal_console_count(void) { return 1; }

// The line itself never blocks: a byte takes 87 us. False: the transmitter stands still, as it does without its clock.
static bool wait_for_room(void) {
    const uint32_t start = TIMER->timerawl;
    while (UART0->fr & UART_FR_TX_FULL) {
        if (TIMER->timerawl - start > LONGEST_BYTE_US) {
            return false;
        }
    }
    return true;
}

void hal_console_write(unsigned port UNUSED, const char *data, size_t length) {
    for (; length > 0 && !uart0_is_lent() && wait_for_room(); length--) {
        UART0->dr = (uint8_t)*data++;
    }
}

size_t hal_console_read(unsigned port UNUSED, char *data, size_t size) {
    size_t length = 0;
    const uint32_t mask = interrupts_save();
    while (length < size && queue.read != queue.written) {
        data[length++] = (char)queue.bytes[queue.read++ % QUEUE_BYTES];
    }
    interrupts_restore(mask);
    return length;
}

size_t hal_console_available(unsigned port UNUSED) { return queue.written - queue.read; }

void hal_console_set_interrupt(int byte) {
    uint32_t events = 0;
    const uint32_t mask = interrupts_save();
    interrupt_byte = byte;
    for (uint32_t at = queue.read; byte >= 0 && at != queue.written; at++) {
        if (queue.bytes[at % QUEUE_BYTES] == byte) {
            queue.read = at + 1;
            events = HAL_EVENT_INTERRUPT;
        }
    }
    interrupts_restore(mask);
    if (events) {
        hal_event_post(events);
    }
}

unsigned hal_console_columns(void) { return USUAL_COLUMNS; }
bool hal_console_is_connected(unsigned port UNUSED) { return true; }
bool hal_console_is_terminal(unsigned port UNUSED) { return true; }
