#include "services/i2c_lines.h"

#include "hal/gpio.h"
#include "hal/timer.h"

enum {
    HALF_BIT_US = 5,
    STRETCH_US = 25000,  // so long may a device hold the clock
    ADDRESS_BITS = 8
};

typedef struct {
    unsigned scl, sda;
} Lines;

static void take(const Lines *lines) {
    hal_gpio_output(lines->sda, true, HAL_DRIVE_OPEN_DRAIN);
    hal_gpio_output(lines->scl, true, HAL_DRIVE_OPEN_DRAIN);
}

static void let_go(const Lines *lines) {
    hal_gpio_input(lines->sda, HAL_PULL_NONE);
    hal_gpio_input(lines->scl, HAL_PULL_NONE);
}

static void set(unsigned pin, bool level) {
    hal_gpio_write(pin, level);
    hal_timer_delay_us(HALF_BIT_US);
}

// False: somebody holds it low.
static bool raise_clock(const Lines *lines) {
    const uint64_t deadline = hal_timer_us() + STRETCH_US;
    set(lines->scl, true);
    while (!hal_gpio_read(lines->scl)) {
        if (hal_timer_us() >= deadline) {
            return false;
        }
    }
    return true;
}

static bool send_bit(const Lines *lines, bool bit) {
    set(lines->sda, bit);
    const bool rises = raise_clock(lines);
    set(lines->scl, false);
    return rises;
}

static bool send_address(const Lines *lines, unsigned address) {
    const unsigned bits = address << 1;
    for (unsigned bit = ADDRESS_BITS; bit-- > 0;) {
        if (!send_bit(lines, bits >> bit & 1)) {
            return false;
        }
    }
    return true;
}

static void stop(const Lines *lines) {
    set(lines->sda, false);
    (void)raise_clock(lines);
    set(lines->sda, true);
}

static HalStatus probe(const Lines *lines, unsigned address) {
    if (!hal_gpio_read(lines->sda) || !raise_clock(lines)) {
        return HAL_TIMEOUT;
    }
    set(lines->sda, false);
    set(lines->scl, false);
    if (!send_address(lines, address)) {
        return HAL_TIMEOUT;
    }
    set(lines->sda, true);
    const bool rises = raise_clock(lines);
    const bool is_acknowledged = !hal_gpio_read(lines->sda);
    set(lines->scl, false);
    stop(lines);
    return !rises ? HAL_TIMEOUT : is_acknowledged ? HAL_OK : HAL_NO_DEVICE;
}

HalStatus i2c_lines_probe(unsigned scl, unsigned sda, unsigned address) {
    const Lines lines = {scl, sda};
    take(&lines);
    const HalStatus status = probe(&lines, address);
    let_go(&lines);
    return status;
}

void i2c_lines_recover(unsigned scl, unsigned sda) {
    enum {
        MOST_CLOCKS = 9
    };
    const Lines lines = {scl, sda};
    take(&lines);
    for (unsigned clock = 0; clock < MOST_CLOCKS && !hal_gpio_read(sda) && raise_clock(&lines); clock++) {
        set(scl, false);
        (void)raise_clock(&lines);
    }
    if (hal_gpio_read(scl)) {
        set(scl, false);
        stop(&lines);
    }
    let_go(&lines);
}
