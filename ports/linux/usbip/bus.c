#include "ports/linux/usbip/bus.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "hal/cpu.h"
#include "hal/event.h"
#include "hal/usb.h"
#include "ports/linux/usbip/usbip.h"

enum {
    ENDPOINT_COUNT = 16,  // of each direction
    ENDPOINT_0_BYTES = 64,
    PACKET_MAX = 64,  // full speed
    QUEUE_EVENTS = 64
};

typedef struct {
    uint16_t packet_size;  // 0: closed
    bool stalled;
    bool is_waiting;  // `transfer` is the device's, under way
    Transfer transfer;
    bool is_stopped;  // as host controllers stop after a short packet that was an error, until all is unlinked
    Urb *requests;    // the host's, the oldest first
} Endpoint;

// Of the oldest control request.
typedef enum {
    CONTROL_IDLE,
    CONTROL_SETUP,  // the event waits in the queue
    CONTROL_DATA,
    CONTROL_STATUS
} ControlStage;

static Endpoint endpoints[2][ENDPOINT_COUNT];  // OUT, IN
static Urb *control_requests;
static ControlStage control_stage;
static bool connected;
static uint8_t endpoint_limit = ENDPOINT_COUNT - 1;

static Endpoint *find_endpoint(uint8_t address) { return &endpoints[address >> 7][address % ENDPOINT_COUNT]; }

static bool is_control(uint8_t address) { return address % ENDPOINT_COUNT == 0; }

// Events
// ----------------------------------------------------------------------------------------------------------------------

static HalUsbEvent events[QUEUE_EVENTS];
static size_t event_head, event_count;

// Room is left for what does not come from endpoints.
static bool may_post(void) { return event_count < QUEUE_EVENTS - 4; }

static HalUsbEvent *post(HalUsbEventKind kind) {
    HalUsbEvent *event = &events[(event_head + event_count++) % QUEUE_EVENTS];
    *event = (HalUsbEvent){.kind = kind};
    hal_event_post(HAL_EVENT_USB);
    return event;
}

static void post_done(uint8_t address) {
    Endpoint *endpoint = find_endpoint(address);
    HalUsbEvent *event = post(HAL_USB_DONE);
    endpoint->is_waiting = false;
    event->endpoint = address;
    event->length = (uint32_t)endpoint->transfer.moved;
}

typedef bool EventTest(const HalUsbEvent *event, uint8_t address);

static void remove_events(EventTest *test, uint8_t address) {
    size_t kept = 0;
    for (size_t i = 0; i < event_count; i++) {
        HalUsbEvent *event = &events[(event_head + i) % QUEUE_EVENTS];
        if (!test(event, address)) {
            events[(event_head + kept++) % QUEUE_EVENTS] = *event;
        }
    }
    event_count = kept;
}

static bool is_setup(const HalUsbEvent *event, uint8_t address UNUSED) { return event->kind == HAL_USB_SETUP; }
static bool is_done(const HalUsbEvent *event, uint8_t address) {
    return event->kind == HAL_USB_DONE && event->endpoint == address;
}
static bool is_of_endpoint(const HalUsbEvent *event, uint8_t address UNUSED) {
    return event->kind == HAL_USB_SETUP || event->kind == HAL_USB_DONE;
}

// Requests
// ----------------------------------------------------------------------------------------------------------------------

Urb *urb_new(uint8_t endpoint, size_t length) {
    Urb *urb = calloc(1, sizeof(Urb) + length);
    if (urb) {
        urb->endpoint = endpoint;
        urb->transfer = (Transfer){.data = (uint8_t *)(urb + 1), .length = length};
    }
    return urb;
}

static Urb **queue_of(uint8_t address) {
    return is_control(address) ? &control_requests : &find_endpoint(address)->requests;
}

// The oldest of a queue goes back.
static void finish(Urb **queue, int status) {
    Urb *urb = *queue;
    *queue = urb->next;
    urb->status = status;
    urb->complete(urb);
}

static int status_at_end(const Urb *urb, bool overflow) {
    bool is_short = urb->transfer.moved < urb->transfer.length;
    return overflow ? -EOVERFLOW : is_short && urb->short_is_error ? -EREMOTEIO : 0;
}

// Bulk and interrupt endpoints
// ----------------------------------------------------------------------------------------------------------------------

// One packet of `endpoint`; whether there was one. The request may stay, for more.
static bool move_packet(uint8_t address, Transfer *host, TransferEnd *ended) {
    Endpoint *endpoint = find_endpoint(address);
    if (!endpoint->is_waiting || !may_post()) {
        return false;
    }
    Transfer *device = &endpoint->transfer;
    bool in = address & BUS_ENDPOINT_IN;
    *ended = transfer_packet(in ? device : host, in ? host : device, endpoint->packet_size);
    if (in ? ended->sender : ended->receiver) {
        post_done(address);
    }
    return true;
}

static void run_endpoint(uint8_t address) {
    Endpoint *endpoint = find_endpoint(address);
    bool in = address & BUS_ENDPOINT_IN;
    TransferEnd ended;
    while (endpoint->requests && !endpoint->is_stopped) {
        Urb *urb = endpoint->requests;
        if (endpoint->packet_size == 0 || endpoint->stalled) {
            finish(&endpoint->requests, endpoint->stalled ? -EPIPE : -EPROTO);
        } else if (!move_packet(address, &urb->transfer, &ended)) {
            return;
        } else if (in ? ended.receiver : ended.sender) {
            int status = status_at_end(urb, in && ended.overflow);
            endpoint->is_stopped = status == -EREMOTEIO && urb->next;
            finish(&endpoint->requests, status);
        }
    }
}

// Control requests
// ----------------------------------------------------------------------------------------------------------------------

static void drop_transfer(uint8_t address) {
    Endpoint *endpoint = find_endpoint(address);
    endpoint->is_waiting = false;
    endpoint->transfer.moved = 0;
    remove_events(is_done, address);
}

static void begin_control(const Urb *urb) {
    drop_transfer(0);
    drop_transfer(BUS_ENDPOINT_IN);
    endpoints[0][0].stalled = false;
    control_stage = CONTROL_SETUP;
    memcpy(post(HAL_USB_SETUP)->setup, urb->setup, sizeof urb->setup);
}

static void end_control(int status) {
    control_stage = CONTROL_IDLE;
    finish(&control_requests, status);
}

static bool run_data_stage(Urb *urb) {
    TransferEnd ended;
    if (!move_packet(urb->endpoint, &urb->transfer, &ended)) {
        return false;
    }
    if (urb->endpoint & BUS_ENDPOINT_IN ? ended.receiver : ended.sender) {
        urb->status = urb->endpoint & BUS_ENDPOINT_IN && ended.overflow ? -EOVERFLOW : 0;
        control_stage = CONTROL_STATUS;
    }
    return true;
}

// An empty packet against the direction of the data; to the host if there was none.
static bool run_status_stage(const Urb *urb) {
    Transfer empty = {0};
    TransferEnd ended;
    bool device_received = urb->endpoint & BUS_ENDPOINT_IN && urb->transfer.length > 0;
    if (!move_packet(device_received ? 0 : BUS_ENDPOINT_IN, &empty, &ended)) {
        return false;
    }
    end_control(status_at_end(urb, urb->status == -EOVERFLOW));
    return true;
}

// One step of the oldest request; whether another one may follow.
static bool step_control(void) {
    Urb *urb = control_requests;
    switch (control_stage) {
        case CONTROL_IDLE: begin_control(urb); return false;
        case CONTROL_SETUP: return false;
        case CONTROL_DATA:
        case CONTROL_STATUS: break;
    }
    if (endpoints[0][0].stalled) {
        end_control(-EPIPE);
        return true;
    }
    return control_stage == CONTROL_DATA ? run_data_stage(urb) : run_status_stage(urb);
}

static void run(uint8_t address) {
    if (!is_control(address)) {
        run_endpoint(address);
        return;
    }
    while (control_requests && step_control()) {
    }
}

// The host's side
// ----------------------------------------------------------------------------------------------------------------------

bool bus_has_device(void) { return connected; }

void bus_submit(Urb *urb) {
    Urb **last = queue_of(urb->endpoint);
    while (*last) {
        last = &(*last)->next;
    }
    urb->next = NULL;
    *last = urb;
    run(urb->endpoint);
}

static Urb *take_from(Urb **queue, uint32_t sequence) {
    for (; *queue; queue = &(*queue)->next) {
        Urb *urb = *queue;
        if (urb->sequence == sequence) {
            *queue = urb->next;
            return urb;
        }
    }
    return NULL;
}

// What the device was doing for it, it finds out at the next SETUP packet.
static Urb *unlink_control(uint32_t sequence) {
    Urb *oldest = control_requests, *urb = take_from(&control_requests, sequence);
    if (urb && urb == oldest) {
        remove_events(is_setup, 0);
        control_stage = CONTROL_IDLE;
        run(0);
    }
    return urb;
}

Urb *bus_unlink(uint32_t sequence) {
    Urb *urb = unlink_control(sequence);
    for (unsigned i = 1; i < ENDPOINT_COUNT && !urb; i++) {
        for (unsigned in = 0; in < 2 && !urb; in++) {
            Endpoint *endpoint = &endpoints[in][i];
            urb = take_from(&endpoint->requests, sequence);
            endpoint->is_stopped = endpoint->is_stopped && endpoint->requests;
        }
    }
    return urb;
}

static void fail_requests(void) {
    control_stage = CONTROL_IDLE;
    for (unsigned i = 0; i < 2 * ENDPOINT_COUNT; i++) {
        Endpoint *endpoint = &endpoints[i / ENDPOINT_COUNT][i % ENDPOINT_COUNT];
        endpoint->is_stopped = false;
        while (endpoint->requests) {
            finish(&endpoint->requests, -ESHUTDOWN);
        }
    }
    while (control_requests) {
        finish(&control_requests, -ESHUTDOWN);
    }
}

static void clear_endpoints(void) {
    memset(endpoints, 0, sizeof endpoints);
    endpoints[0][0].packet_size = endpoints[1][0].packet_size = ENDPOINT_0_BYTES;
    remove_events(is_of_endpoint, 0);
}

void bus_reset(void) {
    fail_requests();
    clear_endpoints();
    post(HAL_USB_BUS_RESET);
}

void bus_unplug(void) {
    fail_requests();
    remove_events(is_setup, 0);
    post(HAL_USB_UNPLUGGED);
}

// The device's side
// ----------------------------------------------------------------------------------------------------------------------

void bus_limit_endpoints(uint8_t count) { endpoint_limit = MIN(count, (uint8_t)(ENDPOINT_COUNT - 1)); }

HalUsbLimits hal_usb_limits(void) {
    uint8_t each = usbip_is_open() ? endpoint_limit : 0;
    return (HalUsbLimits){.in_endpoints = each, .out_endpoints = each};
}

// Clients may have come already.
void hal_usb_connect(void) {
    connected = usbip_is_open();
    usbip_wake();
}

void hal_usb_disconnect(void) {
    connected = false;
    usbip_pull();
    fail_requests();
    clear_endpoints();
    event_count = 0;
}

bool hal_usb_is_connected(void) { return connected; }

bool hal_usb_take_event(HalUsbEvent *event) {
    usbip_poll();
    if (event_count == 0) {
        return false;
    }
    bool was_full = !may_post();
    *event = events[event_head];
    event_head = (event_head + 1) % QUEUE_EVENTS;
    event_count--;
    if (event->kind == HAL_USB_SETUP) {
        control_stage = control_requests->transfer.length > 0 ? CONTROL_DATA : CONTROL_STATUS;
    }
    for (unsigned i = 0; was_full && i < ENDPOINT_COUNT; i++) {
        run((uint8_t)i);
        run((uint8_t)(i | BUS_ENDPOINT_IN));
    }
    usbip_flush();
    return true;
}

void hal_usb_set_address(uint8_t address UNUSED) {}  // the host's side counts devices itself

HalStatus hal_usb_open(uint8_t address, HalUsbTransferType type, uint16_t packet_size) {
    if (is_control(address) || type == HAL_USB_ISOCHRONOUS || packet_size == 0 || packet_size > PACKET_MAX) {
        return HAL_INVALID;
    }
    hal_usb_close(address);
    find_endpoint(address)->packet_size = packet_size;
    return HAL_OK;
}

void hal_usb_close(uint8_t address) {
    Endpoint *endpoint = find_endpoint(address);
    if (is_control(address) || endpoint->packet_size == 0) {
        return;
    }
    drop_transfer(address);
    endpoint->packet_size = 0;
    endpoint->stalled = false;
}

static HalStatus start(uint8_t address, const Transfer *transfer) {
    Endpoint *endpoint = find_endpoint(address);
    if (endpoint->packet_size == 0) {
        return HAL_INVALID;
    }
    if (is_control(address) && control_stage == CONTROL_SETUP) {
        return HAL_OK;
    }
    if (endpoint->is_waiting) {
        return HAL_BUSY;
    }
    endpoint->transfer = *transfer;
    endpoint->is_waiting = true;
    run(address);
    usbip_flush();
    return HAL_OK;
}

HalStatus hal_usb_send(uint8_t address, const void *data, size_t length, bool end_with_empty) {
    const Transfer transfer = {.data = (uint8_t *)(uintptr_t)data, .length = length, .end_with_empty = end_with_empty};
    return start(address | BUS_ENDPOINT_IN, &transfer);
}

HalStatus hal_usb_receive(uint8_t address, void *data, size_t capacity) {
    const Transfer transfer = {.data = data, .length = capacity};
    return start(address, &transfer);
}

size_t hal_usb_cancel(uint8_t address) {
    Endpoint *endpoint = find_endpoint(address);
    size_t moved = endpoint->transfer.moved;
    drop_transfer(address);
    return moved;
}

void hal_usb_stall(uint8_t address) {
    if (is_control(address)) {
        address = 0;
        if (control_stage == CONTROL_SETUP) {
            return;
        }
    }
    find_endpoint(address)->stalled = true;
    run(address);
    usbip_flush();
}

void hal_usb_unstall(uint8_t address) {
    find_endpoint(address)->stalled = false;
    run(address);
    usbip_flush();
}

bool hal_usb_is_stalled(uint8_t address) { return find_endpoint(address)->stalled; }

HalStatus hal_usb_wake_host(void) { return HAL_UNSUPPORTED; }

const char *hal_usb_serial(void) {
    static char text[2 * HAL_UID_MAX + 1];
    static const char digits[] = "0123456789ABCDEF";
    uint8_t uid[HAL_UID_MAX];
    size_t length = hal_cpu_uid(uid);
    for (size_t i = 0; i < length; i++) {
        text[2 * i] = digits[uid[i] >> 4];
        text[2 * i + 1] = digits[uid[i] & 15];
    }
    return text;
}
