#include "services/usb/usb_midi.h"

#include "gen/usb_midi.h"
#include "hal/timer.h"
#include "modules/hw/stream_limit.h"
#include "modules/hw/usb_choice.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/tuple.h"
#include "services/usb/usb.h"
#include "vm/api.h"
#include "vm/thread.h"

static const Object port_in FLASH_ALIGNED = {&PortIn_type};
static const Object port_out FLASH_ALIGNED = {&PortOut_type};

METHOD(PortIn, read) {
    uint8_t data[256];
    size_t limit;
    TRY_BOOL(stream_limit(args->nbytes, &limit));
    const size_t count = usb_midi_read(data, MIN(limit, sizeof data));
    return value_from_object(TRY_PTR(bytes_new(data, count)));
}

METHOD(PortIn, readinto) {
    BufferView view;
    size_t limit;
    TRY_BOOL(stream_limit(args->nbytes, &limit));
    TRY_BOOL(object_buffer(args->buf, &view, true));
    return value_from_small_int((intptr_t)usb_midi_read((uint8_t *)(uintptr_t)view.data, MIN(limit, view.length)));
}

// Until the host has read something; *patient is false after a second without that. False = raised.
static bool wait_for_host(bool *patient) {
    enum {
        PATIENCE_US = 1000000
    };
    const uint32_t progress = usb_midi_progress();
    const uint64_t deadline = hal_timer_us() + PATIENCE_US;
    for (*patient = true; *patient && progress == usb_midi_progress();) {
        TRY_BOOL_OR(vm_poll(), false);
        vm_wait_until(deadline);
        TRY_BOOL_OR(vm_poll(), false);
        *patient = hal_timer_us() < deadline && usb_midi_is_connected();
    }
    return true;
}

METHOD(PortOut, write) {
    BufferView view;
    bool patient = true;
    size_t count = 0, limit;
    TRY_BOOL(stream_limit(args->nbytes, &limit));
    for (;;) {
        TRY_BOOL(object_buffer(args->buf, &view, false));
        const size_t length = MIN(limit, view.length);
        if (count < length) {
            count += usb_midi_write((const uint8_t *)view.data + count, length - count);
        }
        if (count >= length || !patient) {
            return value_from_small_int((intptr_t)count);
        }
        TRY_BOOL(wait_for_host(&patient));
    }
}

// The module
// -------------------------------------------------------------------------------------------------------------------

static bool is_there(void) {
    return usb_is_supported() && (usb_is_started() ? usb_is_enabled(USB_MIDI) : usb_wished(USB_MIDI) != USB_OFF);
}

MODULE_INIT(usb_midi) {
    const Value both[] = {value_from_object(&port_in), value_from_object(&port_out)};
    Tuple *ports = TRY_PTR_OR(tuple_from(both, is_there() ? 2 : 0), false);
    return dict_set_str(namespace, NAME(ports), value_from_object(ports));
}

FUNCTION(usb_midi, enable) {
    TRY_BOOL(usb_choice_is_open());
    usb_wish(USB_MIDI, USB_ASKED);
    return VALUE_NONE;
}

FUNCTION(usb_midi, disable) {
    TRY_BOOL(usb_choice_is_open());
    usb_wish(USB_MIDI, USB_OFF);
    return VALUE_NONE;
}

FUNCTION(usb_midi, set_names) {
    TRY_BOOL(usb_choice_is_open());
    TRY_BOOL(usb_choice_set_text(args->streaming_interface_name, USB_STRING_MIDI, "streaming_interface_name"));
    TRY_BOOL(usb_choice_set_text(args->audio_control_interface_name, USB_STRING_AUDIO_CONTROL,
                                 "audio_control_interface_name"));
    TRY_BOOL(usb_choice_set_text(args->in_jack_name, USB_STRING_MIDI_IN, "in_jack_name"));
    TRY_BOOL(usb_choice_set_text(args->out_jack_name, USB_STRING_MIDI_OUT, "out_jack_name"));
    return VALUE_NONE;
}
