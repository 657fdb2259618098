// The bus of the virtual board, as a host uses it: requests (URBs) go in and come back. The other side of it is
// hal/usb.h.
#pragma once

#include "ports/linux/usbip/transfer.h"

enum {
    BUS_ENDPOINT_IN = 0x80  // in an endpoint's address
};

typedef struct Urb Urb;

struct Urb {
    Urb *next;
    void (*complete)(Urb *urb);  // gives the request back to its owner, who may submit another one from here
    uint32_t sequence;
    uint8_t endpoint;
    uint8_t setup[8];  // of a control request, whose endpoint is 0 or 0x80 as its data goes
    bool short_is_error;
    int status;  // 0 or a negative errno number, as Linux uses them for URBs
    Transfer transfer;
};

// A request with room for `length` bytes behind it; free() ends it. NULL if there is no memory.
Urb *urb_new(uint8_t endpoint, size_t length);

// How many endpoints the board has in each direction, endpoint 0 not counted; otherwise all that USB has.
void bus_limit_endpoints(uint8_t count);

// Whether the board shows itself to a host.
bool bus_has_device(void);

void bus_reset(void);
void bus_submit(Urb *urb);

// The host is gone: all requests come back with -ESHUTDOWN.
void bus_unplug(void);

// Take a request back without completing it; NULL if it is over.
Urb *bus_unlink(uint32_t sequence);
