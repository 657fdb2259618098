// Time: SysTick counts milliseconds and what has passed of the current one.
#include "hal/clock.h"
#include "hal/timer.h"
#include "ports/cortex_m/cortex_m.h"
#include "ports/mps2/mps2.h"
#include "ports/mps2/semihosting.h"

enum {
    CLOCK_MHZ = 25,
    TICK_US = 1000
};

static volatile uint64_t ticks;
static int64_t epoch_ns;  // of the timer's start

void timer_start(void) {
    SYSTICK->rvr = CLOCK_MHZ * TICK_US - 1;
    SYSTICK->cvr = 0;
    SYSTICK->csr = SYSTICK_ENABLE | SYSTICK_INTERRUPT | SYSTICK_PROCESSOR_CLOCK;
    epoch_ns = (int64_t)(uint32_t)semihosting(SYS_TIME, NULL) * 1000000000;
}

static struct {
    uint64_t at_us;
    void (*function)(void);
} calls[HAL_TIMER_COUNT];

void timer_tick(void) {
    ticks++;
    for (unsigned i = 0; i < HAL_TIMER_COUNT; i++) {
        void (*const function)(void) = calls[i].function;
        if (function && ticks * TICK_US >= calls[i].at_us) {
            calls[i].function = NULL;
            function();
        }
    }
}

void hal_timer_call_at(HalTimer timer, uint64_t deadline_us, void (*function)(void)) {
    const uint32_t mask = interrupts_save();
    calls[timer].at_us = deadline_us;
    calls[timer].function = function;
    interrupts_restore(mask);
}

uint64_t hal_timer_us(void) {
    const uint32_t mask = interrupts_save();
    uint32_t left = SYSTICK->cvr;
    uint64_t now = ticks;
    if (SYSTEM_CONTROL->icsr & ICSR_SYSTICK_PENDING) {  // the tick has come, its interrupt has not
        left = SYSTICK->cvr;
        now++;
    }
    interrupts_restore(mask);
    return now * TICK_US + (CLOCK_MHZ * TICK_US - 1 - left) / CLOCK_MHZ;
}

// The next tick wakes.
void port_sleep(uint64_t deadline_us UNUSED) { wait_for_interrupt(); }

void hal_timer_delay_us(uint32_t delay_us) {
    const uint64_t end = hal_timer_us() + delay_us;
    while (hal_timer_us() < end) {
    }
}

int64_t hal_clock_ns(void) { return epoch_ns + (int64_t)hal_timer_us() * 1000; }

HalStatus hal_clock_set_ns(int64_t time_ns) {
    epoch_ns = time_ns - (int64_t)hal_timer_us() * 1000;
    return HAL_OK;
}

int32_t hal_clock_local_offset_s(int64_t time_s UNUSED, bool *daylight_saving, const char **zone_name) {
    *daylight_saving = false;
    *zone_name = "UTC";
    return 0;
}
