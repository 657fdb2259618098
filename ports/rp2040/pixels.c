// WS2812 by a PIO program that DMA feeds, so that neither interrupts nor the program can disturb the wave.
#include "hal/pixels.h"

#include "hal/gpio.h"
#include "hal/pio.h"
#include "hal/timer.h"
#include "ports/rp2040/chip.h"
#include "ports/rp2040/dma.h"

enum {
    CLOCK_HZ = 10000000,  // a tenth of a microsecond for each cycle below
    BYTE_US = 11,
    SLACK_US = 1000,
    QUEUE_BYTES = 5  // queue and shift register
};

// A one is high for 0.7 us and low for 0.6, a zero high for 0.3 and low for 1.0. The level stands in the side-set bit
// (bit 12), the cycles that an instruction takes beyond the first in the bits from 8. While nothing is to be sent, the
// first instruction waits, low.
enum {
    LOW = 0 << 12,
    HIGH = 1 << 12
};
#define CYCLES(count) (((count)-1) << 8)

static const uint16_t instructions[] = {
    0x6021 | LOW | CYCLES(6),   // 0: out x, 1
    0x0023 | HIGH | CYCLES(3),  // 1: jmp !x, 3
    0x0000 | HIGH | CYCLES(4),  // 2: jmp 0
    0xA042 | LOW | CYCLES(4)    // 3: nop
};
static const HalPioProgram program = {
    .instructions = instructions, .length = ARRAY_LENGTH(instructions), .wrap = 3, .wrap_target = 0, .origin = -1};

static uint64_t latched_us;  // from when on a new frame is one

static void wait_until(uint64_t time_us) {
    while (hal_timer_us() < time_us) {
    }
}

// Bytes written to a queue stand in all four bytes of the word; the shift register's highest goes first.
static HalStatus send(const HalPio *pio, const void *data, size_t length) {
    const int channel = dma_claim();
    if (channel < 0) {
        return HAL_BUSY;
    }
    const DmaTransfer transfer = {.from = data,
                                  .to = (pio->block == 0 ? PIO0 : PIO1)->txf + pio->machine,
                                  .count = length,
                                  .unit = 1,
                                  .pace = (uint8_t)(DMA_PACE_PIO + 8 * pio->block + pio->machine),
                                  .from_advances = true};
    const uint64_t late = hal_timer_us() + (uint64_t)length * BYTE_US + SLACK_US;
    dma_start(channel, &transfer);
    while (dma_is_busy(channel) && hal_timer_us() < late) {
    }
    const bool done = !dma_is_busy(channel);
    dma_release(channel);
    wait_until(hal_timer_us() + QUEUE_BYTES * BYTE_US);
    return done ? HAL_OK : HAL_TIMEOUT;
}

HalStatus hal_pixels_write(unsigned pin, const void *data, size_t length) {
    const HalPioSettings settings = {.divider = (uint32_t)((uint64_t)SYSTEM_HZ * HAL_PIO_DIVIDER_ONE / CLOCK_HZ),
                                     .side = {.first = (uint8_t)pin, .count = 1},
                                     .pull_bits = 8};
    HalPio pio;
    if (length == 0) {
        return HAL_OK;
    }
    if (hal_pio_open(&pio, &program, &settings) != HAL_OK) {
        return HAL_BUSY;
    }
    wait_until(latched_us);
    hal_pio_take_pins(&pio, 1u << pin, 1u << pin, 0);
    hal_pio_run(&pio, true);
    const HalStatus status = send(&pio, data, length);
    (void)hal_gpio_output(pin, false, HAL_DRIVE_PUSH_PULL);
    hal_pio_close(&pio);
    latched_us = hal_timer_us() + HAL_PIXELS_LATCH_US;
    return status;
}
