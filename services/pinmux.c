#include "services/pinmux.h"

#include "hal/gpio.h"

enum {
    PIN_MAX = 64
};

static const char *owners[PIN_MAX];

HalStatus pinmux_claim(unsigned pin, const char *owner) {
    if (pin >= hal_gpio_count() || pin >= PIN_MAX) {
        return HAL_INVALID;
    }
    if (owners[pin]) {
        return HAL_BUSY;
    }
    owners[pin] = owner;
    return HAL_OK;
}

void pinmux_release(unsigned pin) {
    owners[pin] = NULL;
    hal_gpio_reset(pin);
}

const char *pinmux_owner(unsigned pin) { return pin < PIN_MAX ? owners[pin] : NULL; }
