// PWM of the virtual board: slices and outputs as the RP2040 has them, waves that are exact to the nanosecond.
#include "hal/pwm.h"

#include "ports/linux/sim/pins.h"
#include "ports/linux/sim/vcd.h"

enum {
    PIN_COUNT = 30,
    OUTPUTS = 16
};
static const HalPwmRange range = {.slowest = 8, .fastest = 62500000};
static const uint64_t SECOND_NS = 1000000000;

typedef struct {
    uint32_t frequency_hz;
    uint64_t start_ns;
} Slice;

static Slice slices[OUTPUTS / 2];
static bool running[PIN_COUNT];
static uint16_t duties[PIN_COUNT];
static uint64_t caught_up_ns;

static Slice *slice_of(unsigned pin) { return &slices[pin % OUTPUTS / 2]; }

static uint64_t period_start(const Slice *slice, uint64_t number) {
    return slice->start_ns + number * SECOND_NS / slice->frequency_hz;
}

static uint64_t period_at(const Slice *slice, uint64_t time_ns) {
    uint64_t number = (time_ns - slice->start_ns) / SECOND_NS * slice->frequency_hz;
    number += (time_ns - slice->start_ns) % SECOND_NS * slice->frequency_hz / SECOND_NS;
    return number + (period_start(slice, number + 1) <= time_ns);
}

static uint64_t fall_in_period(unsigned pin, uint64_t number) {
    const Slice *slice = slice_of(pin);
    return period_start(slice, number) + SECOND_NS * duties[pin] / HAL_PWM_DUTY_FULL / slice->frequency_hz;
}

static bool level_at(unsigned pin, uint64_t time_ns) {
    const bool always = duties[pin] == HAL_PWM_DUTY_FULL;
    return always || time_ns < fall_in_period(pin, period_at(slice_of(pin), time_ns));
}

static uint64_t next_edge(unsigned pin, uint64_t after_ns) {
    const uint64_t number = period_at(slice_of(pin), after_ns);
    const uint64_t fall = fall_in_period(pin, number);
    return fall > after_ns ? fall : period_start(slice_of(pin), number + 1);
}

// The first edge of any pin after all that was shown; at `until_ns` if none comes before.
static uint64_t first_edge(uint64_t until_ns) {
    uint64_t first = until_ns;
    for (unsigned pin = 0; pin < PIN_COUNT; pin++) {
        if (running[pin]) {
            const uint64_t edge = next_edge(pin, caught_up_ns);
            first = edge < first ? edge : first;
        }
    }
    return first;
}

static void show_levels(uint64_t time_ns) {
    for (unsigned pin = 0; pin < PIN_COUNT; pin++) {
        if (running[pin]) {
            sim_pin_follow(pin, level_at(pin, time_ns), time_ns);
        }
    }
    caught_up_ns = time_ns;
}

void sim_waves_until(uint64_t time_ns) {
    while (vcd_is_open() && caught_up_ns < time_ns) {
        show_levels(first_edge(time_ns));
    }
    if (caught_up_ns < time_ns) {
        show_levels(time_ns);
    }
}

void sim_waves_catch_up(void) { sim_waves_until(sim_time_ns()); }

HalPwmRange hal_pwm_range(void) { return range; }

int hal_pwm_neighbour(unsigned pin) {
    for (unsigned other = 0; other < PIN_COUNT; other++) {
        if (running[other] && other != pin && slice_of(other) == slice_of(pin)) {
            return (int)other;
        }
    }
    return -1;
}

static bool is_possible(uint32_t frequency_hz) {
    return frequency_hz >= range.slowest && frequency_hz <= range.fastest;
}

HalStatus hal_pwm_start(unsigned pin, uint32_t frequency_hz, uint16_t duty) {
    const unsigned same_output = pin < OUTPUTS ? pin + OUTPUTS : pin - OUTPUTS;
    const bool alone = hal_pwm_neighbour(pin) < 0;
    if (!is_possible(frequency_hz)) {
        return HAL_INVALID;
    }
    if ((same_output < PIN_COUNT && running[same_output]) || (!alone && slice_of(pin)->frequency_hz != frequency_hz)) {
        return HAL_BUSY;
    }
    sim_waves_catch_up();
    if (alone) {
        *slice_of(pin) = (Slice){.frequency_hz = frequency_hz, .start_ns = caught_up_ns};
    }
    duties[pin] = duty;
    running[pin] = true;
    show_levels(caught_up_ns);
    return HAL_OK;
}

void hal_pwm_stop(unsigned pin) {
    sim_waves_catch_up();
    running[pin] = false;
}

HalStatus hal_pwm_set_frequency(unsigned pin, uint32_t frequency_hz) {
    if (!is_possible(frequency_hz)) {
        return HAL_INVALID;
    }
    sim_waves_catch_up();
    *slice_of(pin) = (Slice){.frequency_hz = frequency_hz, .start_ns = caught_up_ns};
    show_levels(caught_up_ns);
    return HAL_OK;
}

uint32_t hal_pwm_frequency(unsigned pin) { return slice_of(pin)->frequency_hz; }

void hal_pwm_set_duty(unsigned pin, uint16_t duty) {
    sim_waves_catch_up();
    duties[pin] = duty;
    show_levels(caught_up_ns);
}
