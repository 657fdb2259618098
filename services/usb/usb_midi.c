#include "services/usb/usb_midi.h"

#include "hal/usb.h"
#include "services/usb/byte_ring.h"
#include "services/usb/midi_events.h"
#include "services/usb/midi_function.h"
#include "services/usb/usb.h"

enum {
    RECEIVED_BYTES = 128,
    SENT_BYTES = 128,  // a multiple of an event, so that none is cut by the end of the ring
    STATUS = 0x80,
};

static uint8_t received_memory[RECEIVED_BYTES], sent_memory[SENT_BYTES];

static struct {
    UsbFunction function;
    uint8_t in, out;  // endpoints
    bool configured;
    uint8_t packet[USB_PACKET_BYTES];
    uint16_t sending;
    uint32_t progress;
    MidiEncoder encoder;
    ByteRing input, output;
} midi = {
    .input = {.bytes = received_memory, .size = RECEIVED_BYTES},
    .output = {.bytes = sent_memory, .size = SENT_BYTES},
};

// Input
// -----------------------------------------------------------------------------------------------------------------------

// Up to the next status byte: half a message would be another one.
static void drop_oldest_message(void) {
    do {
        ring_drop(&midi.input, 1);
    } while (ring_used(&midi.input) > 0 && !(ring_peek(&midi.input, 0) & STATUS));
}

static void take_event(const uint8_t *event) {
    const size_t length = midi_event_length(event[0]);
    while (ring_room(&midi.input) < length) {
        drop_oldest_message();
    }
    (void)ring_put(&midi.input, event + 1, length);
}

static void listen(void) { (void)hal_usb_receive(midi.out, midi.packet, sizeof midi.packet); }

static void received(size_t length) {
    for (size_t i = 0; i + MIDI_EVENT_BYTES <= length; i += MIDI_EVENT_BYTES) {
        take_event(midi.packet + i);
    }
    listen();
}

size_t usb_midi_read(void *data, size_t size) { return ring_take(&midi.input, data, size); }
size_t usb_midi_available(void) { return ring_used(&midi.input); }

// Output
// ----------------------------------------------------------------------------------------------------------------------

static void send_more(void) {
    size_t piece;
    const uint8_t *data = ring_piece(&midi.output, &piece);
    const bool is_all = piece == ring_used(&midi.output);
    if (midi.sending == 0 && piece > 0 && hal_usb_send(midi.in, data, piece, is_all) == HAL_OK) {
        midi.sending = (uint16_t)piece;
    }
}

static void sent(void) {
    ring_drop(&midi.output, midi.sending);
    midi.sending = 0;
    midi.progress++;
    send_more();
}

size_t usb_midi_write(const void *data, size_t length) {
    const uint8_t *bytes = data;
    uint8_t event[MIDI_EVENT_BYTES];
    size_t taken = 0;
    if (!usb_midi_is_connected()) {
        return length;
    }
    while (taken < length && ring_room(&midi.output) >= MIDI_EVENT_BYTES) {
        if (midi_encode(&midi.encoder, bytes[taken++], event)) {
            (void)ring_put(&midi.output, event, sizeof event);
        }
    }
    send_more();
    return taken;
}

uint32_t usb_midi_progress(void) { return midi.progress; }
bool usb_midi_is_connected(void) { return midi.configured && !usb_is_suspended(); }

// The function: an audio control interface without anything to control, and one for MIDI with a jack in each direction
// inside the device (embedded) and one outside (external)
// -----------------------------------------------------------------------------------------------------------------

enum {
    AUDIO_CONTROL = 1,
    MIDI_STREAMING = 3,
    HEADER = 1,  // subtypes
    IN_JACK = 2,
    OUT_JACK = 3,
    GENERAL = 1,
    EMBEDDED = 1,
    EXTERNAL = 2,
    JACK_IN = 1,  // ids
    JACK_EXTERNAL_IN = 2,
    JACK_OUT = 3,
    JACK_EXTERNAL_OUT = 4,
    STREAMING_BYTES = 7 + 6 + 6 + 9 + 9 + 2 * (9 + 5),
};

static void add_jacks(UsbComposer *composer) {
    const uint8_t class = USB_DESCRIPTOR_CLASS_INTERFACE;
    COMPOSER_ADD(composer, 7, class, HEADER, 0x00, 0x01, USB_LE16(STREAMING_BYTES));
    COMPOSER_ADD(composer, 6, class, IN_JACK, EMBEDDED, JACK_IN, USB_STRING_MIDI_IN);
    COMPOSER_ADD(composer, 6, class, IN_JACK, EXTERNAL, JACK_EXTERNAL_IN, 0);
    COMPOSER_ADD(composer, 9, class, OUT_JACK, EMBEDDED, JACK_OUT, 1, JACK_EXTERNAL_IN, 1, USB_STRING_MIDI_OUT);
    COMPOSER_ADD(composer, 9, class, OUT_JACK, EXTERNAL, JACK_EXTERNAL_OUT, 1, JACK_IN, 1, 0);
}

// Descriptors of endpoints in the audio class are two bytes longer.
static uint8_t add_endpoint(UsbComposer *composer, uint8_t direction, uint8_t jack) {
    const uint8_t address = composer_endpoint(composer, direction, HAL_USB_BULK, USB_PACKET_BYTES, 0);
    composer->bytes[composer->length - 7] = 9;
    COMPOSER_ADD(composer, 0, 0);
    COMPOSER_ADD(composer, 5, USB_DESCRIPTOR_CLASS_ENDPOINT, GENERAL, 1, jack);
    return address;
}

static void describe(UsbFunction *function UNUSED, UsbComposer *composer) {
    const UsbInterface control = {USB_CLASS_AUDIO, AUDIO_CONTROL, 0, 0, USB_STRING_AUDIO_CONTROL};
    const UsbInterface streaming = {USB_CLASS_AUDIO, MIDI_STREAMING, 0, 2, USB_STRING_MIDI};
    const uint8_t second = (uint8_t)(composer_interface(composer, &control) + 1);
    COMPOSER_ADD(composer, 9, USB_DESCRIPTOR_CLASS_INTERFACE, HEADER, 0x00, 0x01, USB_LE16(9), 1, second);
    (void)composer_interface(composer, &streaming);
    add_jacks(composer);
    midi.out = add_endpoint(composer, 0, JACK_IN);
    midi.in = add_endpoint(composer, USB_IN, JACK_OUT);
}

static void reset(UsbFunction *function UNUSED) {
    midi.configured = false;
    midi.sending = 0;
    midi.encoder = (MidiEncoder){0};
    ring_clear(&midi.input);
    ring_clear(&midi.output);
}

static void configured(UsbFunction *function UNUSED) {
    midi.configured = true;
    listen();
}

static void done(UsbFunction *function UNUSED, uint8_t endpoint, size_t length) {
    if (endpoint == midi.out) {
        received(length);
    } else {
        sent();
    }
}

UsbFunction *usb_midi_function(void) {
    static const UsbClass class = {.describe = describe, .configured = configured, .reset = reset, .done = done};
    midi.function.class = &class;
    return &midi.function;
}
