// Pulse-width modulation at pins. The hardware makes one frequency for several pins: these are neighbours.
#pragma once

#include "hal/status.h"

enum {
    HAL_PWM_DUTY_FULL = 0xFFFF  // high all the time; 0 is low all the time
};

// The frequencies that can be made, in Hz; both 0: this chip has no PWM.
typedef struct {
    uint32_t slowest, fastest;
} HalPwmRange;

HalPwmRange hal_pwm_range(void);

// Let the pin, which the caller has claimed, show a wave. HAL_UNSUPPORTED: no PWM reaches this pin. HAL_INVALID: this
// frequency cannot be made. HAL_BUSY: a neighbour runs at another frequency, or has the only output of both.
HalStatus hal_pwm_start(unsigned pin, uint32_t frequency_hz, uint16_t duty);

// The pin keeps its function until hal_gpio_reset().
void hal_pwm_stop(unsigned pin);

// A pin that shows a wave now and shares the frequency of `pin`; -1: none.
int hal_pwm_neighbour(unsigned pin);

// Those below need a pin that shows a wave. A new frequency is that of its neighbours too; each keeps its duty.
HalStatus hal_pwm_set_frequency(unsigned pin, uint32_t frequency_hz);
uint32_t hal_pwm_frequency(unsigned pin);  // what the hardware makes of it, in Hz
void hal_pwm_set_duty(unsigned pin, uint16_t duty);
