// Pins (2.19, 2.3.1.2).
#include "hal/gpio.h"

#include "ports/rp2040/chip.h"

enum {
    PIN_COUNT = 30
};

static uint32_t open_drain;  // pins whose high level is an input

static uint32_t pad_bits(HalPull pull) {
    return PAD_DEFAULT | (pull == HAL_PULL_UP ? PAD_PULL_UP : pull == HAL_PULL_DOWN ? PAD_PULL_DOWN : 0);
}

void pin_configure(unsigned pin, uint32_t pad, unsigned function) {
    PADS_BANK0->pins[pin] = pad;
    IO_BANK0->pins[pin].ctrl = function;
}

unsigned hal_gpio_count(void) { return PIN_COUNT; }

void hal_gpio_reset(unsigned pin) {
    SIO->gpio_oe_clr = 1u << pin;
    open_drain &= ~(1u << pin);
    if (console_has_pin(pin)) {
        console_take_pin(pin);
    } else {
        pin_configure(pin, PAD_DEFAULT, GPIO_FUNCTION_NONE);
    }
}

HalStatus hal_gpio_input(unsigned pin, HalPull pull) {
    SIO->gpio_oe_clr = 1u << pin;
    open_drain &= ~(1u << pin);
    pin_configure(pin, pad_bits(pull), GPIO_FUNCTION_SIO);
    return HAL_OK;
}

void hal_gpio_write(unsigned pin, bool value) {
    const uint32_t bit = 1u << pin;
    if (open_drain & bit) {
        SIO->gpio_out_clr = bit;
        *(value ? &SIO->gpio_oe_clr : &SIO->gpio_oe_set) = bit;
    } else {
        *(value ? &SIO->gpio_out_set : &SIO->gpio_out_clr) = bit;
    }
}

HalStatus hal_gpio_output(unsigned pin, bool value, HalDrive drive) {
    const uint32_t bit = 1u << pin;
    open_drain = drive == HAL_DRIVE_OPEN_DRAIN ? open_drain | bit : open_drain & ~bit;
    hal_gpio_write(pin, value);
    pin_configure(pin, pad_bits(HAL_PULL_NONE), GPIO_FUNCTION_SIO);
    if (drive == HAL_DRIVE_PUSH_PULL) {
        SIO->gpio_oe_set = bit;
    }
    return HAL_OK;
}

HalStatus hal_gpio_set_pull(unsigned pin, HalPull pull) {
    PADS_BANK0->pins[pin] = pad_bits(pull);
    return HAL_OK;
}

HalStatus hal_gpio_set_drive(unsigned pin, HalDrive drive) {
    const uint32_t bit = 1u << pin;
    const bool value = (open_drain & bit) ? !(SIO->gpio_oe & bit) : (SIO->gpio_out & bit) != 0;
    return hal_gpio_output(pin, value, drive);
}

bool hal_gpio_read(unsigned pin) { return SIO->gpio_in >> pin & 1; }
