// A USB host and controller in one: implements hal/usb.h in memory and plays the host, packet by packet. It checks what
// the device stack promises the driver, and aborts if that is broken.
#pragma once

#include "hal/usb.h"

enum {
    STALL = -1,
    NAK = -2,  // the device has nothing to send, or takes nothing
    PACKET = 64
};

extern HalUsbLimits loopback_limits;
extern bool loopback_answers;  // usb_poll() runs after every packet; else the test calls it

// A device that nobody knows yet. Drops what the stack has opened.
void loopback_reset(void);
void loopback_unplug(void);
void loopback_suspend(bool asleep);

// A whole control transfer. Returns the bytes of the data stage, or STALL. `data` is sent or received.
typedef struct {
    uint8_t type, request;
    uint16_t value, index, length;
} Request;
int host_control(Request request, void *data);

// A SETUP packet and nothing more: the host gives up, or sends another one.
void host_setup(Request request);

// Read until `size` bytes or a short packet; returns how many. NAK or STALL if the very first packet is not there.
int host_in(uint8_t endpoint, void *data, size_t size);

// Send packets, the last one short or full; returns how many bytes were taken, or STALL/NAK if it is none.
int host_out(uint8_t endpoint, const void *data, size_t length);

uint8_t loopback_address(void);
bool loopback_is_open(uint8_t endpoint);
bool loopback_woke_host(void);
