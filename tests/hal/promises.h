// Whether the bodies of hal/ keep the promises of its headers: one program for the virtual board, the emulator and a
// real board. The devices at its buses: wiring.c.
#pragma once

#include "hal/status.h"

// Note whether a promise was kept, and go on.
void promise(const char *what, bool is_kept);

// The same, and leave the calling function if it was not.
#define PROMISE(what, is_kept)        \
    do {                              \
        const bool kept_ = (is_kept); \
        promise(what, kept_);         \
        if (!kept_) {                 \
            return;                   \
        }                             \
    } while (0)

// How a board is wired for this program: a 24LC32 at address 0x50 of the I2C bus and nobody at 0x51, a W25Q16 at the
// SPI bus, the output of the serial line wired to its input.
typedef struct {
    const char *board;
    uint8_t scl, sda;
    uint8_t sck, mosi, miso, select;
    uint8_t tx, rx;
    uint8_t analog;
    uint8_t free;  // nothing is connected
} Wiring;
const Wiring *wiring(void);  // of this board; NULL: unknown

// Kept and broken promises, written with what the board writes with; the last line is "N kept, M broken". Returns M.
unsigned report_all(void);

// What each board gives: where the report goes.
void report_text(const char *text);

void adc_promises(const Wiring *wires);
void clock_promises(void);
void event_promises(void);
void gpio_promises(const Wiring *wires);
void i2c_promises(const Wiring *wires);
void pio_promises(void);
void pixel_promises(const Wiring *wires);
void pwm_promises(const Wiring *wires);
void rng_promises(void);
void spi_promises(const Wiring *wires);
void timer_promises(void);
void uart_promises(const Wiring *wires);
