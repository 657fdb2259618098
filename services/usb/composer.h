// Builds the configuration descriptor, interface by interface, and hands out interface, endpoint and string numbers.
#pragma once

#include "core/config.h"
#include "hal/usb.h"
#include "services/usb/strings.h"

enum {
    COMPOSER_BYTES = 288,  // everything at once takes 281
};

typedef struct {
    uint8_t bytes[COMPOSER_BYTES];
    uint16_t length;
    uint8_t interfaces;
    uint8_t in_endpoints, out_endpoints;  // handed out; more than the limits: it does not fit
} UsbComposer;

typedef struct {
    uint8_t class, subclass, protocol, endpoints;
    UsbStringId name;
} UsbInterface;

// Begin with the descriptor of the configuration.
void composer_start(UsbComposer *composer);

// Fill in what is known at the end only.
void composer_finish(UsbComposer *composer);

// Append a descriptor; COMPOSER_BYTES is enough for all there are.
void composer_add(UsbComposer *composer, const uint8_t *bytes, size_t length);
#define COMPOSER_ADD(composer, ...) \
    composer_add(composer, (const uint8_t[]){__VA_ARGS__}, sizeof((const uint8_t[]){__VA_ARGS__}))

// The interfaces that follow are one function.
void composer_associate(UsbComposer *composer, uint8_t count, const UsbInterface *interface);

// Returns the number of the interface.
uint8_t composer_interface(UsbComposer *composer, const UsbInterface *interface);

// Returns the address of the next free endpoint in that direction (USB_IN or 0).
uint8_t composer_endpoint(UsbComposer *composer, uint8_t direction, HalUsbTransferType type, uint16_t packet_size,
                          uint8_t interval_ms);

// Whether the controller has as many endpoints as were handed out.
bool composer_fits(const UsbComposer *composer, HalUsbLimits limits);

// Call `visit` for each endpoint of the configuration, with the number of its interface.
typedef void EndpointVisitor(const uint8_t *descriptor, uint8_t interface);
void composer_visit_endpoints(const UsbComposer *composer, EndpointVisitor *visit);
