// The virtual board as a USB device for other programs: a server of the USB/IP protocol (version 1.1.1), whose client
// takes the place of the host controller. An open connection is a plugged cable.
#pragma once

#include "core/config.h"

typedef struct {
    const char *address;  // "ADDRESS:PORT", "ADDRESS" or ":PORT"; "" is 127.0.0.1:3240; port 0 is any free one
    bool any_network;     // an address that other machines reach is meant
    uint8_t endpoints;    // in each direction, of which USB has at most 15; 0: all
} UsbipOptions;

typedef enum {
    USBIP_OPEN,
    USBIP_BAD_ADDRESS,
    USBIP_NOT_LOOPBACK,  // and any_network was not said
    USBIP_CANNOT_LISTEN  // errno says why
} UsbipStatus;

// Listen, and say so on stderr. Until then the board has no USB.
UsbipStatus usbip_open(const UsbipOptions *options);
bool usbip_is_open(void);

// Before the process is replaced: no more signals.
void usbip_close(void);

// Work through what has arrived, at once if nothing has. SIGIO says so with HAL_EVENT_USB.
void usbip_poll(void);

// Let usbip_poll() look at everything anew.
void usbip_wake(void);

// Send what is ready.
void usbip_flush(void);

// The board pulls its cable: the client is disconnected.
void usbip_pull(void);
