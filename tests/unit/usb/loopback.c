#include "loopback.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/macros.h"
#include "hal/event.h"
#include "services/usb/usb.h"

enum {
    QUEUE = 64
};

typedef struct {
    bool open, stalled, active, end_with_empty;
    uint16_t packet;
    uint8_t *data;
    size_t length, moved;
} Pipe;

HalUsbLimits loopback_limits = {15, 15};
bool loopback_answers = true;

static Pipe pipes[2][16];
static HalUsbEvent queue[QUEUE];
static size_t queued;
static bool connected, asleep, woke;
static uint8_t address, next_address;

#define DEMAND(condition)                                                       \
    do {                                                                        \
        if (!(condition)) {                                                     \
            fprintf(stderr, "the stack breaks the contract: %s\n", #condition); \
            abort();                                                            \
        }                                                                       \
    } while (0)

static Pipe *pipe_of(uint8_t endpoint) {
    DEMAND((endpoint & 0x70) == 0);
    return &pipes[endpoint >> 7][endpoint & 15];
}

static void post(HalUsbEvent event) {
    DEMAND(queued < QUEUE);
    queue[queued++] = event;
    hal_event_post(HAL_EVENT_USB);
}

static void remove_events(bool (*is_old)(const HalUsbEvent *event, uint8_t endpoint), uint8_t endpoint) {
    size_t kept = 0;
    for (size_t i = 0; i < queued; i++) {
        if (!is_old(&queue[i], endpoint)) {
            queue[kept++] = queue[i];
        }
    }
    queued = kept;
}

static bool is_of_endpoint(const HalUsbEvent *event, uint8_t endpoint) {
    return event->kind == HAL_USB_DONE && event->endpoint == endpoint;
}
static bool is_of_any(const HalUsbEvent *event, uint8_t endpoint UNUSED) {
    return event->kind == HAL_USB_DONE || event->kind == HAL_USB_SETUP;
}

static bool setup_waits(void) {
    for (size_t i = 0; i < queued; i++) {
        if (queue[i].kind == HAL_USB_SETUP) {
            return true;
        }
    }
    return false;
}

static void let_answer(void) {
    while (loopback_answers && queued > 0) {
        usb_poll();
    }
}

// The controller
// --------------------------------------------------------------------------------------------------------------

HalUsbLimits hal_usb_limits(void) { return loopback_limits; }
void hal_usb_connect(void) { connected = true; }
void hal_usb_disconnect(void) { connected = false; }
bool hal_usb_is_connected(void) { return connected; }

bool hal_usb_take_event(HalUsbEvent *event) {
    if (queued == 0) {
        return false;
    }
    *event = queue[0];
    memmove(queue, queue + 1, --queued * sizeof *queue);
    return true;
}

void hal_usb_set_address(uint8_t chosen) { next_address = chosen; }

HalStatus hal_usb_open(uint8_t endpoint, HalUsbTransferType type UNUSED, uint16_t packet_size) {
    const uint8_t number = endpoint & 15;
    DEMAND(number > 0 && packet_size > 0 && packet_size <= PACKET);
    DEMAND(number <= MAX(loopback_limits.in_endpoints, loopback_limits.out_endpoints));
    *pipe_of(endpoint) = (Pipe){.open = true, .packet = packet_size};
    return HAL_OK;
}

void hal_usb_close(uint8_t endpoint) {
    memset(pipe_of(endpoint), 0, sizeof(Pipe));
    remove_events(is_of_endpoint, endpoint);
}

static HalStatus start(uint8_t endpoint, void *data, size_t length, bool end_with_empty) {
    Pipe *pipe = pipe_of(endpoint);
    if (!pipe->open) {
        return HAL_INVALID;
    }
    if ((endpoint & 15) == 0 && setup_waits()) {
        return HAL_BUSY;
    }
    DEMAND(!pipe->active);
    pipe->active = true;
    pipe->end_with_empty = end_with_empty;
    pipe->data = data;
    pipe->length = length;
    pipe->moved = 0;
    return HAL_OK;
}

HalStatus hal_usb_send(uint8_t endpoint, const void *data, size_t length, bool end_with_empty) {
    DEMAND(endpoint & 0x80);
    return start(endpoint, (void *)(uintptr_t)data, length, end_with_empty);
}

HalStatus hal_usb_receive(uint8_t endpoint, void *data, size_t capacity) {
    DEMAND(!(endpoint & 0x80));
    DEMAND(endpoint == 0 || (capacity > 0 && capacity % PACKET == 0));
    return start(endpoint, data, capacity, false);
}

size_t hal_usb_cancel(uint8_t endpoint) {
    Pipe *pipe = pipe_of(endpoint);
    remove_events(is_of_endpoint, endpoint);
    pipe->active = false;
    return pipe->moved;
}

void hal_usb_stall(uint8_t endpoint) {
    if (!((endpoint & 15) == 0 && setup_waits())) {
        pipe_of(endpoint)->stalled = true;
    }
}
void hal_usb_unstall(uint8_t endpoint) { pipe_of(endpoint)->stalled = false; }
bool hal_usb_is_stalled(uint8_t endpoint) { return pipe_of(endpoint)->stalled; }

HalStatus hal_usb_wake_host(void) {
    if (!asleep) {
        return HAL_UNSUPPORTED;
    }
    woke = true;
    return HAL_OK;
}

const char *hal_usb_serial(void) { return "0123456789ABCDEF"; }

// The host
// --------------------------------------------------------------------------------------------------------------------

void loopback_reset(void) {
    memset(pipes, 0, sizeof pipes);
    pipes[0][0] = pipes[1][0] = (Pipe){.open = true, .packet = PACKET};
    address = next_address = 0;
    asleep = woke = false;
    remove_events(is_of_any, 0);
    post((HalUsbEvent){.kind = HAL_USB_BUS_RESET});
    let_answer();
}

void loopback_unplug(void) {
    memset(pipes, 0, sizeof pipes);
    remove_events(is_of_any, 0);
    post((HalUsbEvent){.kind = HAL_USB_UNPLUGGED});
    let_answer();
}

void loopback_suspend(bool sleeps) {
    asleep = sleeps;
    post((HalUsbEvent){.kind = sleeps ? HAL_USB_SUSPENDED : HAL_USB_RESUMED});
    let_answer();
}

static void finish(Pipe *pipe, uint8_t endpoint) {
    pipe->active = false;
    post((HalUsbEvent){.kind = HAL_USB_DONE, .endpoint = endpoint, .length = (uint32_t)pipe->moved});
}

// One packet to the host; its length, or NAK or STALL.
static int packet_in(uint8_t endpoint, uint8_t packet[PACKET]) {
    Pipe *pipe = pipe_of(endpoint);
    let_answer();
    if (pipe->stalled || !pipe->open) {
        return STALL;
    }
    if (!pipe->active) {
        return NAK;
    }
    const size_t length = MIN(pipe->length - pipe->moved, pipe->packet);
    for (size_t i = 0; i < length; i++) {
        packet[i] = pipe->data[pipe->moved + i];
    }
    pipe->moved += length;
    const bool more = pipe->moved < pipe->length || (length == pipe->packet && pipe->end_with_empty);
    if (!more) {
        finish(pipe, endpoint);
    }
    return (int)length;
}

int host_in(uint8_t endpoint, void *data, size_t size) {
    size_t count = 0;
    const size_t packet_size = pipe_of(endpoint)->packet;
    do {
        uint8_t packet[PACKET];
        const int length = packet_in(endpoint, packet);
        if (length < 0) {
            return count > 0 ? (int)count : length;
        }
        const size_t taken = MIN((size_t)length, size - count);
        memcpy((uint8_t *)data + count, packet, taken);
        count += taken;
        if ((size_t)length < packet_size) {
            break;
        }
    } while (count < size);
    let_answer();
    return (int)count;
}

static int packet_out(uint8_t endpoint, const uint8_t *data, size_t length) {
    Pipe *pipe = pipe_of(endpoint);
    let_answer();
    if (pipe->stalled || !pipe->open) {
        return STALL;
    }
    if (!pipe->active) {
        return NAK;
    }
    DEMAND(endpoint == 0 || pipe->length - pipe->moved >= PACKET);
    const size_t taken = MIN(length, pipe->length - pipe->moved);
    for (size_t i = 0; i < taken; i++) {
        pipe->data[pipe->moved + i] = data[i];
    }
    pipe->moved += taken;
    if (length < pipe->packet || pipe->moved == pipe->length) {
        finish(pipe, endpoint);
    }
    return (int)length;
}

int host_out(uint8_t endpoint, const void *data, size_t length) {
    size_t count = 0;
    do {
        const uint8_t *rest = length > 0 ? (const uint8_t *)data + count : NULL;
        const int sent = packet_out(endpoint, rest, MIN(length - count, PACKET));
        if (sent < 0) {
            return count > 0 ? (int)count : sent;
        }
        count += (size_t)sent;
    } while (count < length);
    let_answer();
    return (int)count;
}

void host_setup(Request request) {
    const uint16_t value = request.value, index = request.index, length = request.length;
    pipes[0][0].active = pipes[1][0].active = pipes[0][0].stalled = pipes[1][0].stalled = false;
    post((HalUsbEvent){.kind = HAL_USB_SETUP,
                       .setup = {request.type, request.request, (uint8_t)value, (uint8_t)(value >> 8), (uint8_t)index,
                                 (uint8_t)(index >> 8), (uint8_t)length, (uint8_t)(length >> 8)}});
    let_answer();
}

// The status stage, in the other direction.
static int finish_control(bool in, int result) {
    uint8_t nothing[PACKET] = {0};
    const int status = in ? packet_out(0, nothing, 0) : packet_in(0x80, nothing);
    let_answer();
    address = next_address;
    return status == 0 ? result : STALL;
}

int host_control(Request request, void *data) {
    host_setup(request);
    if (request.length == 0) {
        return finish_control(false, 0);
    }
    const bool in = request.type & 0x80;
    const int moved = in ? host_in(0x80, data, request.length) : host_out(0, data, request.length);
    return moved < 0 ? STALL : finish_control(in, moved);
}

uint8_t loopback_address(void) { return address; }
bool loopback_is_open(uint8_t endpoint) { return pipe_of(endpoint)->open; }
bool loopback_woke_host(void) { return woke; }
