// hal/i2c.h, hal/spi.h, hal/uart.h
#include <string.h>

#include "hal/gpio.h"
#include "hal/i2c.h"
#include "hal/spi.h"
#include "hal/timer.h"
#include "hal/uart.h"
#include "promises.h"
#include "services/pin_functions.h"

enum {
    DEVICE = 0x50,
    NOBODY = 0x51,
    STEP_US = 30000,  // the longest that a call may take: the lowest speeds, and a busy computer
    PATIENCE_US = 2000000
};

static uint64_t longest_step;

static void note_step(uint64_t start) {
    const uint64_t taken = hal_timer_us() - start;
    longest_step = taken > longest_step ? taken : longest_step;
}

static uint8_t instance(unsigned pin, PinLine line) { return (uint8_t)__builtin_ctz(pin_instances(pin, line)); }

// I2C
// ---------------------------------------------------------------------------------------------------------------------

static HalStatus transfer(HalI2c *i2c, HalI2cTransfer wanted) {
    const uint64_t deadline = hal_timer_us() + PATIENCE_US;
    HalStatus status = hal_i2c_begin(i2c, &wanted);
    while (status == HAL_OK || (status == HAL_PENDING && hal_timer_us() < deadline)) {
        const uint64_t start = hal_timer_us();
        status = hal_i2c_step(i2c, &wanted);
        note_step(start);
        if (status == HAL_OK) {
            return HAL_OK;
        }
    }
    return status;
}

static HalStatus write_bytes(HalI2c *i2c, unsigned address, const uint8_t *out, size_t length) {
    return transfer(i2c, (HalI2cTransfer){.address = (uint8_t)address, .out = out, .out_length = length});
}

static bool wait_for_device(HalI2c *i2c) {
    const uint64_t deadline = hal_timer_us() + PATIENCE_US;
    HalStatus status;
    while ((status = write_bytes(i2c, DEVICE, NULL, 0)) != HAL_OK && hal_timer_us() < deadline) {
    }
    return status == HAL_OK;
}

static void memory_promises(HalI2c *i2c) {
    static const uint8_t page[] =
        "\x02\x40"
        "what is written can be read";
    uint8_t read[sizeof page - 2];
    const uint8_t address[] = {0x02, 0x40};
    promise("i2c: writes", write_bytes(i2c, DEVICE, page, sizeof page) == HAL_OK);
    promise("i2c: a device that is busy does not answer, and answers later",
            write_bytes(i2c, DEVICE, address, sizeof address) == HAL_NO_DEVICE && wait_for_device(i2c));
    const HalI2cTransfer both = {
        .out = address, .out_length = 2, .in = read, .in_length = sizeof read, .address = DEVICE};
    promise("i2c: writes, then reads", transfer(i2c, both) == HAL_OK && memcmp(read, page + 2, sizeof read) == 0);
    memset(read, 0, sizeof read);
    promise("i2c: reads",
            write_bytes(i2c, DEVICE, address, 2) == HAL_OK &&
                transfer(i2c, (HalI2cTransfer){.address = DEVICE, .in = read, .in_length = 1}) == HAL_OK &&
                read[0] == page[2] && read[1] == 0);
}

void i2c_promises(const Wiring *wires) {
    uint8_t many[200];
    HalI2c i2c = {instance(wires->scl, PIN_I2C_SCL), wires->scl, wires->sda, hal_i2c_frequencies.most + 1};
    promise("i2c: a frequency beyond the range is refused", hal_i2c_open(&i2c) == HAL_INVALID);
    i2c.frequency_hz = 400000;
    PROMISE("i2c: open", hal_i2c_open(&i2c) == HAL_OK);
    promise("i2c: an address alone is answered", write_bytes(&i2c, DEVICE, NULL, 0) == HAL_OK);
    promise("i2c: nobody answers alone", write_bytes(&i2c, NOBODY, NULL, 0) == HAL_NO_DEVICE);
    promise("i2c: nobody answers a write", write_bytes(&i2c, NOBODY, many, 3) == HAL_NO_DEVICE);
    promise("i2c: nobody answers a read",
            transfer(&i2c, (HalI2cTransfer){.address = NOBODY, .in = many, .in_length = 3}) == HAL_NO_DEVICE);
    memory_promises(&i2c);
    HalI2cTransfer given_up = {.address = DEVICE, .in = many, .in_length = sizeof many};
    if (hal_i2c_begin(&i2c, &given_up) == HAL_OK && hal_i2c_step(&i2c, &given_up) == HAL_PENDING) {
        hal_i2c_abort(&i2c, &given_up);
    }
    promise("i2c: works after a transfer was given up", write_bytes(&i2c, DEVICE, NULL, 0) == HAL_OK);
    hal_i2c_close(&i2c);
    promise("i2c: no step waits", longest_step < STEP_US);
    hal_gpio_reset(wires->scl);
    hal_gpio_reset(wires->sda);
}

// SPI
// ---------------------------------------------------------------------------------------------------------------------

static bool exchange(HalSpi *spi, HalSpiTransfer wanted) {
    const uint64_t deadline = hal_timer_us() + PATIENCE_US;
    HalStatus status;
    do {
        const uint64_t start = hal_timer_us();
        status = hal_spi_step(spi, &wanted);
        note_step(start);
    } while (status == HAL_PENDING && hal_timer_us() < deadline);
    return status == HAL_OK && wanted.received == wanted.length;
}

static bool selected_exchange(HalSpi *spi, unsigned select, HalSpiTransfer wanted) {
    hal_gpio_write(select, false);
    const bool done = exchange(spi, wanted);
    hal_gpio_write(select, true);
    return done;
}

static void flash_promises(HalSpi *spi, unsigned select) {
    static const uint8_t id[] = {0xEF, 0x40, 0x15};
    uint8_t both[4] = {0x9F}, answer[3] = {0}, many[300];
    promise("spi: out and in by the same memory",
            selected_exchange(spi, select, (HalSpiTransfer){.out = both, .in = both, .length = 4}) &&
                memcmp(both + 1, id, sizeof id) == 0);
    const uint8_t command = 0x9F;
    hal_gpio_write(select, false);
    promise("spi: out only", exchange(spi, (HalSpiTransfer){.out = &command, .length = 1}));
    promise("spi: in only",
            exchange(spi, (HalSpiTransfer){.in = answer, .length = 3}) && memcmp(answer, id, sizeof id) == 0);
    hal_gpio_write(select, true);
    memset(many, 1, sizeof many);
    promise("spi: more than a FIFO holds",
            selected_exchange(spi, select, (HalSpiTransfer){.in = many, .length = sizeof many, .fill = 0xFF}) &&
                many[0] == 0xFF && many[sizeof many - 1] == 0xFF);
    promise("spi: nothing at all", exchange(spi, (HalSpiTransfer){.length = 0}));
}

void spi_promises(const Wiring *wires) {
    HalSpi spi = {instance(wires->sck, PIN_SPI_SCK), wires->sck, wires->mosi, wires->miso};
    HalSpiMode mode = {.frequency_hz = hal_spi_frequencies.least - 1};
    longest_step = 0;
    hal_gpio_output(wires->select, true, HAL_DRIVE_PUSH_PULL);
    PROMISE("spi: open", hal_spi_open(&spi) == HAL_OK);
    promise("spi: a frequency below the range is refused", hal_spi_configure(&spi, &mode) == HAL_INVALID);
    static const uint32_t wanted[] = {3000, 100000, 1000000, 12345678};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        mode.frequency_hz = wanted[i];
        promise("spi: not faster than asked for, and half as fast at least", hal_spi_configure(&spi, &mode) == HAL_OK &&
                                                                                 mode.frequency_hz <= wanted[i] &&
                                                                                 mode.frequency_hz >= wanted[i] / 2);
    }
    flash_promises(&spi, wires->select);
    uint8_t many[100];
    HalSpiTransfer given_up = {.in = many, .length = sizeof many};
    (void)hal_spi_step(&spi, &given_up);
    hal_spi_abort(&spi);
    flash_promises(&spi, wires->select);
    hal_spi_close(&spi);
    promise("spi: no step waits", longest_step < STEP_US);
    const uint8_t pins[] = {wires->sck, wires->mosi, wires->miso, wires->select};
    for (size_t i = 0; i < sizeof pins; i++) {
        hal_gpio_reset(pins[i]);
    }
}

// Serial lines
// --------------------------------------------------------------------------------------------------------------------

// Send `length` bytes, each its own number, and wait until they have left.
static bool send(HalUart *uart, size_t length) {
    const uint64_t deadline = hal_timer_us() + PATIENCE_US;
    size_t sent = 0;
    while ((sent < length || !hal_uart_is_sent(uart)) && hal_timer_us() < deadline) {
        const uint8_t byte = (uint8_t)sent;
        const uint64_t start = hal_timer_us();
        sent += sent < length ? hal_uart_write(uart, &byte, 1) : 0;
        note_step(start);
    }
    hal_timer_delay_us(20000);  // an interrupt may tell late that some have come
    return sent == length;
}

static bool receive(HalUart *uart, size_t length) {
    for (size_t i = 0; i < length; i++) {
        uint8_t byte;
        if (hal_uart_read(uart, &byte, 1) != 1 || byte != (uint8_t)i) {
            return false;
        }
    }
    return true;
}

void uart_promises(const Wiring *wires) {
    uint8_t ring[33], byte;
    HalUart uart = {.number = instance(wires->tx, PIN_UART_TX),
                    .tx = wires->tx,
                    .rx = wires->rx,
                    .rts = HAL_NO_PIN,
                    .cts = HAL_NO_PIN,
                    .ring = ring,
                    .ring_size = sizeof ring};
    const HalUartMode impossible = {hal_uart_bauds.most + 1, 8, 1, HAL_PARITY_NONE};
    const HalUartMode mode = {115200, 8, 1, HAL_PARITY_NONE}, other = {9600, 8, 2, HAL_PARITY_EVEN};
    longest_step = 0;
    promise("uart: a speed beyond the range is refused", hal_uart_open(&uart, &impossible) == HAL_INVALID);
    PROMISE("uart: open", hal_uart_open(&uart, &mode) == HAL_OK);
    promise("uart: nothing has come yet", hal_uart_available(&uart) == 0 && hal_uart_read(&uart, &byte, 1) == 0);
    promise("uart: sends", send(&uart, 32));
    promise("uart: the ring holds one byte less than its size", hal_uart_available(&uart) == 32);
    promise("uart: bytes come in their order", receive(&uart, 32) && hal_uart_available(&uart) == 0);
    promise("uart: when the ring is full the first are kept",
            send(&uart, 50) && hal_uart_available(&uart) == 32 && receive(&uart, 32));
    promise("uart: another speed and form",
            hal_uart_configure(&uart, &other) == HAL_OK && send(&uart, 10) && receive(&uart, 10));
    hal_uart_close(&uart);
    promise("uart: no call waits", longest_step < STEP_US);
    hal_gpio_reset(wires->tx);
    hal_gpio_reset(wires->rx);
}
