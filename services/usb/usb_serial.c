#include "services/usb/usb_serial.h"

#include <string.h>

#include "hal/event.h"
#include "hal/timer.h"
#include "hal/usb.h"
#include "services/usb/byte_ring.h"
#include "services/usb/functions.h"
#include "services/usb/serial_function.h"

enum {
    RECEIVED_BYTES = 128,
    SENT_BYTES = 128,
    TOUCH_BITS_PER_SECOND = 1200,

    // Class requests
    SET_LINE_CODING = 0x20,
    GET_LINE_CODING = 0x21,
    SET_CONTROL_LINE_STATE = 0x22,
    SEND_BREAK = 0x23,
    LINE_CODING_BYTES = 7,
    LINE_DTR = 1,
};

typedef struct {
    UsbFunction function;
    UsbStringId control_name, data_name;
    uint8_t in, out;  // endpoints
    bool dtr;
    bool configured;
    bool listening;  // a packet is being received
    int16_t interrupt;
    uint8_t coding[LINE_CODING_BYTES];
    uint8_t packet[USB_PACKET_BYTES];  // received; what has no room in the ring waits here, so that the host waits too
    uint8_t packet_start, packet_end;
    uint64_t full_us;  // since when bytes of the packet wait and nobody reads; UINT64_MAX: none wait
    uint16_t sending;  // bytes of `output` that the controller has
    uint32_t progress;
    ByteRing input, output;
} Serial;

static const UsbClass serial_class;
static uint8_t memory[USB_SERIAL_COUNT][RECEIVED_BYTES + SENT_BYTES];

#define SERIAL(id, name)                                                                    \
    {                                                                                       \
        .function.class = &serial_class, .interrupt = -1, .full_us = UINT64_MAX,            \
        .control_name = USB_STRING_##name##_CONTROL, .data_name = USB_STRING_##name##_DATA, \
        .input = {.bytes = memory[id], .size = RECEIVED_BYTES}, .output = {                 \
            .bytes = memory[id] + RECEIVED_BYTES,                                           \
            .size = SENT_BYTES                                                              \
        }                                                                                   \
    }

static Serial serials[USB_SERIAL_COUNT] = {
    [USB_SERIAL_CONSOLE] = SERIAL(USB_SERIAL_CONSOLE, CONSOLE),
    [USB_SERIAL_DATA] = SERIAL(USB_SERIAL_DATA, DATA),
};

static void (*touched)(void);

UsbFunction *usb_serial_function(UsbSerialId id) { return &serials[id].function; }
void usb_serial_on_touch(void (*function)(void)) { touched = function; }

static bool is_console(const Serial *serial) { return serial == &serials[USB_SERIAL_CONSOLE]; }

// Input
// -----------------------------------------------------------------------------------------------------------------------

static void listen(Serial *serial) {
    if (serial->configured && !serial->listening && serial->packet_start == serial->packet_end) {
        serial->packet_start = serial->packet_end = 0;
        serial->listening = hal_usb_receive(serial->out, serial->packet, sizeof serial->packet) == HAL_OK;
    }
}

// When what waits in the packet is dropped, so that the next one may bring the interrupt byte.
static uint64_t drop_due_us(const UsbFunction *function) {
    const Serial *serial = (const Serial *)function;
    return serial->interrupt < 0 || serial->full_us == UINT64_MAX || serial->listening
               ? UINT64_MAX
               : serial->full_us + USB_SERIAL_PATIENCE_US;
}

static void drop_packet(UsbFunction *function) {
    Serial *serial = (Serial *)function;
    serial->packet_start = serial->packet_end;
    listen(serial);
}

static void move_packet(Serial *serial) {
    const size_t waiting = (size_t)(serial->packet_end - serial->packet_start);
    const size_t moved = ring_put(&serial->input, serial->packet + serial->packet_start, waiting);
    serial->packet_start = (uint8_t)(serial->packet_start + moved);
    if (moved < waiting) {
        serial->full_us = MIN(serial->full_us, hal_timer_us());
    } else {
        listen(serial);
    }
}

static void interrupt(void) { hal_event_post(HAL_EVENT_INTERRUPT); }

// Drop everything up to the last interrupt byte that waits.
static void look_for_interrupt(Serial *serial) {
    if (serial->interrupt < 0) {
        return;
    }
    for (size_t i = serial->packet_end; i > serial->packet_start; i--) {
        if (serial->packet[i - 1] == serial->interrupt) {
            serial->packet_start = (uint8_t)i;
            ring_clear(&serial->input);
            serial->full_us = UINT64_MAX;
            interrupt();
            return;
        }
    }
    for (size_t i = ring_used(&serial->input); i > 0; i--) {
        if (ring_peek(&serial->input, i - 1) == serial->interrupt) {
            ring_drop(&serial->input, i);
            serial->full_us = UINT64_MAX;
            interrupt();
            return;
        }
    }
}

static void received(Serial *serial, size_t length) {
    serial->listening = false;
    serial->packet_start = 0;
    serial->packet_end = (uint8_t)length;
    look_for_interrupt(serial);
    move_packet(serial);
    if (is_console(serial) && ring_used(&serial->input) > 0) {
        hal_event_post(HAL_EVENT_CONSOLE_INPUT);
    }
}

size_t usb_serial_available(UsbSerialId id) {
    const Serial *serial = &serials[id];
    return ring_used(&serial->input) + (size_t)(serial->packet_end - serial->packet_start);
}

size_t usb_serial_read(UsbSerialId id, void *data, size_t size) {
    Serial *serial = &serials[id];
    size_t count = 0, taken;
    do {
        taken = ring_take(&serial->input, (uint8_t *)data + count, size - count);
        count += taken;
        serial->full_us = taken > 0 ? UINT64_MAX : serial->full_us;
        move_packet(serial);
    } while (taken > 0);
    return count;
}

void usb_serial_drop_input(UsbSerialId id) {
    Serial *serial = &serials[id];
    ring_clear(&serial->input);
    serial->full_us = UINT64_MAX;
    drop_packet(&serial->function);
}

void usb_serial_set_interrupt(UsbSerialId id, int byte) {
    Serial *serial = &serials[id];
    serial->interrupt = (int16_t)byte;
    serial->full_us = UINT64_MAX;
    look_for_interrupt(serial);
    move_packet(serial);
}

// Output
// ----------------------------------------------------------------------------------------------------------------------

static void send_more(Serial *serial) {
    size_t piece;
    const uint8_t *data = ring_piece(&serial->output, &piece);
    const bool is_all = piece == ring_used(&serial->output);
    if (serial->sending == 0 && piece > 0 && hal_usb_send(serial->in, data, piece, is_all) == HAL_OK) {
        serial->sending = (uint16_t)piece;
    }
}

static void sent(Serial *serial) {
    ring_drop(&serial->output, serial->sending);
    serial->sending = 0;
    serial->progress++;
    send_more(serial);
}

static void drop_output(Serial *serial) {
    if (serial->sending > 0) {
        (void)hal_usb_cancel(serial->in);
    }
    serial->sending = 0;
    ring_clear(&serial->output);
}

size_t usb_serial_write(UsbSerialId id, const void *data, size_t length) {
    Serial *serial = &serials[id];
    if (!usb_serial_is_connected(id)) {
        return length;
    }
    const size_t taken = ring_put(&serial->output, data, length);
    send_more(serial);
    return taken;
}

bool usb_serial_is_connected(UsbSerialId id) { return serials[id].dtr && !usb_is_suspended(); }
size_t usb_serial_pending(UsbSerialId id) { return ring_used(&serials[id].output); }
void usb_serial_drop_output(UsbSerialId id) { drop_output(&serials[id]); }
uint32_t usb_serial_progress(UsbSerialId id) { return serials[id].progress; }

// The function
// ----------------------------------------------------------------------------------------------------------------

static void describe(UsbFunction *function, UsbComposer *composer) {
    enum {
        ABSTRACT_CONTROL_MODEL = 2,
        NOTIFICATION_BYTES = 16,
        NOTIFICATION_INTERVAL_MS = 16,
        HAS_LINE_CODING_AND_BREAK = 6,
    };
    Serial *serial = (Serial *)function;
    const UsbInterface control = {USB_CLASS_CDC, ABSTRACT_CONTROL_MODEL, 0, 1, serial->control_name};
    const UsbInterface data = {USB_CLASS_CDC_DATA, 0, 0, 2, serial->data_name};
    composer_associate(composer, 2, &control);
    const uint8_t first = composer_interface(composer, &control), second = (uint8_t)(first + 1);
    COMPOSER_ADD(composer, 5, USB_DESCRIPTOR_CLASS_INTERFACE, 0, 0x20, 0x01);
    COMPOSER_ADD(composer, 5, USB_DESCRIPTOR_CLASS_INTERFACE, 1, 0, second);
    COMPOSER_ADD(composer, 4, USB_DESCRIPTOR_CLASS_INTERFACE, 2, HAS_LINE_CODING_AND_BREAK);
    COMPOSER_ADD(composer, 5, USB_DESCRIPTOR_CLASS_INTERFACE, 6, first, second);
    (void)composer_endpoint(composer, USB_IN, HAL_USB_INTERRUPT, NOTIFICATION_BYTES, NOTIFICATION_INTERVAL_MS);
    (void)composer_interface(composer, &data);
    serial->out = composer_endpoint(composer, 0, HAL_USB_BULK, USB_PACKET_BYTES, 0);
    serial->in = composer_endpoint(composer, USB_IN, HAL_USB_BULK, USB_PACKET_BYTES, 0);
}

static void reset(UsbFunction *function) {
    static const uint8_t usual[LINE_CODING_BYTES] = {0x00, 0xC2, 0x01, 0x00, 0, 0, 8};  // 115200 8N1
    Serial *serial = (Serial *)function;
    memcpy(serial->coding, usual, sizeof usual);
    serial->dtr = serial->configured = serial->listening = false;
    serial->sending = 0;
    ring_clear(&serial->output);
}

static void configured(UsbFunction *function) {
    Serial *serial = (Serial *)function;
    serial->configured = true;
    listen(serial);
}

static void done(UsbFunction *function, uint8_t endpoint, size_t length) {
    Serial *serial = (Serial *)function;
    if (endpoint == serial->out) {
        received(serial, length);
    } else if (endpoint == serial->in) {
        sent(serial);
    }
}

UsbLineCoding usb_serial_line_coding(UsbSerialId id) {
    const uint8_t *coding = serials[id].coding;
    return (UsbLineCoding){
        .bits_per_second = coding[0] | (uint32_t)coding[1] << 8 | (uint32_t)coding[2] << 16 | (uint32_t)coding[3] << 24,
        .stop_bits = coding[4],
        .parity = coding[5],
        .data_bits = coding[6]};
}

// Whoever opens the port sees what is written from then on. A console that nobody has read for long must still hear
// its Ctrl-C.
static void set_dtr(Serial *serial, bool dtr) {
    const bool closed = serial->dtr && !dtr, opened = dtr && !serial->dtr;
    const UsbSerialId id = (UsbSerialId)(serial - serials);
    serial->dtr = dtr;
    serial->progress += opened;
    if (closed) {
        drop_output(serial);
    }
    if (opened && serial->interrupt >= 0 && ring_room(&serial->input) == 0) {
        usb_serial_drop_input(id);
    }
    if (closed && touched && usb_serial_line_coding(id).bits_per_second == TOUCH_BITS_PER_SECOND) {
        touched();
    }
}

static bool send_break(Serial *serial) {
    if (serial->interrupt >= 0) {
        usb_serial_drop_input((UsbSerialId)(serial - serials));
        interrupt();
    }
    return usb_control_acknowledge();
}

static bool request(UsbFunction *function, const UsbSetup *setup) {
    Serial *serial = (Serial *)function;
    const bool is_in = setup->type & USB_IN;
    if ((setup->type & USB_TYPE_MASK) != USB_TYPE_CLASS) {
        return false;
    }
    switch (setup->request) {
        case SET_LINE_CODING: return !is_in && setup->length == LINE_CODING_BYTES && usb_control_receive();
        case GET_LINE_CODING: return is_in && usb_control_send(serial->coding, LINE_CODING_BYTES);
        case SET_CONTROL_LINE_STATE:
            if (is_in || setup->length != 0) {
                return false;
            }
            set_dtr(serial, setup->value & LINE_DTR);
            return usb_control_acknowledge();
        case SEND_BREAK:
            return !is_in && setup->length == 0 && (setup->value != 0 ? send_break(serial) : usb_control_acknowledge());
        default: return false;
    }
}

static bool received_coding(UsbFunction *function, const UsbSetup *setup UNUSED, const uint8_t *data) {
    memcpy(((Serial *)function)->coding, data, LINE_CODING_BYTES);
    return true;
}

static const UsbClass serial_class = {.describe = describe,
                                      .configured = configured,
                                      .reset = reset,
                                      .done = done,
                                      .due_us = drop_due_us,
                                      .poll = drop_packet,
                                      .request = request,
                                      .received = received_coding};
