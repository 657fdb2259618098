#include "services/usb/composer.h"

#include <string.h>

#include "core/macros.h"
#include "services/usb/protocol.h"

enum {
    HEADER_BYTES = 9,
    REMOTE_WAKEUP = 0x20,  // bmAttributes
    ALWAYS = 0x80,
    POWER_2MA = 50,
};

void composer_start(UsbComposer *composer) {
    memset(composer, 0, sizeof *composer);
    COMPOSER_ADD(composer, HEADER_BYTES, USB_DESCRIPTOR_CONFIGURATION, 0, 0, 0, 1, 0, ALWAYS | REMOTE_WAKEUP,
                 POWER_2MA);
}

void composer_finish(UsbComposer *composer) {
    const uint8_t known[] = {USB_LE16(composer->length), composer->interfaces};
    memcpy(composer->bytes + 2, known, sizeof known);
}

void composer_add(UsbComposer *composer, const uint8_t *bytes, size_t length) {
    if (length <= sizeof composer->bytes - composer->length) {
        memcpy(composer->bytes + composer->length, bytes, length);
        composer->length = (uint16_t)(composer->length + length);
    }
}

void composer_associate(UsbComposer *composer, uint8_t count, const UsbInterface *interface) {
    COMPOSER_ADD(composer, 8, USB_DESCRIPTOR_ASSOCIATION, composer->interfaces, count, interface->class,
                 interface->subclass, interface->protocol, (uint8_t)interface->name);
}

uint8_t composer_interface(UsbComposer *composer, const UsbInterface *interface) {
    COMPOSER_ADD(composer, 9, USB_DESCRIPTOR_INTERFACE, composer->interfaces, 0, interface->endpoints, interface->class,
                 interface->subclass, interface->protocol, (uint8_t)interface->name);
    return composer->interfaces++;
}

uint8_t composer_endpoint(UsbComposer *composer, uint8_t direction, HalUsbTransferType type, uint16_t packet_size,
                          uint8_t interval_ms) {
    uint8_t *count = direction & USB_IN ? &composer->in_endpoints : &composer->out_endpoints;
    const uint8_t address = (uint8_t)(direction | ++*count);
    COMPOSER_ADD(composer, 7, USB_DESCRIPTOR_ENDPOINT, address, (uint8_t)type, USB_LE16(packet_size), interval_ms);
    return address;
}

bool composer_fits(const UsbComposer *composer, HalUsbLimits limits) {
    return composer->in_endpoints <= limits.in_endpoints && composer->out_endpoints <= limits.out_endpoints;
}

void composer_visit_endpoints(const UsbComposer *composer, EndpointVisitor *visit) {
    uint8_t interface = 0;
    for (size_t at = 0; at < composer->length; at += composer->bytes[at]) {
        const uint8_t *descriptor = composer->bytes + at;
        if (descriptor[1] == USB_DESCRIPTOR_INTERFACE) {
            interface = descriptor[2];
        } else if (descriptor[1] == USB_DESCRIPTOR_ENDPOINT) {
            visit(descriptor, interface);
        }
    }
}
