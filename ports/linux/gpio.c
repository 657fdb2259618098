// GPIO of the virtual board.
#include "hal/gpio.h"

#include "ports/linux/sim/pins.h"

enum {
    PIN_COUNT = 30,
    LISTENER_MAX = 4
};

typedef struct {
    bool output, value;
    uint8_t pull, drive, outside;
    bool level;  // what was last reported
} Pin;

static Pin pins[PIN_COUNT];
static PinListener *listeners[LISTENER_MAX];

static bool outside_level(const Pin *pin) {
    if (pin->outside != OUTSIDE_OPEN) {
        return pin->outside == OUTSIDE_HIGH;
    }
    return pin->pull == HAL_PULL_UP;  // floating reads as low
}

static bool level_of(const Pin *pin) {
    if (pin->output && pin->drive == HAL_DRIVE_PUSH_PULL) {
        return pin->value;
    }
    bool pulled_down = pin->output && !pin->value;  // an open drain that conducts
    // An open-drain output that does not conduct is seen through the resistor that such a line has.
    bool released = pin->output && pin->outside == OUTSIDE_OPEN;
    return !pulled_down && (released || outside_level(pin));
}

static void tell(unsigned number, uint64_t time_ns) {
    Pin *pin = &pins[number];
    pin->level = level_of(pin);
    for (unsigned i = 0; i < LISTENER_MAX && listeners[i]; i++) {
        listeners[i](number, pin->level, time_ns);
    }
}

static void report(unsigned number) {
    const uint64_t now_ns = sim_time_ns();
    sim_waves_until(now_ns);
    tell(number, now_ns);
}

static void report_if_changed(unsigned number) {
    if (level_of(&pins[number]) != pins[number].level) {
        report(number);
    }
}

void sim_pin_follow(unsigned number, bool level, uint64_t time_ns) {
    Pin *pin = &pins[number];
    const bool same = pin->output && pin->value == level && pin->drive == HAL_DRIVE_PUSH_PULL;
    pin->output = true;
    pin->value = level;
    pin->drive = HAL_DRIVE_PUSH_PULL;
    if (!same) {
        tell(number, time_ns);
    }
}

bool sim_pin_level(unsigned pin) { return level_of(&pins[pin]); }

void sim_pins_listen(PinListener *listener) {
    for (unsigned i = 0; i < LISTENER_MAX; i++) {
        if (!listeners[i]) {
            listeners[i] = listener;
            return;
        }
    }
}

void sim_pin_drive(unsigned pin, PinOutside level) {
    pins[pin].outside = level;
    report_if_changed(pin);
}

bool sim_pin_is_output(unsigned pin) { return pins[pin].output; }

unsigned hal_gpio_count(void) { return PIN_COUNT; }

void hal_gpio_reset(unsigned pin) {
    pins[pin] = (Pin){.outside = pins[pin].outside, .level = pins[pin].level};
    report(pin);
}

HalStatus hal_gpio_input(unsigned pin, HalPull pull) {
    pins[pin].output = false;
    pins[pin].pull = (uint8_t)pull;
    report(pin);
    return HAL_OK;
}

HalStatus hal_gpio_output(unsigned pin, bool value, HalDrive drive) {
    pins[pin].output = true;
    pins[pin].value = value;
    pins[pin].drive = (uint8_t)drive;
    pins[pin].pull = HAL_PULL_NONE;
    report(pin);
    return HAL_OK;
}

HalStatus hal_gpio_set_pull(unsigned pin, HalPull pull) {
    pins[pin].pull = (uint8_t)pull;
    report_if_changed(pin);
    return HAL_OK;
}

HalStatus hal_gpio_set_drive(unsigned pin, HalDrive drive) {
    pins[pin].drive = (uint8_t)drive;
    report_if_changed(pin);
    return HAL_OK;
}

void hal_gpio_write(unsigned pin, bool value) {
    pins[pin].value = value;
    report_if_changed(pin);
}

bool hal_gpio_read(unsigned pin) {
    sim_waves_catch_up();
    return level_of(&pins[pin]);
}
