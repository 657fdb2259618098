#include "ports/rp2040/usb_queue.h"

#include "hal/event.h"

// Each endpoint has one transfer, so one event; of the others usb.c keeps at most one of a kind.
enum {
    QUEUE_EVENTS = 40
};

static HalUsbEvent events[QUEUE_EVENTS];
static unsigned count;  // the oldest is the first: the queue is short

HalUsbEvent *usb_queue_post(HalUsbEventKind kind) {
    HalUsbEvent *event = &events[count < QUEUE_EVENTS ? count++ : QUEUE_EVENTS - 1];
    *event = (HalUsbEvent){.kind = kind};
    hal_event_post(HAL_EVENT_USB);
    return event;
}

bool usb_queue_take(HalUsbEvent *event) {
    if (count == 0) {
        return false;
    }
    *event = events[0];
    count--;
    for (unsigned i = 0; i < count; i++) {
        events[i] = events[i + 1];
    }
    return true;
}

void usb_queue_remove(HalUsbEventKind kind, uint8_t endpoint) {
    unsigned kept = 0;
    for (unsigned i = 0; i < count; i++) {
        if (events[i].kind != kind || (kind == HAL_USB_DONE && events[i].endpoint != endpoint)) {
            events[kept++] = events[i];
        }
    }
    count = kept;
}

void usb_queue_clear(void) { count = 0; }

bool usb_queue_has_setup(void) {
    bool found = false;
    for (unsigned i = 0; i < count; i++) {
        found = found || events[i].kind == HAL_USB_SETUP;
    }
    return found;
}
