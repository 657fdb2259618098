// WS2812 on the virtual board: the pin shows the wave, as long as a real one takes.
#include "hal/pixels.h"

#include "ports/linux/sim/pins.h"

enum {
    ONE_HIGH_NS = 700,
    ZERO_HIGH_NS = 300,
    BIT_NS = 1300,
    LATCH_NS = HAL_PIXELS_LATCH_US * 1000
};

static uint64_t latched_ns;  // from when on a new frame is one

static void show(unsigned pin, bool level, uint64_t time_ns) {
    sim_waves_until(time_ns);
    sim_pin_follow(pin, level, time_ns);
}

static uint64_t send_byte(unsigned pin, uint8_t byte, uint64_t time_ns) {
    for (unsigned mask = 0x80; mask != 0; mask >>= 1) {
        show(pin, true, time_ns);
        show(pin, false, time_ns + (byte & mask ? ONE_HIGH_NS : ZERO_HIGH_NS));
        time_ns += BIT_NS;
    }
    return time_ns;
}

static void wait_until(uint64_t time_ns) {
    while (sim_time_ns() < time_ns) {
    }
}

HalStatus hal_pixels_write(unsigned pin, const void *data, size_t length) {
    if (length == 0) {
        return HAL_OK;
    }
    wait_until(latched_ns);
    uint64_t time_ns = sim_time_ns();
    show(pin, false, time_ns);
    for (size_t i = 0; i < length; i++) {
        time_ns = send_byte(pin, ((const uint8_t *)data)[i], time_ns);
    }
    wait_until(time_ns);
    latched_ns = time_ns + LATCH_NS;
    return HAL_OK;
}
