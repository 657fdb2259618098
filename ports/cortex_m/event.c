// Events: posted by interrupts, awaited by the main program.
#include "hal/event.h"

#include "hal/timer.h"
#include "ports/cortex_m/cortex_m.h"

static volatile uint32_t posted;
static void (*hook)(void);

void hal_event_set_hook(void (*function)(void)) { hook = function; }

void hal_event_post(uint32_t events) {
    const uint32_t mask = interrupts_save();
    posted |= events;
    interrupts_restore(mask);
    if (hook) {
        hook();
    }
}

uint32_t hal_event_take(uint32_t mask) {
    const uint32_t interrupts = interrupts_save();
    const uint32_t taken = posted & mask;
    posted &= ~mask;
    interrupts_restore(interrupts);
    return taken;
}

uint32_t hal_event_peek(void) { return posted; }

void hal_event_wait(uint64_t deadline_us) {
    while (!posted && hal_timer_us() < deadline_us) {
        // An interrupt that comes after the check stays pending and ends the sleep at once.
        const uint32_t mask = interrupts_save();
        if (!posted) {
            port_sleep(deadline_us);
        }
        interrupts_restore(mask);
    }
}

void hal_timer_wait_until(uint64_t deadline_us) { hal_event_wait(deadline_us); }
