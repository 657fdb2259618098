// The three usual input devices, and those that were chosen.
#include <string.h>

#include "services/usb/choices.h"
#include "services/usb/hid_function.h"

// Items of report descriptors (HID 1.11, 6.2.2), by the number of data bytes.
#define USAGE_PAGE(page) 0x05, page
#define USAGE(usage) 0x09, usage
#define USAGE_MINIMUM(usage) 0x19, usage
#define USAGE_MAXIMUM(usage) 0x29, usage
#define COLLECTION(kind) 0xA1, kind
#define END_COLLECTION 0xC0
#define REPORT_ID(id) 0x85, id
#define LOGICAL_MINIMUM(number) 0x15, (uint8_t)(number)
#define LOGICAL_MAXIMUM(number) 0x25, number
#define LOGICAL_MAXIMUM_16(number) 0x26, (uint8_t)(number), (uint8_t)((number) >> 8)
#define USAGE_MAXIMUM_16(number) 0x2A, (uint8_t)(number), (uint8_t)((number) >> 8)
#define REPORT_SIZE(bits) 0x75, bits
#define REPORT_COUNT(count) 0x95, count
#define INPUT(flags) 0x81, flags
#define OUTPUT(flags) 0x91, flags

enum {
    APPLICATION = 1,
    PHYSICAL = 0,
    PAGE_DESKTOP = 0x01,
    PAGE_KEYBOARD = 0x07,
    PAGE_LED = 0x08,
    PAGE_BUTTON = 0x09,
    PAGE_CONSUMER = 0x0C,
    USAGE_POINTER = 0x01,
    USAGE_MOUSE = 0x02,
    USAGE_KEYBOARD = 0x06,
    USAGE_X = 0x30,
    USAGE_Y = 0x31,
    USAGE_WHEEL = 0x38,
    USAGE_CONSUMER_CONTROL = 0x01,
    ARRAY = 0,
    CONSTANT = 1,
    VARIABLE = 2,
    RELATIVE = 6,
    KEY_LAST = 0xDD,
    CONTROL_LAST = 652,
};

// Eight modifiers, a byte of nothing, six keys; five lamps.
static const uint8_t keyboard_descriptor[] = {USAGE_PAGE(PAGE_DESKTOP),
                                              USAGE(USAGE_KEYBOARD),
                                              COLLECTION(APPLICATION),
                                              REPORT_ID(1),
                                              USAGE_PAGE(PAGE_KEYBOARD),
                                              USAGE_MINIMUM(0xE0),
                                              USAGE_MAXIMUM(0xE7),
                                              LOGICAL_MINIMUM(0),
                                              LOGICAL_MAXIMUM(1),
                                              REPORT_SIZE(1),
                                              REPORT_COUNT(8),
                                              INPUT(VARIABLE),
                                              REPORT_COUNT(1),
                                              REPORT_SIZE(8),
                                              INPUT(CONSTANT),
                                              USAGE_PAGE(PAGE_LED),
                                              USAGE_MINIMUM(1),
                                              USAGE_MAXIMUM(5),
                                              REPORT_COUNT(5),
                                              REPORT_SIZE(1),
                                              OUTPUT(VARIABLE),
                                              REPORT_COUNT(1),
                                              REPORT_SIZE(3),
                                              OUTPUT(CONSTANT),
                                              USAGE_PAGE(PAGE_KEYBOARD),
                                              USAGE_MINIMUM(0),
                                              USAGE_MAXIMUM(KEY_LAST),
                                              LOGICAL_MAXIMUM_16(KEY_LAST),
                                              REPORT_COUNT(6),
                                              REPORT_SIZE(8),
                                              INPUT(ARRAY),
                                              END_COLLECTION};

// Five buttons; X, Y and the wheel, relative.
static const uint8_t mouse_descriptor[] = {USAGE_PAGE(PAGE_DESKTOP), USAGE(USAGE_MOUSE),
                                           COLLECTION(APPLICATION),  USAGE(USAGE_POINTER),
                                           COLLECTION(PHYSICAL),     REPORT_ID(2),
                                           USAGE_PAGE(PAGE_BUTTON),  USAGE_MINIMUM(1),
                                           USAGE_MAXIMUM(5),         LOGICAL_MINIMUM(0),
                                           LOGICAL_MAXIMUM(1),       REPORT_COUNT(5),
                                           REPORT_SIZE(1),           INPUT(VARIABLE),
                                           REPORT_COUNT(1),          REPORT_SIZE(3),
                                           INPUT(CONSTANT),          USAGE_PAGE(PAGE_DESKTOP),
                                           USAGE(USAGE_X),           USAGE(USAGE_Y),
                                           USAGE(USAGE_WHEEL),       LOGICAL_MINIMUM(-127),
                                           LOGICAL_MAXIMUM(127),     REPORT_SIZE(8),
                                           REPORT_COUNT(3),          INPUT(RELATIVE),
                                           END_COLLECTION,           END_COLLECTION};

// One control at a time.
static const uint8_t consumer_descriptor[] = {USAGE_PAGE(PAGE_CONSUMER),
                                              USAGE(USAGE_CONSUMER_CONTROL),
                                              COLLECTION(APPLICATION),
                                              REPORT_ID(3),
                                              REPORT_COUNT(1),
                                              REPORT_SIZE(16),
                                              LOGICAL_MINIMUM(1),
                                              LOGICAL_MAXIMUM_16(CONTROL_LAST),
                                              USAGE_MINIMUM(1),
                                              USAGE_MAXIMUM_16(CONTROL_LAST),
                                              INPUT(ARRAY),
                                              END_COLLECTION};

const UsbHidDevice usb_hid_keyboard = {
    keyboard_descriptor, sizeof keyboard_descriptor, PAGE_DESKTOP, USAGE_KEYBOARD, 1, {1}, {8}, {1}};
const UsbHidDevice usb_hid_mouse = {
    mouse_descriptor, sizeof mouse_descriptor, PAGE_DESKTOP, USAGE_MOUSE, 1, {2}, {4}, {0}};
const UsbHidDevice usb_hid_consumer_control = {
    consumer_descriptor, sizeof consumer_descriptor, PAGE_CONSUMER, USAGE_CONSUMER_CONTROL, 1, {3}, {2}, {0}};

// The chosen ones
// ----------------------------------------------------------------------------------------------------------------

static struct {
    UsbHidDevice devices[USB_HID_DEVICES_MAX];
    uint8_t count;
    bool was_chosen;
    uint16_t length;      // of all report descriptors
    uint8_t *descriptor;  // one behind the other, as the host reads them; then the reports
} chosen;

// What the devices need; false: too much.
static bool measure(const UsbHidDevice *const *devices, size_t count, size_t *descriptors, size_t *reports) {
    *descriptors = *reports = 0;
    for (size_t i = 0; i < count; i++) {
        *descriptors += devices[i]->descriptor_length;
        *reports += hid_reports_size(devices[i]);
    }
    return count <= USB_HID_DEVICES_MAX && *reports <= UINT8_MAX && *descriptors <= CHOICES_BYTES;
}

static void add(const UsbHidDevice *device) {
    uint8_t *descriptor = chosen.descriptor + chosen.length;
    memcpy(descriptor, device->descriptor, device->descriptor_length);
    chosen.length = (uint16_t)(chosen.length + device->descriptor_length);
    chosen.devices[chosen.count] = *device;
    chosen.devices[chosen.count].descriptor = descriptor;
    hid_reports_add(chosen.count++);
}

bool usb_hid_choose(const UsbHidDevice *const *devices, size_t count) {
    size_t descriptors, reports;
    memset(&chosen, 0, sizeof chosen);
    chosen.was_chosen = true;
    const bool fits = measure(devices, count, &descriptors, &reports);
    chosen.descriptor = choices_devices(fits ? descriptors + reports : SIZE_MAX);
    if (chosen.descriptor == NULL) {
        return false;
    }
    hid_reports_clear(chosen.descriptor + descriptors);
    for (size_t i = 0; i < count; i++) {
        add(devices[i]);
    }
    return true;
}

static void choose_usual(void) {
    static const UsbHidDevice *const usual[] = {&usb_hid_keyboard, &usb_hid_mouse, &usb_hid_consumer_control};
    if (!chosen.was_chosen) {
        (void)usb_hid_choose(usual, ARRAY_LENGTH(usual));
    }
}

void hid_devices_reset(void) { memset(&chosen, 0, sizeof chosen); }

size_t usb_hid_count(void) {
    choose_usual();
    return chosen.count;
}

const UsbHidDevice *usb_hid_device(size_t index) { return &chosen.devices[index]; }

const uint8_t *hid_report_descriptor(size_t *length) {
    *length = chosen.length;
    return chosen.descriptor;
}

int usb_hid_find(const UsbHidDevice *device) {
    for (size_t i = 0; i < usb_hid_count(); i++) {
        const UsbHidDevice *other = &chosen.devices[i];
        if (other->descriptor_length == device->descriptor_length &&
            memcmp(other->descriptor, device->descriptor, device->descriptor_length) == 0) {
            return (int)i;
        }
    }
    return -1;
}
