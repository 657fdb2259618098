// The events of the USB controller that wait for the main loop. With interrupts off, or in the interrupt.
#pragma once

#include "hal/usb.h"

HalUsbEvent *usb_queue_post(HalUsbEventKind kind);
bool usb_queue_take(HalUsbEvent *event);

// Remove the events of a kind; of HAL_USB_DONE only those of `endpoint`.
void usb_queue_remove(HalUsbEventKind kind, uint8_t endpoint);
void usb_queue_clear(void);
bool usb_queue_has_setup(void);
