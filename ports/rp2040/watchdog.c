// The watchdog (datasheet 4.7), or alarm 1 of the timer where the end is an event and no reset.
#include "hal/watchdog.h"

#include "hal/event.h"
#include "ports/rp2040/chip.h"

enum {
    COUNTS_PER_MS = 2000,  // it counts down twice each microsecond (erratum RP2040-E1)
    LONGEST_MS = 0xFFFFFF / COUNTS_PER_MS,
    ALARM = 1
};

static uint32_t timeout_ms;  // 0: it does not run
static bool resets;

uint32_t hal_watchdog_longest_ms(void) { return LONGEST_MS; }

void hal_watchdog_feed(void) {
    if (timeout_ms > 0 && resets) {
        WATCHDOG->load = timeout_ms * COUNTS_PER_MS;
    } else if (timeout_ms > 0) {
        TIMER->alarm[ALARM] = TIMER->timerawl + timeout_ms * 1000;
    }
}

void watchdog_interrupt(void) {
    TIMER->intr = 1 << ALARM;
    hal_event_post(HAL_EVENT_WATCHDOG);
}

HalStatus hal_watchdog_start(uint32_t timeout, bool reset) {
    if (timeout == 0 || timeout > LONGEST_MS) {
        return HAL_INVALID;
    }
    (void)hal_watchdog_stop();
    timeout_ms = timeout;
    resets = reset;
    hal_watchdog_feed();
    if (reset) {
        PSM->wdsel = PSM_ALL_BUT_OSCILLATORS;
        SET_BITS(WATCHDOG->ctrl) = WATCHDOG_ENABLE;
    } else {
        SET_BITS(TIMER->inte) = 1 << ALARM;
        interrupt_enable(IRQ_TIMER_0 + ALARM);
    }
    return HAL_OK;
}

HalStatus hal_watchdog_stop(void) {
    CLEAR_BITS(WATCHDOG->ctrl) = WATCHDOG_ENABLE;
    CLEAR_BITS(TIMER->inte) = 1 << ALARM;
    TIMER->armed = 1 << ALARM;  // off
    TIMER->intr = 1 << ALARM;
    timeout_ms = 0;
    return HAL_OK;
}
