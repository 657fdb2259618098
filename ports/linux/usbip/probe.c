#include "ports/linux/usbip/probe.h"

#include <stdlib.h>
#include <string.h>

#include "core/macros.h"
#include "ports/linux/usbip/bus.h"

enum {
    GET_DESCRIPTOR = 6,
    SET_ADDRESS = 5,
    DESCRIPTOR_DEVICE = 1,
    DESCRIPTOR_CONFIGURATION = 2,
    DEVICE_ADDRESS = 1
};

static Descriptors descriptors;
static void (*when_done)(const Descriptors *descriptors);

static void end(const Descriptors *found) {
    void (*done)(const Descriptors *) = when_done;
    when_done = NULL;
    done(found);
}

static void send(const uint8_t setup[8], void (*complete)(Urb *urb)) {
    size_t length = (size_t)(setup[6] | setup[7] << 8);
    Urb *urb = urb_new(setup[0] & BUS_ENDPOINT_IN, length);
    if (!urb) {
        end(NULL);
        return;
    }
    memcpy(urb->setup, setup, sizeof urb->setup);
    urb->complete = complete;
    bus_submit(urb);
}

static void get_descriptor(uint8_t type, size_t length, void (*complete)(Urb *urb)) {
    const uint8_t setup[8] = {BUS_ENDPOINT_IN, GET_DESCRIPTOR, 0, type, 0, 0, (uint8_t)length, (uint8_t)(length >> 8)};
    send(setup, complete);
}

// Copies the answer and frees the request.
static size_t take_answer(Urb *urb, uint8_t *answer) {
    size_t length = urb->status == 0 ? urb->transfer.moved : 0;
    memcpy(answer, urb->transfer.data, length);
    free(urb);
    return length;
}

static void on_address(Urb *urb) {
    bool accepted = urb->status == 0;
    free(urb);
    end(accepted ? &descriptors : NULL);
}

static void on_configuration(Urb *urb) {
    static const uint8_t set_address[8] = {0, SET_ADDRESS, DEVICE_ADDRESS};
    if (take_answer(urb, descriptors.configuration) < descriptors.configuration_length) {
        end(NULL);
        return;
    }
    send(set_address, on_address);
}

static void on_configuration_header(Urb *urb) {
    uint8_t header[9] = {0};
    take_answer(urb, header);
    descriptors.configuration_length = (size_t)(header[2] | header[3] << 8);
    if (descriptors.configuration_length < sizeof header ||
        descriptors.configuration_length > PROBE_CONFIGURATION_MAX) {
        end(NULL);
        return;
    }
    get_descriptor(DESCRIPTOR_CONFIGURATION, descriptors.configuration_length, on_configuration);
}

static void on_device(Urb *urb) {
    if (take_answer(urb, descriptors.device) < sizeof descriptors.device) {
        end(NULL);
        return;
    }
    get_descriptor(DESCRIPTOR_CONFIGURATION, 9, on_configuration_header);
}

void probe_start(void (*done)(const Descriptors *descriptors)) {
    when_done = done;
    bus_reset();
    get_descriptor(DESCRIPTOR_DEVICE, sizeof descriptors.device, on_device);
}

bool probe_is_running(void) { return when_done != NULL; }
