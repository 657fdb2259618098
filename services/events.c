#include "services/events.h"

#include "hal/timer.h"
#include "services/drive/drive.h"
#include "services/usb/usb.h"

static void answer(void) {
    if (hal_event_take(HAL_EVENT_USB)) {
        usb_poll();
    }
    (void)drive_poll();
}

uint32_t events_take(uint32_t mask) {
    answer();
    return hal_event_take(mask & ~(uint32_t)HAL_EVENT_USB);
}

void events_wait(uint64_t deadline_us) {
    do {
        hal_event_wait(MIN(deadline_us, drive_next_poll_us()));
        answer();
    } while (!(hal_event_peek() & ~(uint32_t)HAL_EVENT_USB) && hal_timer_us() < deadline_us);
}
