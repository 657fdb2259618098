// Events at the safe points of the main loop. Those that services answer themselves (USB, their own) are answered here;
// callers see the others only.
#pragma once

#include "hal/event.h"

// Answer what services answer, then take and clear those of `mask` that are posted.
uint32_t events_take(uint32_t mask);

// Block until an event for the caller is posted or hal_timer_us() reaches `deadline_us`; services go on meanwhile.
void events_wait(uint64_t deadline_us);
