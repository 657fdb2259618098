// How drivers speak upward: they post, the main loop looks at its next safe point.
#pragma once

#include "hal/status.h"

typedef enum {
    HAL_EVENT_CONSOLE_INPUT = 1,  // bytes wait in the console's input
    HAL_EVENT_INTERRUPT = 2,      // Ctrl-C arrived
    HAL_EVENT_DRIVE_CHANGED = 4,  // a file on the drive was changed from outside
    HAL_EVENT_USB = 8,
    HAL_EVENT_RELOAD = 16,     // supervisor.reload()
    HAL_EVENT_TERMINATE = 32,  // the process was asked to end (virtual board)
    HAL_EVENT_WATCHDOG = 64,   // the watchdog has run out, and was not to reset the chip
    HAL_EVENT_SERVICES = 128,  // services asked to be called at this time
} HalEvent;

// Post events (bits). Safe in interrupts and signal handlers. Wakes hal_timer_wait_until() and makes the VM poll.
void hal_event_post(uint32_t events);

// Take and clear those of `mask` that are posted.
uint32_t hal_event_take(uint32_t mask);

// Those posted, left as they are.
uint32_t hal_event_peek(void);

// Called on every post, in the poster's context (interrupt, thread or signal handler); system/ sets it once at start.
void hal_event_set_hook(void (*hook)(void));

// Block until an event is posted or hal_timer_us() reaches `deadline_us`.
void hal_event_wait(uint64_t deadline_us);
