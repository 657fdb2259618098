// The composed device and its state on the bus: what usb.c and control.c share.
#pragma once

#include "services/usb/function.h"
#include "services/usb/usb.h"

enum {
    USB_ENDPOINT_NUMBERS = 16,
};

typedef struct {
    UsbComposer composer;
    UsbFunction *functions[USB_FUNCTION_COUNT];  // NULL: not part of it
    uint8_t owner[2][USB_ENDPOINT_NUMBERS];      // [IN][number]: UsbFunctionId + 1; 0: no such endpoint
    uint16_t vendor_id, product_id;
    uint8_t address;
    uint8_t configuration;  // 0: not configured
    bool suspended, may_wake_host;
} UsbDevice;

extern UsbDevice usb_device;

// NULL if there is none.
UsbFunction *usb_function_of_endpoint(uint8_t endpoint);
UsbFunction *usb_function_of_interface(uint8_t interface);

// Open or close the endpoints and tell the functions.
void usb_configure(uint8_t configuration);

// Endpoint 0
void control_reset(void);
void control_setup(const uint8_t packet[8]);
void control_done(uint8_t endpoint, size_t length);
