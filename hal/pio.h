// Programmable input and output: small processors that move bits between pins and queues, on their own clock.
#pragma once

#include "hal/status.h"

enum {
    HAL_PIO_INSTRUCTIONS = 32,  // the longest program
    HAL_PIO_DIVIDER_ONE = 256   // the clock divider of full speed
};

// In the chip's own code. Jumps count from the program's start. Programs at the same address are loaded once.
typedef struct {
    const uint16_t *instructions;
    uint8_t length;
    uint8_t wrap, wrap_target;  // after the instruction `wrap` comes `wrap_target`
    int8_t origin;              // where in the instruction memory it must lie; -1: anywhere
} HalPioProgram;

typedef struct {
    uint8_t first, count;  // neighbouring pins
} HalPioPins;

// What is 0 is not used.
typedef struct {
    uint32_t divider;  // of the system clock, in 1/256: HAL_PIO_DIVIDER_ONE to 65536 times that
    HalPioPins out, set, side;
    uint8_t first_in, jump_pin;
    bool side_is_optional, side_is_direction;
    bool out_shifts_right, in_shifts_right;
    uint8_t pull_bits, push_bits;    // fill or empty the shift register by itself after so many bits
    bool only_sends, only_receives;  // one queue of double length instead of two
} HalPioSettings;

typedef struct {
    uint8_t block, machine;
} HalPio;

// Load the program and take a state machine, stopped. HAL_BUSY: no machine or no room for the program is left.
HalStatus hal_pio_open(HalPio *pio, const HalPioProgram *program, const HalPioSettings *settings);

// Stop and give back; pins keep their function until hal_gpio_reset().
void hal_pio_close(HalPio *pio);

// Hand pins, which the caller has claimed, to the machine; before it runs. Those of `outputs` are driven to `levels`.
void hal_pio_take_pins(const HalPio *pio, uint32_t pins, uint32_t outputs, uint32_t levels);

void hal_pio_run(const HalPio *pio, bool on);

// The queues of 32-bit words. False: full, empty.
bool hal_pio_put(const HalPio *pio, uint32_t word);
bool hal_pio_get(const HalPio *pio, uint32_t *word);
