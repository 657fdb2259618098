// What the functions of the device (serial port, drive, …) and the device itself owe each other.
#pragma once

#include "core/macros.h"
#include "services/usb/composer.h"
#include "services/usb/protocol.h"

typedef struct UsbFunction UsbFunction;

// NULL: nothing to do there.
typedef struct {
    void (*describe)(UsbFunction *function, UsbComposer *composer);  // add its interfaces and endpoints
    void (*configured)(UsbFunction *function);                       // its endpoints are open
    void (*reset)(UsbFunction *function);                            // its endpoints are closed; also at the very start
    void (*done)(UsbFunction *function, uint8_t endpoint, size_t length);

    // Answer a request to one of its interfaces with one of the calls below; false: stalled.
    bool (*request)(UsbFunction *function, const UsbSetup *setup);

    // The data that usb_control_receive() asked for; false: stalled.
    bool (*received)(UsbFunction *function, const UsbSetup *setup, const uint8_t *data);

    // When `poll` has something to do, by hal_timer_us(); UINT64_MAX: nothing.
    uint64_t (*due_us)(const UsbFunction *function);
    void (*poll)(UsbFunction *function);

    // The host has ended the halt of this endpoint. The endpoint is not stalled any more.
    void (*unstalled)(UsbFunction *function, uint8_t endpoint);
} UsbClass;

// The first member of each function's own structure.
struct UsbFunction {
    const UsbClass *class;
    uint8_t first_interface, interface_count;
};

// The answer to the request under way. Each is true, for `return`.
bool usb_control_send(const void *data, size_t length);       // the data must stay as it is; cut to what was asked for
bool usb_control_send_copy(const void *data, size_t length);  // at most USB_PACKET_BYTES
bool usb_control_acknowledge(void);                           // nothing but success

// Take the data of the request, then call `received`. False if it has none or too many.
bool usb_control_receive(void);

// Whether usb_poll() is running: nobody may wait for the host then.
bool usb_is_polling(void);
