// PWM (4.5): eight slices with two outputs each. A pin reaches one output; each output but the last two has two pins.
#include "hal/pwm.h"

#include "ports/rp2040/chip.h"

enum {
    SLICES = 8,
    DIVIDER_ONE = 1 << 4,  // dividers count in sixteenths
    DIVIDER_MOST = 0xFFF,
    COUNTS_MOST = 0xFFFF,  // TOP is one less, so that a level above it is possible: high all the time
    SLOWEST_HZ = 8,        // with the widest divider and counter
    FASTEST_HZ = SYSTEM_HZ / 2
};

typedef struct {
    uint32_t divider, counts;
} Timing;

static uint32_t running;  // pins
static uint16_t duties[2 * SLICES];

static unsigned output_of(unsigned pin) { return pin % (2 * SLICES); }
static PwmSliceRegisters *slice_of(unsigned pin) { return &PWM[output_of(pin) / 2]; }

// The pins of its slice, without itself.
static uint32_t neighbours_of(unsigned pin) {
    const uint32_t slice = 3u << (output_of(pin) & ~1u);
    return (slice | slice << 2 * SLICES) & ~(1u << pin);
}

// The smallest divider gives the finest steps of the duty; a whole one, where possible, even periods.
static bool find_timing(uint32_t frequency_hz, Timing *timing) {
    if (frequency_hz < SLOWEST_HZ || frequency_hz > FASTEST_HZ) {
        return false;
    }
    const uint64_t sixteenths = (uint64_t)SYSTEM_HZ * DIVIDER_ONE;
    const uint64_t widest = (uint64_t)frequency_hz * COUNTS_MOST;
    const uint64_t needed = MAX((sixteenths + widest - 1) / widest, (uint64_t)DIVIDER_ONE);
    const uint64_t whole = (needed + DIVIDER_ONE - 1) / DIVIDER_ONE * DIVIDER_ONE;
    timing->divider = (uint32_t)(whole <= DIVIDER_MOST ? whole : needed);
    const uint64_t step = (uint64_t)timing->divider * frequency_hz;
    timing->counts = (uint32_t)((sixteenths + step / 2) / step);
    return true;
}

static void set_level(unsigned pin, uint32_t counts) {
    const uint32_t level = (duties[output_of(pin)] * counts + HAL_PWM_DUTY_FULL / 2) / HAL_PWM_DUTY_FULL;
    const unsigned shift = pin % 2 * 16;
    PwmSliceRegisters *slice = slice_of(pin);
    slice->cc = (slice->cc & ~((uint32_t)0xFFFF << shift)) | level << shift;
}

static void set_timing(unsigned pin, const Timing *timing) {
    PwmSliceRegisters *slice = slice_of(pin);
    slice->div = timing->divider;
    slice->top = timing->counts - 1;
    set_level(pin & ~1u, timing->counts);
    set_level(pin | 1, timing->counts);
}

HalPwmRange hal_pwm_range(void) { return (HalPwmRange){.slowest = SLOWEST_HZ, .fastest = FASTEST_HZ}; }

int hal_pwm_neighbour(unsigned pin) {
    const uint32_t others = running & neighbours_of(pin);
    return others ? __builtin_ctz(others) : -1;
}

static bool is_free_for(unsigned pin, const Timing *timing) {
    const PwmSliceRegisters *slice = slice_of(pin);
    if (running & neighbours_of(pin) & (1u << output_of(pin) | 1u << (output_of(pin) + 2 * SLICES))) {
        return false;
    }
    return hal_pwm_neighbour(pin) < 0 || (slice->div == timing->divider && slice->top == timing->counts - 1);
}

HalStatus hal_pwm_start(unsigned pin, uint32_t frequency_hz, uint16_t duty) {
    Timing timing;
    PwmSliceRegisters *slice = slice_of(pin);
    if (!find_timing(frequency_hz, &timing)) {
        return HAL_INVALID;
    }
    leave_reset(RESET_PWM);
    if (!is_free_for(pin, &timing)) {
        return HAL_BUSY;
    }
    duties[output_of(pin)] = duty;
    set_timing(pin, &timing);
    if (hal_pwm_neighbour(pin) < 0) {
        slice->ctr = 0;
        slice->csr = PWM_ENABLE;
    }
    running |= 1u << pin;
    pin_configure(pin, PAD_DEFAULT, GPIO_FUNCTION_PWM);
    return HAL_OK;
}

void hal_pwm_stop(unsigned pin) {
    running &= ~(1u << pin);
    duties[output_of(pin)] = 0;
    set_level(pin, slice_of(pin)->top + 1);
    if (hal_pwm_neighbour(pin) < 0) {
        slice_of(pin)->csr = 0;
    }
}

HalStatus hal_pwm_set_frequency(unsigned pin, uint32_t frequency_hz) {
    Timing timing;
    if (!find_timing(frequency_hz, &timing)) {
        return HAL_INVALID;
    }
    set_timing(pin, &timing);
    return HAL_OK;
}

uint32_t hal_pwm_frequency(unsigned pin) {
    const uint64_t step = (uint64_t)slice_of(pin)->div * (slice_of(pin)->top + 1);
    return (uint32_t)(((uint64_t)SYSTEM_HZ * DIVIDER_ONE + step / 2) / step);
}

void hal_pwm_set_duty(unsigned pin, uint16_t duty) {
    duties[output_of(pin)] = duty;
    set_level(pin, slice_of(pin)->top + 1);
}
