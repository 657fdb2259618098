#include "services/usb/usb_hid.h"

#include "gen/usb_hid.h"
#include "hal/timer.h"
#include "heap/gc.h"
#include "modules/hw/usb_choice.h"
#include "objects/bytes.h"
#include "objects/dict.h"
#include "objects/tuple.h"
#include "services/fs/fs_errno.h"
#include "services/usb/usb.h"
#include "vm/api.h"
#include "vm/thread.h"

typedef struct {
    Object object;
    const UsbHidDevice *usual;  // one of the constants; else:
    UsbHidDevice own;           // without its descriptor, which is
    Bytes *descriptor;
} Device;

static void trace(Object *self) { gc_visit_object(((Device *)self)->descriptor); }
const Slots Device_slots = {.size = sizeof(Device), .trace = trace};

extern const Device usb_hid_KEYBOARD, usb_hid_MOUSE, usb_hid_CONSUMER_CONTROL;
const Device usb_hid_KEYBOARD FLASH_ALIGNED = {.object = {&Device_type}, .usual = &usb_hid_keyboard};
const Device usb_hid_MOUSE FLASH_ALIGNED = {.object = {&Device_type}, .usual = &usb_hid_mouse};
const Device usb_hid_CONSUMER_CONTROL FLASH_ALIGNED = {.object = {&Device_type}, .usual = &usb_hid_consumer_control};

// Valid until the next allocation. False = raised: __init__() has not run.
static bool read_device(const Device *device, UsbHidDevice *result) {
    if (!device->usual && !device->descriptor) {
        return raise_false(&ValueError_type, "the device was not initialised");
    }
    *result = device->usual ? *device->usual : device->own;
    if (!device->usual) {
        result->descriptor = bytes_data(device->descriptor);
    }
    return true;
}

// Describing
// --------------------------------------------------------------------------------------------------------------------

// A sequence of small numbers; `count` must be as long as the sequences before. False = raised.
static bool read_numbers(Value sequence, const char *parameter, intptr_t largest, UsbHidDevice *device,
                         uint8_t numbers[USB_HID_REPORTS_MAX]) {
    const Tuple *items = value_tuple(TRY_OR(tuple_from_iterable(sequence), false));
    const bool is_first = numbers == device->ids;
    if (items->length == 0 || items->length > USB_HID_REPORTS_MAX) {
        return raise_false(&ValueError_type, "%s must have 1 to %d items, not %zu", parameter, USB_HID_REPORTS_MAX,
                           items->length);
    }
    if (!is_first && items->length != device->report_count) {
        return raise_false(&ValueError_type, "%s must be as long as report_ids", parameter);
    }
    device->report_count = (uint8_t)items->length;
    for (size_t i = 0; i < items->length; i++) {
        intptr_t number;
        TRY_BOOL_OR(object_to_intptr(items->items[i], &number), false);
        if (number < 0 || number > largest) {
            return raise_false(&ValueError_type, "%s must be 0 to %zd, not %zd", parameter, largest, number);
        }
        numbers[i] = (uint8_t)number;
    }
    return true;
}

static bool check_usage(intptr_t number, const char *parameter) {
    return (number >= 0 && number <= UINT16_MAX) ||
           raise_false(&ValueError_type, "%s must be 0 to 65535, not %zd", parameter, number);
}

METHOD(Device, __init__) {
    Device *device = (Device *)value_object(args->self);
    UsbHidDevice own = {.usage_page = (uint16_t)args->usage_page, .usage = (uint16_t)args->usage};
    BufferView view;
    if (device->usual) {
        return raise_error(&TypeError_type, "a usual device cannot be made another one");
    }
    TRY_BOOL(check_usage(args->usage_page, "usage_page"));
    TRY_BOOL(check_usage(args->usage, "usage"));
    TRY_BOOL(read_numbers(args->report_ids, "report_ids", UINT8_MAX, &own, own.ids));
    TRY_BOOL(read_numbers(args->in_report_lengths, "in_report_lengths", USB_HID_REPORT_BYTES, &own, own.in_lengths));
    TRY_BOOL(read_numbers(args->out_report_lengths, "out_report_lengths", USB_HID_REPORT_BYTES, &own, own.out_lengths));
    TRY_BOOL(object_buffer(args->report_descriptor, &view, false));
    if (view.length == 0 || view.length > UINT16_MAX) {
        return raise_error(&ValueError_type, "report_descriptor must have 1 to 65535 bytes");
    }
    Bytes *descriptor = TRY_PTR(bytes_new(view.data, view.length));
    own.descriptor_length = (uint16_t)descriptor->length;
    device->own = own;
    device->descriptor = descriptor;
    return VALUE_NONE;
}

static const UsbHidDevice *numbers_of(Value self) {
    const Device *device = (const Device *)value_object(self);
    return device->usual ? device->usual : &device->own;
}

GETTER(Device, usage_page) { return value_from_small_int(numbers_of(self)->usage_page); }
GETTER(Device, usage) { return value_from_small_int(numbers_of(self)->usage); }

// Reports
// ---------------------------------------------------------------------------------------------------------------------

typedef struct {
    size_t index, number;  // as services/usb counts
    const UsbHidDevice *device;
} Report;

// Which report is meant; false = raised.
static bool find_report(Value self, Value id, Report *report) {
    UsbHidDevice device;
    intptr_t wanted = 0;
    TRY_BOOL_OR(read_device((const Device *)value_object(self), &device), false);
    const int index = usb_is_enabled(USB_HID) ? usb_hid_find(&device) : -1;
    if (index < 0) {
        return raise_false(&RuntimeError_type, "the device is not one of usb_hid.devices");
    }
    *report = (Report){.index = (size_t)index, .device = usb_hid_device((size_t)index)};
    if (value_is_none(id)) {
        return report->device->report_count == 1 ||
               raise_false(&ValueError_type, "report_id is needed: the device has %d reports",
                           report->device->report_count);
    }
    TRY_BOOL_OR(object_to_intptr(id, &wanted), false);
    for (size_t i = 0; i < report->device->report_count; i++) {
        if (report->device->ids[i] == wanted) {
            report->number = i;
            return true;
        }
    }
    return raise_false(&ValueError_type, "the device has no report_id %zd", wanted);
}

// The bytes of a report, copied. False = raised.
static bool read_report(Value value, size_t length, uint8_t data[USB_HID_REPORT_BYTES]) {
    BufferView view;
    TRY_BOOL_OR(object_buffer(value, &view, false), false);
    if (view.length != length || length == 0) {
        return raise_formatted_false(&ValueError_type,
                                     length == 0 ? MESSAGE("this report only comes from the host")
                                                 : MESSAGE("the report must have %zu bytes, not %zu"),
                                     length, view.length);
    }
    memcpy(data, view.data, length);
    return true;
}

static Value raise_unsent(UsbHidResult result) {
    return result == USB_HID_CLOSED ? raise_error(&OSError_type, "no USB host uses the input devices")
                                    : raise_error(&OSError_type, "the USB host does not take the report");
}

METHOD(Device, send_report) {
    enum {
        PATIENCE_US = 1000000
    };
    uint8_t data[USB_HID_REPORT_BYTES];
    Report report;
    TRY_BOOL(find_report(args->self, args->report_id, &report));
    TRY_BOOL(read_report(args->report, report.device->in_lengths[report.number], data));
    const uint64_t deadline = hal_timer_us() + PATIENCE_US;
    for (;;) {
        TRY_BOOL(vm_poll());
        const UsbHidResult result = usb_hid_send(report.index, report.number, data);
        if (result == USB_HID_SENT) {
            return VALUE_NONE;
        }
        if (result == USB_HID_CLOSED || hal_timer_us() >= deadline) {
            return raise_unsent(result);
        }
        vm_wait_until(deadline);
    }
}

METHOD(Device, get_last_received_report) {
    uint8_t data[USB_HID_REPORT_BYTES];
    Report report;
    TRY_BOOL(find_report(args->self, args->report_id, &report));
    if (!usb_hid_take_received(report.index, report.number, data)) {
        return VALUE_NONE;
    }
    return value_from_object(TRY_PTR(bytes_new(data, report.device->out_lengths[report.number])));
}

// The module
// -------------------------------------------------------------------------------------------------------------------

static Value device_object(size_t index) {
    static const Device *const usual[] = {&usb_hid_KEYBOARD, &usb_hid_MOUSE, &usb_hid_CONSUMER_CONTROL};
    for (size_t i = 0; i < ARRAY_LENGTH(usual); i++) {
        if (usb_hid_find(usual[i]->usual) == (int)index) {
            return value_from_object(usual[i]);
        }
    }
    const UsbHidDevice *chosen = usb_hid_device(index);
    Bytes *descriptor = TRY_PTR(bytes_new(chosen->descriptor, chosen->descriptor_length));
    Device *device = TRY_PTR(gc_new(&Device_type, sizeof(Device)));
    device->own = *chosen;
    device->descriptor = descriptor;
    return value_from_object(device);
}

static bool is_there(void) {
    return usb_is_supported() && (usb_is_started() ? usb_is_enabled(USB_HID) : usb_wished(USB_HID) != USB_OFF);
}

MODULE_INIT(usb_hid) {
    Tuple *devices = TRY_PTR_OR(tuple_new(is_there() ? usb_hid_count() : 0), false);
    for (size_t i = 0; i < devices->length; i++) {
        devices->items[i] = TRY_OR(device_object(i), false);
    }
    return dict_set_str(namespace, NAME(devices), value_from_object(devices));
}

// Two reports with one id, or one without an id beside others, would not be told apart. False = raised.
static bool check_ids(const UsbHidDevice *devices, size_t count) {
    bool seen[UINT8_MAX + 1] = {false};
    size_t reports = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t number = 0; number < devices[i].report_count; number++, reports++) {
            const uint8_t id = devices[i].ids[number];
            if (seen[id] || (reports > 0 && (id == 0 || seen[0]))) {
                return raise_false(&ValueError_type, "each report needs an id of its own: %d stands twice or is 0", id);
            }
            seen[id] = true;
        }
    }
    return true;
}

// The devices of a tuple. False = raised.
static bool read_devices(const Tuple *items, UsbHidDevice devices[USB_HID_DEVICES_MAX]) {
    if (items->length > USB_HID_DEVICES_MAX) {
        return raise_false(&ValueError_type, "at most %d devices, not %zu", USB_HID_DEVICES_MAX, items->length);
    }
    for (size_t i = 0; i < items->length; i++) {
        if (!value_has_type(items->items[i], &Device_type)) {
            return raise_false(&TypeError_type, "devices must be usb_hid.Device, not %T", items->items[i]);
        }
        TRY_BOOL_OR(read_device((const Device *)value_object(items->items[i]), &devices[i]), false);
    }
    return check_ids(devices, items->length);
}

static bool choose(const Tuple *items) {
    UsbHidDevice devices[USB_HID_DEVICES_MAX];
    const UsbHidDevice *pointers[USB_HID_DEVICES_MAX];
    TRY_BOOL_OR(read_devices(items, devices), false);
    for (size_t i = 0; i < items->length; i++) {
        pointers[i] = &devices[i];
    }
    return usb_hid_choose(pointers, items->length) ||
           raise_false(&ValueError_type,
                       "the devices are too large: 512 bytes hold all report descriptors, reports and names");
}

FUNCTION(usb_hid, enable) {
    const Value usual[] = {value_from_object(&usb_hid_KEYBOARD), value_from_object(&usb_hid_MOUSE),
                           value_from_object(&usb_hid_CONSUMER_CONTROL)};
    TRY_BOOL(usb_choice_is_open());
    if (args->boot_device < 0 || args->boot_device > USB_HID_BOOT_MOUSE) {
        return raise_error(&ValueError_type, "boot_device must be 0, 1 or 2, not %zd", args->boot_device);
    }
    const Value items = value_is_undef(args->devices)  ? value_from_object(TRY_PTR(tuple_from(usual, 3)))
                        : value_is_none(args->devices) ? value_from_object(&tuple_empty)
                                                       : TRY(tuple_from_iterable(args->devices));
    TRY_BOOL(choose(value_tuple(items)));
    usb_hid_set_boot_device((uint8_t)args->boot_device);
    usb_wish(USB_HID, value_tuple(items)->length > 0 ? USB_ASKED : USB_OFF);
    return VALUE_NONE;
}

FUNCTION(usb_hid, disable) {
    TRY_BOOL(usb_choice_is_open());
    usb_wish(USB_HID, USB_OFF);
    return VALUE_NONE;
}

FUNCTION(usb_hid, set_interface_name) {
    TRY_BOOL(usb_choice_is_open());
    return usb_choice_set_text(args->interface_name, USB_STRING_HID, "interface_name") ? VALUE_NONE : RAISED;
}

FUNCTION(usb_hid, get_boot_device) {
    (void)args;
    return value_from_small_int(usb_hid_boot_device());
}
