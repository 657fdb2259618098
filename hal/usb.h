// A USB 2.0 full-speed device controller: it moves packets and knows nothing of what they mean (services/usb does).
// Called from the main loop only. Interrupts fill a queue of events and post HAL_EVENT_USB.
//
// An endpoint's address has bit 7 set for IN (to the host), as in descriptors. Endpoint 0 is always open, 64 bytes.
// A SETUP packet ends whatever endpoint 0 was doing, in both directions, and its stall; the stack answers it with
// hal_usb_send(0x80, …), hal_usb_receive(0, …) (an empty one is the status stage) or hal_usb_stall(0). While a newer
// HAL_USB_SETUP waits in the queue, those three leave endpoint 0 alone: what they answer is over.
#pragma once

#include "hal/status.h"

typedef enum {
    HAL_USB_BUS_RESET,  // address 0, all endpoints but 0 closed, all transfers dropped
    HAL_USB_SUSPENDED,
    HAL_USB_RESUMED,
    HAL_USB_SETUP,      // `setup` holds the eight bytes
    HAL_USB_DONE,       // the transfer of `endpoint` has ended; `length` bytes were moved
    HAL_USB_UNPLUGGED,  // no host any more. A bus that is silent without power may be noticed while it is suspended
                        // only, by hal_usb_take_event()
} HalUsbEventKind;

typedef struct {
    HalUsbEventKind kind;
    uint8_t endpoint;
    uint32_t length;
    uint8_t setup[8];
} HalUsbEvent;

typedef enum {
    HAL_USB_CONTROL,
    HAL_USB_ISOCHRONOUS,
    HAL_USB_BULK,
    HAL_USB_INTERRUPT
} HalUsbTransferType;

// What the controller can do, endpoint 0 not counted. Endpoint numbers go from 1 to the larger of the two.
typedef struct {
    uint8_t in_endpoints, out_endpoints;
} HalUsbLimits;

HalUsbLimits hal_usb_limits(void);  // both 0: this chip has no USB device

// Show the device to the host (the pull-up), or take it away, as pulling the cable does.
void hal_usb_connect(void);
void hal_usb_disconnect(void);
bool hal_usb_is_connected(void);  // between the two calls

// Take the oldest event; false if there is none. Events keep their order. A reset removes older events of endpoints
// from the queue.
bool hal_usb_take_event(HalUsbEvent *event);

// Called before the status stage of SET_ADDRESS; the address holds from the end of that stage.
void hal_usb_set_address(uint8_t address);

// HAL_INVALID if the controller has no such endpoint or no room for its packets. Opening one again begins anew.
HalStatus hal_usb_open(uint8_t endpoint, HalUsbTransferType type, uint16_t packet_size);
void hal_usb_close(uint8_t endpoint);  // drops its transfer; nothing if it is not open

// Start sending; the data must stay as it is until HAL_USB_DONE. The driver cuts it into packets; the last one is short
// or, with `end_with_empty`, followed by an empty one if it was full. No data is one empty packet. HAL_BUSY if a
// transfer is under way, HAL_INVALID if the endpoint is not open.
HalStatus hal_usb_send(uint8_t endpoint, const void *data, size_t length, bool end_with_empty);

// Start receiving up to `capacity` bytes, a multiple of the packet size except on endpoint 0. HAL_USB_DONE comes when a
// short packet has arrived or `capacity` is full.
HalStatus hal_usb_receive(uint8_t endpoint, void *data, size_t capacity);

// Drop the transfer under way, without an event: one that waits in the queue is taken back. Returns the bytes moved so
// far.
size_t hal_usb_cancel(uint8_t endpoint);

// A stalled endpoint answers STALL. A transfer under way stays and goes on after hal_usb_unstall(), which also makes
// DATA0 the next packet of an endpoint that was not stalled.
void hal_usb_stall(uint8_t endpoint);
void hal_usb_unstall(uint8_t endpoint);
bool hal_usb_is_stalled(uint8_t endpoint);

// Ask a sleeping host to wake up. HAL_UNSUPPORTED if the bus is not suspended.
HalStatus hal_usb_wake_host(void);

// The bytes of the chip's unique id as capital hexadecimal: the serial number of the device.
const char *hal_usb_serial(void);
