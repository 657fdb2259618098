// No PWM.
#include "hal/pwm.h"

HalPwmRange hal_pwm_range(void) { return (HalPwmRange){0}; }
HalStatus hal_pwm_start(unsigned pin UNUSED, uint32_t frequency_hz UNUSED, uint16_t duty UNUSED) {
    return HAL_UNSUPPORTED;
}
void hal_pwm_stop(unsigned pin UNUSED) {}
int hal_pwm_neighbour(unsigned pin UNUSED) { return -1; }
HalStatus hal_pwm_set_frequency(unsigned pin UNUSED, uint32_t frequency_hz UNUSED) { return HAL_UNSUPPORTED; }
uint32_t hal_pwm_frequency(unsigned pin UNUSED) { return 0; }
void hal_pwm_set_duty(unsigned pin UNUSED, uint16_t duty UNUSED) {}
