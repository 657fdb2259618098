// Time since start, and waiting.
#pragma once

#include "hal/status.h"

// Microseconds since start; never goes back, does not wrap for 500,000 years. Callable from interrupts.
uint64_t hal_timer_us(void);

// Sleep until `deadline_us` or until an event is posted (hal/event.h), whichever is first. May return early.
void hal_timer_wait_until(uint64_t deadline_us);

typedef enum {
    HAL_TIMER_SYSTEM,
    HAL_TIMER_SERVICES,
    HAL_TIMER_COUNT
} HalTimer;

// Call `function` once, in an interrupt or signal handler, when hal_timer_us() has reached `deadline_us`; it may ask
// for the next call. Each timer has one: a call still to come is replaced. At most half an hour ahead.
void hal_timer_call_at(HalTimer timer, uint64_t deadline_us, void (*function)(void));

// Busy-wait: for delays too short to sleep. Interrupts go on.
void hal_timer_delay_us(uint32_t delay_us);
