// A USB device without a stack, to test the virtual bus alone: usb_loop [ADDR:PORT]. What arrives at endpoint 1 goes
// back transfer by transfer. Vendor requests: 1 keeps its data, 2 returns it, 3 stalls the endpoint of wIndex, 4 sets
// the bytes that a transfer may have, 5 pulls the cable for a moment, 6 sends wValue bytes on endpoint 2 with an empty
// packet at the end.
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "hal/event.h"
#include "hal/usb.h"
#include "ports/linux/usbip/usbip.h"

enum {
    CLEAR_FEATURE = 1,
    GET_DESCRIPTOR = 6,
    SET_CONFIGURATION = 9,
    PACKET = 64,
    VENDOR_OUT = 0x40
};

static const uint8_t device[] = {18, 1, 0, 2, 0xFF, 1, 2, 64, 0x09, 0x12, 0x01, 0x00, 0x34, 0x12, 0, 0, 0, 1};
static const uint8_t configuration[] = {9, 2, 39,   0, 1,      1,    0, 0x80, 50,  //
                                        9, 4, 0,    0, 3,      0xFF, 5, 6,    0,   //
                                        7, 5, 0x01, 2, PACKET, 0,    0,            //
                                        7, 5, 0x81, 2, PACKET, 0,    0,            //
                                        7, 5, 0x82, 3, PACKET, 0,    1};

static uint8_t kept[65536], loop[65536], noise[4096], setup[8];
static size_t kept_length, transfer_bytes = 4096;
static bool has_data_stage;

static unsigned number_at(unsigned index) { return (unsigned)(setup[index] | setup[index + 1] << 8); }

static void open_endpoints(void) {
    hal_usb_open(0x01, HAL_USB_BULK, PACKET);
    hal_usb_open(0x81, HAL_USB_BULK, PACKET);
    hal_usb_open(0x82, HAL_USB_INTERRUPT, PACKET);
    hal_usb_receive(0x01, loop, transfer_bytes);
}

static void answer(const void *data, size_t length) {
    size_t asked = number_at(6);
    hal_usb_send(0x80, data, length < asked ? length : asked, length < asked);
}

static void vendor_request(void) {
    switch (setup[1]) {
        case 3: hal_usb_stall((uint8_t)number_at(4)); break;
        case 4:
            transfer_bytes = number_at(2);
            hal_usb_cancel(0x01);
            hal_usb_receive(0x01, loop, transfer_bytes);
            break;
        case 5:
            hal_usb_disconnect();
            usleep(1000);
            hal_usb_connect();
            return;
        case 6: hal_usb_send(0x82, noise, number_at(2), true); break;
        default: break;
    }
    hal_usb_send(0x80, NULL, 0, false);
}

static void on_setup(void) {
    bool in = setup[0] & 0x80;
    has_data_stage = in && number_at(6) > 0;
    if (setup[0] == 0x80 && setup[1] == GET_DESCRIPTOR && setup[3] <= 2) {
        answer(setup[3] == 1 ? device : configuration, setup[3] == 1 ? sizeof device : sizeof configuration);
    } else if (setup[0] == (VENDOR_OUT | 0x80) && setup[1] == 2) {
        answer(kept, kept_length);
    } else if (setup[0] == VENDOR_OUT && setup[1] == 1) {
        hal_usb_receive(0, kept, number_at(6));
    } else if (setup[0] == VENDOR_OUT) {
        vendor_request();
    } else if (in) {
        hal_usb_stall(0);
    } else {
        if (setup[0] == 2 && setup[1] == CLEAR_FEATURE) {
            hal_usb_unstall((uint8_t)number_at(4));
        } else if (setup[1] == SET_CONFIGURATION) {
            open_endpoints();
        }
        hal_usb_send(0x80, NULL, 0, false);
    }
}

static void on_done(const HalUsbEvent *event) {
    switch (event->endpoint) {
        case 0x01: hal_usb_send(0x81, loop, event->length, event->length < transfer_bytes); break;
        case 0x81: hal_usb_receive(0x01, loop, transfer_bytes); break;
        case 0x80:
            if (has_data_stage) {
                has_data_stage = false;
                hal_usb_receive(0, NULL, 0);
            }
            break;
        case 0x00:
            if (setup[0] == VENDOR_OUT && setup[1] == 1 && event->length > 0) {
                kept_length = event->length;
                hal_usb_send(0x80, NULL, 0, false);
            }
            break;
        default: break;
    }
}

int main(int count, char **arguments) {
    const UsbipOptions options = {.address = count > 1 ? arguments[1] : ""};
    if (usbip_open(&options) != USBIP_OPEN) {
        return 1;
    }
    for (size_t i = 0; i < sizeof noise; i++) {
        noise[i] = (uint8_t)(i * 7);
    }
    hal_usb_connect();
    for (;;) {
        HalUsbEvent event;
        hal_event_wait(UINT64_MAX);
        hal_event_take(HAL_EVENT_USB);
        while (hal_usb_take_event(&event)) {
            if (event.kind == HAL_USB_SETUP) {
                memcpy(setup, event.setup, sizeof setup);
                on_setup();
            } else if (event.kind == HAL_USB_DONE) {
                on_done(&event);
            } else {
                printf("%s\n", event.kind == HAL_USB_UNPLUGGED ? "unplugged" : "reset");
                fflush(stdout);
            }
        }
    }
}
