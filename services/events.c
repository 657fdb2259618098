#include "services/events.h"

#include "hal/timer.h"
#include "services/drive/drive.h"
#include "services/usb/usb.h"

enum {
    FOR_SERVICES = HAL_EVENT_USB | HAL_EVENT_SERVICES,
    BUSY_US = 20000,  // a program that never waits is not held up more often
};

static void post(void) { hal_event_post(HAL_EVENT_SERVICES); }

// A program that only computes, or waits for its own ends, gets here when an event is posted: ask for one.
static void set_alarm(uint64_t next_us) {
    if (next_us != UINT64_MAX) {
        hal_timer_call_at(HAL_TIMER_SERVICES, MAX(next_us, hal_timer_us() + BUSY_US), post);
    }
}

static uint64_t next_poll_us(void) { return MIN(drive_next_poll_us(), usb_next_poll_us()); }

static void answer(void) {
    if (hal_event_take(FOR_SERVICES) || hal_timer_us() >= usb_next_poll_us()) {
        usb_poll();
    }
    (void)drive_poll();
    set_alarm(next_poll_us());
}

uint32_t events_take(uint32_t mask) {
    answer();
    return hal_event_take(mask & ~(uint32_t)FOR_SERVICES);
}

void events_wait(uint64_t deadline_us) {
    do {
        hal_event_wait(MIN(deadline_us, next_poll_us()));
        answer();
    } while (!(hal_event_peek() & ~(uint32_t)FOR_SERVICES) && hal_timer_us() < deadline_us);
}
