#include "gen/usb_cdc.h"

#include "hal/timer.h"
#include "heap/gc.h"
#include "modules/hw/usb_choice.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/list.h"
#include "services/usb/usb.h"
#include "services/usb/usb_serial.h"
#include "vm/api.h"
#include "vm/thread.h"

typedef struct {
    Object object;
    UsbSerialId id;
    double timeout, write_timeout;  // seconds; negative: none
} Serial;

static Serial *serial_of(Value self) { return (Serial *)value_object(self); }

// Waiting
// ----------------------------------------------------------------------------------------------------------------------

static uint64_t deadline_after(double timeout) {
    static const double LONGEST_S = 1e12;
    return timeout < 0 || timeout > LONGEST_S ? UINT64_MAX : hal_timer_us() + (uint64_t)(timeout * 1e6);
}

// Let the program and the host go on; false: time is up, or an exception is raised (*raised).
static bool wait(uint64_t deadline, bool *raised) {
    *raised = !vm_poll();
    if (*raised || hal_timer_us() >= deadline) {
        return false;
    }
    vm_wait_until(deadline);
    *raised = !vm_poll();
    return !*raised;
}

static bool set_seconds(Value value, double *seconds) {
    double number = -1;
    if (!value_is_none(value)) {
        TRY_BOOL_OR(object_to_double(value, &number), false);
        if (!(number >= 0)) {
            return raise_false(&ValueError_type, "a timeout must be None or at least 0, not %R", value);
        }
    }
    *seconds = number;
    return true;
}

static Value seconds_value(double seconds) { return seconds < 0 ? VALUE_NONE : value_from_double(seconds); }

GETTER(Serial, timeout) { return seconds_value(serial_of(self)->timeout); }
SETTER(Serial, timeout) { return set_seconds(value, &serial_of(self)->timeout); }
GETTER(Serial, write_timeout) { return seconds_value(serial_of(self)->write_timeout); }
SETTER(Serial, write_timeout) { return set_seconds(value, &serial_of(self)->write_timeout); }

// Reading
// ----------------------------------------------------------------------------------------------------------------------

// Until `size` bytes have come, or a line feed if it ends there, or time is up.
static Value read_bytes(const Serial *serial, size_t size, bool line) {
    BytesBuilder builder;
    const uint64_t deadline = deadline_after(serial->timeout);
    bool raised = false, ended = false;
    bytes_builder_init(&builder);
    do {
        uint8_t piece[64];
        size_t count = 1;
        while (!ended && builder.length < size && count > 0) {
            count = usb_serial_read(serial->id, piece, line ? 1 : MIN(sizeof piece, size - builder.length));
            TRY_BOOL(bytes_builder_add(&builder, piece, count));
            ended = line && count > 0 && piece[0] == '\n';
        }
    } while (!ended && builder.length < size && wait(deadline, &raised));
    return raised ? RAISED : bytes_builder_finish(&builder);
}

METHOD(Serial, read) {
    const Serial *serial = serial_of(args->self);
    return read_bytes(serial, args->size < 0 ? usb_serial_available(serial->id) : (size_t)args->size, false);
}

// The buffer may be another one after waiting.
METHOD(Serial, readinto) {
    const Serial *serial = serial_of(args->self);
    const uint64_t deadline = deadline_after(serial->timeout);
    bool raised = false;
    size_t count = 0;
    BufferView view;
    do {
        TRY_BOOL(object_buffer(args->buf, &view, true));
        if (count < view.length) {
            count += usb_serial_read(serial->id, (uint8_t *)(uintptr_t)view.data + count, view.length - count);
        }
    } while (count < view.length && wait(deadline, &raised));
    return raised ? RAISED : value_from_small_int((intptr_t)count);
}

METHOD(Serial, readline) {
    return read_bytes(serial_of(args->self), args->size < 0 ? SIZE_MAX : (size_t)args->size, true);
}

METHOD(Serial, readlines) {
    List *lines = TRY_PTR(list_new(0));
    for (;;) {
        const Value line = TRY(read_bytes(serial_of(args->self), SIZE_MAX, true));
        if (value_bytes(line)->length == 0) {
            return value_from_object(lines);
        }
        TRY_BOOL(list_append(lines, line));
    }
}

// for line in port
static Value self_iter(Value self) { return self; }
static Value next_line(Value self) {
    const Value line = TRY(read_bytes(serial_of(self), SIZE_MAX, true));
    return value_bytes(line)->length == 0 ? STOP : line;
}

const Slots Serial_slots = {.size = sizeof(Serial), .iter = self_iter, .next = next_line};

METHOD(Serial, reset_input_buffer) {
    usb_serial_drop_input(serial_of(args->self)->id);
    return VALUE_NONE;
}

// Writing
// ----------------------------------------------------------------------------------------------------------------------

METHOD(Serial, write) {
    const Serial *serial = serial_of(args->self);
    const uint64_t deadline = deadline_after(serial->write_timeout);
    bool raised = false;
    size_t count = 0;
    BufferView view;
    do {
        TRY_BOOL(object_buffer(args->buf, &view, false));
        if (count < view.length) {
            count += usb_serial_write(serial->id, (const uint8_t *)view.data + count, view.length - count);
        }
    } while (count < view.length && wait(deadline, &raised));
    return raised ? RAISED : value_from_small_int((intptr_t)count);
}

METHOD(Serial, flush) {
    const UsbSerialId id = serial_of(args->self)->id;
    bool raised = false;
    while (usb_serial_pending(id) > 0 && usb_serial_is_connected(id) && wait(UINT64_MAX, &raised)) {
    }
    return raised ? RAISED : VALUE_NONE;
}

METHOD(Serial, reset_output_buffer) {
    usb_serial_drop_output(serial_of(args->self)->id);
    return VALUE_NONE;
}

GETTER(Serial, connected) { return value_from_bool(usb_serial_is_connected(serial_of(self)->id)); }
GETTER(Serial, in_waiting) { return value_from_small_int((intptr_t)usb_serial_available(serial_of(self)->id)); }
GETTER(Serial, out_waiting) { return value_from_small_int((intptr_t)usb_serial_pending(serial_of(self)->id)); }

// The module
// -------------------------------------------------------------------------------------------------------------------

static bool is_there(UsbFunctionId function) {
    return usb_is_supported() && (usb_is_started() ? usb_is_enabled(function) : usb_wished(function) != USB_OFF);
}

static bool add_port(Dict *namespace, Str *name, UsbFunctionId function, UsbSerialId id) {
    Value port = VALUE_NONE;
    if (is_there(function)) {
        Serial *serial = TRY_PTR_OR(gc_new(&Serial_type, sizeof(Serial)), false);
        serial->id = id;
        serial->timeout = serial->write_timeout = -1;
        port = value_from_object(serial);
    }
    return dict_set_str(namespace, name, port);
}

MODULE_INIT(usb_cdc) {
    return add_port(namespace, NAME(console), USB_CONSOLE, USB_SERIAL_CONSOLE) &&
           add_port(namespace, NAME(data), USB_DATA, USB_SERIAL_DATA);
}

FUNCTION(usb_cdc, enable) {
    TRY_BOOL(usb_choice_is_open());
    usb_wish(USB_CONSOLE, args->console ? USB_ASKED : USB_OFF);
    usb_wish(USB_DATA, args->data ? USB_ASKED : USB_OFF);
    return VALUE_NONE;
}

FUNCTION(usb_cdc, disable) {
    TRY_BOOL(usb_choice_is_open());
    usb_wish(USB_CONSOLE, USB_OFF);
    usb_wish(USB_DATA, USB_OFF);
    return VALUE_NONE;
}
