#include "services/usb/usb_hid.h"

#include <string.h>

#include "hal/timer.h"
#include "hal/usb.h"
#include "services/usb/hid_function.h"
#include "services/usb/usb.h"

enum {
    BOOT_INTERFACE = 1,

    // Class requests
    GET_REPORT = 1,
    GET_IDLE = 2,
    GET_PROTOCOL = 3,
    SET_REPORT = 9,
    SET_IDLE = 10,
    SET_PROTOCOL = 11,

    // Report types
    INPUT_REPORT = 1,
    OUTPUT_REPORT = 2,
    FEATURE_REPORT = 3,

    PROTOCOL_BOOT = 0,
    PROTOCOL_REPORT = 1,

    // Before an input report in `memory`
    IDLE_BYTES = 2,
    IDLE_US = 4000,
    USAGE_PAGE_DESKTOP = 1,
    USAGE_MOUSE = 2,
};

// Where the last report of each kind lies: its id, then its bytes. Before an input report lies its idle rate: after how
// many units of 4 ms it is sent again, 0 for never; and how many have passed.
typedef struct {
    uint8_t in[USB_HID_REPORTS_MAX], out[USB_HID_REPORTS_MAX];
    uint8_t is_new;  // one bit for each report that the host has sent
} Places;

static struct {
    UsbFunction function;
    uint8_t endpoint;
    uint8_t boot_device;
    bool uses_boot_protocol;
    uint8_t idle;      // what was set for all reports
    uint64_t aged_us;  // until then the units that have passed are counted
    bool configured, sending;
    uint8_t used;  // of `memory`
    Places places[USB_HID_DEVICES_MAX];
    uint8_t *memory;
} hid;

// The reports
// ---------------------------------------------------------------------------------------------------------------------

size_t hid_reports_size(const UsbHidDevice *device) {
    size_t bytes = 0;
    for (size_t i = 0; i < device->report_count; i++) {
        bytes += IDLE_BYTES + 1u + device->in_lengths[i] + 1u + device->out_lengths[i];
    }
    return bytes;
}

void hid_reports_clear(uint8_t *memory) {
    hid.used = 0;
    hid.memory = memory;
    memset(hid.places, 0, sizeof hid.places);
}

static uint8_t reserve(size_t length, uint8_t id) {
    const uint8_t place = hid.used;
    hid.memory[place] = id;
    hid.used = (uint8_t)(hid.used + length + 1);
    return place;
}

void hid_reports_add(size_t index) {
    const UsbHidDevice *device = usb_hid_device(index);
    Places *places = &hid.places[index];
    for (size_t i = 0; i < device->report_count; i++) {
        hid.used = (uint8_t)(hid.used + IDLE_BYTES);
        places->in[i] = reserve(device->in_lengths[i], device->ids[i]);
        places->out[i] = reserve(device->out_lengths[i], device->ids[i]);
    }
}

typedef struct {
    Places *places;
    const UsbHidDevice *device;
    size_t number;
} Report;

// The report behind this one, the first behind an empty one. In the boot protocol there is only the first.
static bool next_report(Report *report) {
    const bool begins = report->device == NULL;
    size_t index = begins ? 0 : (size_t)(report->places - hid.places);
    for (report->number = begins ? 0 : report->number + 1; index < usb_hid_count(); index++, report->number = 0) {
        report->device = usb_hid_device(index);
        report->places = &hid.places[index];
        if (report->number < report->device->report_count) {
            return begins || !hid.uses_boot_protocol;
        }
    }
    return false;
}

// NULL places: there is no report with this id. In the boot protocol they have none.
static Report find_report(uint8_t id) {
    Report report = {0};
    while (next_report(&report)) {
        if (report.device->ids[report.number] == id || hid.uses_boot_protocol) {
            return report;
        }
    }
    return (Report){0};
}

// Reports without an id, and those of the boot protocol, begin with their data.
static bool has_id(uint8_t id) { return id != 0 && !hid.uses_boot_protocol; }

// Sending
// ---------------------------------------------------------------------------------------------------------------------

static uint8_t *idle_rate(const Report *report) { return hid.memory + report->places->in[report->number] - IDLE_BYTES; }

static uint8_t *idle_age(const Report *report) { return idle_rate(report) + 1; }

static void count_ages(void) {
    const uint64_t units = (hal_timer_us() - hid.aged_us) / IDLE_US;
    hid.aged_us += units * IDLE_US;
    for (Report report = {0}; next_report(&report);) {
        uint8_t *age = idle_age(&report);
        *age = (uint8_t)MIN(*age + units, (uint64_t)UINT8_MAX);
    }
}

static UsbHidResult start_sending(const UsbHidDevice *device, const Places *places, size_t number) {
    const bool with_id = has_id(device->ids[number]);
    const uint8_t *start = hid.memory + places->in[number] + !with_id;
    const size_t length = (size_t)device->in_lengths[number] + with_id;
    hid.sending = hal_usb_send(hid.endpoint, start, length, false) == HAL_OK;
    return hid.sending ? USB_HID_SENT : USB_HID_BUSY;
}

UsbHidResult usb_hid_send(size_t index, size_t number, const uint8_t *data) {
    const UsbHidDevice *device = usb_hid_device(index);
    Places *places = &hid.places[index];
    if (!hid.configured) {
        return USB_HID_CLOSED;
    }
    if (usb_is_suspended()) {
        return usb_wake_host() ? USB_HID_BUSY : USB_HID_CLOSED;
    }
    if (hid.sending) {
        return USB_HID_BUSY;
    }
    count_ages();
    memcpy(hid.memory + places->in[number] + 1, data, device->in_lengths[number]);
    *idle_age(&(Report){places, device, number}) = 0;
    return start_sending(device, places, number);
}

// What a mouse reports is how far it has moved: sent again it would move again.
static bool is_repeated(const Report *report) {
    const UsbHidDevice *device = report->device;
    const bool is_mouse = device->usage_page == USAGE_PAGE_DESKTOP && device->usage == USAGE_MOUSE;
    return *idle_rate(report) > 0 && device->in_lengths[report->number] > 0 && !is_mouse;
}

static uint64_t repeat_due_us(const UsbFunction *function UNUSED) {
    Report report = {0};
    uint64_t due_us = UINT64_MAX;
    while (hid.configured && !hid.sending && !usb_is_suspended() && next_report(&report)) {
        const int left = *idle_rate(&report) - *idle_age(&report);
        if (is_repeated(&report)) {
            due_us = MIN(due_us, hid.aged_us + (uint64_t)MAX(left, 0) * IDLE_US);
        }
    }
    return due_us;
}

// One at a time: the others follow when it has been taken.
static void repeat(UsbFunction *function UNUSED) {
    count_ages();
    for (Report report = {0}; next_report(&report);) {
        if (is_repeated(&report) && *idle_age(&report) >= *idle_rate(&report)) {
            *idle_age(&report) = 0;
            (void)start_sending(report.device, report.places, report.number);
            return;
        }
    }
}

bool usb_hid_take_received(size_t index, size_t number, uint8_t *data) {
    Places *places = &hid.places[index];
    const uint8_t bit = (uint8_t)(1u << number);
    if (!(places->is_new & bit)) {
        return false;
    }
    places->is_new = (uint8_t)(places->is_new & ~bit);
    memcpy(data, hid.memory + places->out[number] + 1, usb_hid_device(index)->out_lengths[number]);
    return true;
}

// Boot devices
// ----------------------------------------------------------------------------------------------------------------

void usb_hid_set_boot_device(uint8_t device) { hid.boot_device = device; }
uint8_t usb_hid_boot_device(void) { return hid.uses_boot_protocol ? hid.boot_device : 0; }
bool hid_has_boot_device(void) { return hid.boot_device != 0; }

// The function
// -----------------------------------------------------------------------------------------------------------------

static size_t make_descriptor(uint8_t descriptor[9]) {
    size_t length;
    (void)hid_report_descriptor(&length);
    const uint8_t bytes[9] = {9, USB_DESCRIPTOR_HID, 0x11, 0x01, 0, 1, USB_DESCRIPTOR_HID_REPORT, USB_LE16(length)};
    memcpy(descriptor, bytes, sizeof bytes);
    return sizeof bytes;
}

static void describe(UsbFunction *function UNUSED, UsbComposer *composer) {
    enum {
        INTERVAL_MS = 8
    };
    uint8_t descriptor[9];
    const UsbInterface interface = {USB_CLASS_HID, hid.boot_device ? BOOT_INTERFACE : 0, hid.boot_device, 1,
                                    USB_STRING_HID};
    (void)composer_interface(composer, &interface);
    composer_add(composer, descriptor, make_descriptor(descriptor));
    hid.endpoint = composer_endpoint(composer, USB_IN, HAL_USB_INTERRUPT, USB_PACKET_BYTES, INTERVAL_MS);
}

// Of the reports with this id; 0: of all. False: there is none.
static bool set_idle_rate(uint8_t id, uint8_t rate) {
    bool found = id == 0;
    count_ages();
    hid.idle = id == 0 ? rate : hid.idle;
    for (Report report = {0}; next_report(&report);) {
        if (id == 0 || report.device->ids[report.number] == id) {
            *idle_rate(&report) = rate;
            found = true;
        }
    }
    return found;
}

static void reset(UsbFunction *function UNUSED) {
    hid.configured = hid.sending = false;
    hid.uses_boot_protocol = false;
    set_idle_rate(0, 0);
}

static void configured(UsbFunction *function UNUSED) { hid.configured = true; }
static void done(UsbFunction *function UNUSED, uint8_t endpoint UNUSED, size_t length UNUSED) { hid.sending = false; }

static bool get_report(const UsbSetup *setup) {
    const uint8_t type = (uint8_t)(setup->value >> 8);
    const Report report = find_report((uint8_t)setup->value);
    if (report.places == NULL || type < INPUT_REPORT || type > FEATURE_REPORT) {
        return false;
    }
    const bool is_input = type == INPUT_REPORT, with_id = has_id(report.device->ids[report.number]);
    const uint8_t length = (is_input ? report.device->in_lengths : report.device->out_lengths)[report.number];
    const uint8_t *start = hid.memory + (is_input ? report.places->in : report.places->out)[report.number];
    return length > 0 && usb_control_send(start + !with_id, (size_t)length + with_id);
}

// Feature reports are output reports to a program.
static bool take_report(const UsbSetup *setup, const uint8_t *data) {
    const uint8_t type = (uint8_t)(setup->value >> 8);
    const Report report = find_report((uint8_t)setup->value);
    if (report.places == NULL || (type != OUTPUT_REPORT && type != FEATURE_REPORT)) {
        return false;
    }
    const uint8_t length = report.device->out_lengths[report.number];
    const bool with_id = has_id(report.device->ids[report.number]) && setup->length == length + 1;
    if (length == 0 || setup->length - with_id != length) {
        return false;
    }
    memcpy(hid.memory + report.places->out[report.number] + 1, data + with_id, length);
    report.places->is_new |= (uint8_t)(1u << report.number);
    return true;
}

static bool send_protocol(void) {
    const uint8_t protocol = hid.uses_boot_protocol ? PROTOCOL_BOOT : PROTOCOL_REPORT;
    return usb_control_send_copy(&protocol, 1);
}

static bool set_protocol(const UsbSetup *setup) {
    if (hid.boot_device == 0 || setup->value > PROTOCOL_REPORT || setup->length != 0) {
        return false;
    }
    hid.uses_boot_protocol = setup->value == PROTOCOL_BOOT;
    return usb_control_acknowledge();
}

static bool set_idle(const UsbSetup *setup) {
    return setup->length == 0 && set_idle_rate((uint8_t)setup->value, (uint8_t)(setup->value >> 8)) &&
           usb_control_acknowledge();
}

static bool send_idle(const UsbSetup *setup) {
    const uint8_t id = (uint8_t)setup->value;
    const Report report = find_report(id);
    return id == 0 ? usb_control_send(&hid.idle, 1) : report.places != NULL && usb_control_send(idle_rate(&report), 1);
}

static bool class_request(const UsbSetup *setup) {
    const bool is_in = setup->type & USB_IN;
    switch (setup->request) {
        case GET_REPORT: return is_in && get_report(setup);
        case GET_IDLE: return is_in && send_idle(setup);
        case GET_PROTOCOL: return is_in && hid.boot_device != 0 && send_protocol();
        case SET_REPORT: return !is_in && usb_control_receive();
        case SET_IDLE: return !is_in && set_idle(setup);
        case SET_PROTOCOL: return !is_in && set_protocol(setup);
        default: return false;
    }
}

static bool request(UsbFunction *function UNUSED, const UsbSetup *setup) {
    uint8_t descriptor[9];
    size_t length;
    if ((setup->type & USB_TYPE_MASK) == USB_TYPE_CLASS) {
        return class_request(setup);
    }
    switch (setup->value >> 8) {
        case USB_DESCRIPTOR_HID: return usb_control_send_copy(descriptor, make_descriptor(descriptor));
        case USB_DESCRIPTOR_HID_REPORT: {
            const uint8_t *reports = hid_report_descriptor(&length);
            return usb_control_send(reports, length);
        }
        default: return false;
    }
}

static bool received(UsbFunction *function UNUSED, const UsbSetup *setup, const uint8_t *data) {
    return take_report(setup, data);
}

UsbFunction *usb_hid_function(void) {
    static const UsbClass class = {.describe = describe,
                                   .configured = configured,
                                   .reset = reset,
                                   .done = done,
                                   .due_us = repeat_due_us,
                                   .poll = repeat,
                                   .request = request,
                                   .received = received};
    hid.function.class = &class;
    return usb_hid_count() > 0 ? &hid.function : NULL;
}
