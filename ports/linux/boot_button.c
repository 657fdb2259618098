#include "ports/linux/boot_button.h"

#include "hal/boot_button.h"

#include <time.h>

#include "hal/cpu.h"
#include "hal/timer.h"

static uint64_t held_us;

void boot_button_hold(double seconds) { held_us = (uint64_t)(seconds * 1e6); }

// Who waits for it does not keep the computer busy.
bool hal_boot_button_is_pressed(void) {
    const struct timespec moment = {.tv_nsec = 1000000};
    const bool is_pressed = hal_cpu_reset_reason() == HAL_RESET_POWER_ON && hal_timer_us() < held_us;
    if (is_pressed) {
        nanosleep(&moment, NULL);
    }
    return is_pressed;
}
