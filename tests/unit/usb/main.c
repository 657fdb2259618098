// The USB device stack against a host in memory.
#include "parts.h"

#include <string.h>

#include "services/usb/protocol.h"
#include "services/usb/usb.h"

HARNESS_STATE;

static void print_dropped(const char *name) { printf("  dropped: %s\n", name); }

bool enumerate(void) {
    uint8_t descriptor[18];
    if (usb_compose(print_dropped) != USB_FITS) {
        return false;
    }
    usb_start();
    loopback_reset();
    return host_control((Request){0x80, 6, 0x0100, 0, 64}, descriptor) == 18 &&
           host_control((Request){0, 5, 7, 0, 0}, NULL) == 0 && loopback_address() == 7 &&
           host_control((Request){0, 9, 1, 0, 0}, NULL) == 0 && usb_is_configured();
}

int read_configuration(uint8_t configuration[CONFIGURATION_MAX]) {
    return host_control((Request){0x80, 6, 0x0200, 0, CONFIGURATION_MAX}, configuration);
}

// The n-th interface of a class; NULL if there is none.
static const uint8_t *find(const uint8_t *configuration, int length, uint8_t class, unsigned nth) {
    for (int at = 0; at < length; at += configuration[at]) {
        const uint8_t *descriptor = configuration + at;
        if (descriptor[1] == USB_DESCRIPTOR_INTERFACE && descriptor[5] == class && nth-- == 0) {
            return descriptor;
        }
    }
    return NULL;
}

int find_interface(uint8_t class, unsigned nth) {
    uint8_t configuration[CONFIGURATION_MAX];
    const int length = read_configuration(configuration);
    const uint8_t *interface = find(configuration, length, class, nth);
    return interface ? interface[2] : -1;
}

uint8_t find_endpoint(uint8_t class, unsigned nth_interface, unsigned index) {
    uint8_t configuration[CONFIGURATION_MAX];
    const int length = read_configuration(configuration);
    const uint8_t *descriptor = find(configuration, length, class, nth_interface);
    while (descriptor && (descriptor += descriptor[0]) < configuration + length &&
           descriptor[1] != USB_DESCRIPTOR_INTERFACE) {
        if (descriptor[1] == USB_DESCRIPTOR_ENDPOINT && index-- == 0) {
            return descriptor[2];
        }
    }
    return 0;
}

int main(void) {
    disk_install();
    descriptor_tests();
    control_tests();
    serial_tests();
    transport_tests();
    scsi_tests();
    hid_tests();
    midi_tests();
    return harness_finish();
}
