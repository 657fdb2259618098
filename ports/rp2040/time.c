// The timer (4.6): microseconds since start in 64 bits. Alarm 0 wakes from sleep, alarms 2 and 3 call functions.
#include "hal/timer.h"
#include "ports/rp2040/chip.h"

void timer_start(void) {
    TIMER->inte = 1;
    interrupt_enable(IRQ_TIMER_0);
}

void timer_interrupt(void) { TIMER->intr = 1; }

// The latching registers serve one reader only; these can be read in interrupts too.
uint64_t hal_timer_us(void) {
    uint32_t high = TIMER->timerawh;
    for (;;) {
        const uint32_t low = TIMER->timerawl, again = TIMER->timerawh;
        if (high == again) {
            return (uint64_t)high << 32 | low;
        }
        high = again;
    }
}

void port_sleep(uint64_t deadline_us) {
    enum {
        LONGEST_US = 1 << 30,  // the alarm compares 32 bits
        SHORTEST_US = 10
    };
    const uint64_t now = hal_timer_us();
    const uint64_t left = deadline_us > now ? deadline_us - now : 0;
    if (left > SHORTEST_US) {
        TIMER->alarm[0] = (uint32_t)(now + MIN(left, (uint64_t)LONGEST_US));
        wait_for_interrupt();
        TIMER->armed = 1;  // off again
        TIMER->intr = 1;
    }
}

enum {
    CALL_ALARM = 2  // the first
};
static void (*called[HAL_TIMER_COUNT])(void);

static void call(HalTimer timer) {
    TIMER->intr = 1u << (CALL_ALARM + timer);
    called[timer]();
}

void timer_call_interrupt(void) { call(HAL_TIMER_SYSTEM); }
void timer_second_call_interrupt(void) { call(HAL_TIMER_SERVICES); }

void hal_timer_call_at(HalTimer timer, uint64_t deadline_us, void (*function)(void)) {
    enum {
        SHORTEST_US = 10  // an alarm in the past would come an hour later
    };
    const unsigned alarm = CALL_ALARM + timer;
    const uint32_t mask = interrupts_save();
    called[timer] = function;
    TIMER->alarm[alarm] = (uint32_t)MAX(deadline_us, hal_timer_us() + SHORTEST_US);
    SET_BITS(TIMER->inte) = 1u << alarm;
    interrupts_restore(mask);
    interrupt_enable(IRQ_TIMER_0 + alarm);
}

void hal_timer_delay_us(uint32_t delay_us) {
    const uint32_t start = TIMER->timerawl;
    while (TIMER->timerawl - start < delay_us) {
    }
}
