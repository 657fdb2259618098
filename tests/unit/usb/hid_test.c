// Input devices.
#include <string.h>

#include "hal/timer.h"
#include "parts.h"
#include "services/usb/protocol.h"
#include "services/usb/usb.h"
#include "services/usb/usb_hid.h"

static uint8_t data[512], in;
static uint16_t interface;

static int ask(uint8_t type, uint8_t request, uint16_t value, uint16_t length) {
    return host_control((Request){type, request, value, interface, length}, data);
}

static bool start(void) {
    if (!enumerate()) {
        return false;
    }
    in = find_endpoint(USB_CLASS_HID, 0, 0);
    interface = (uint16_t)find_interface(USB_CLASS_HID, 0);
    return in != 0;
}

static bool begin(void) {
    usb_reset_wishes();
    return start();
}

// Adds up what a report descriptor says about the length of each report, in bits.
typedef struct {
    unsigned in[256], out[256], collections;
} Lengths;

static Lengths measure(const uint8_t *bytes, size_t length) {
    Lengths lengths = {0};
    unsigned id = 0, size = 0, count = 0, depth = 0;
    for (size_t i = 0; i < length; i += 1u + (bytes[i] & 3)) {
        const unsigned item = bytes[i] & 0xFCu, value = bytes[i] & 3 ? bytes[i + 1] : 0;
        CHECK((bytes[i] & 3) != 3 && i + (bytes[i] & 3) < length);
        id = item == 0x84 ? value : id;
        size = item == 0x74 ? value : size;
        count = item == 0x94 ? value : count;
        lengths.in[id] += item == 0x80 ? size * count : 0;
        lengths.out[id] += item == 0x90 ? size * count : 0;
        lengths.collections += item == 0xA0 && depth++ == 0;
        depth -= item == 0xC0;
    }
    CHECK(depth == 0);
    return lengths;
}

static void the_usual_devices_describe_their_reports(void) {
    uint8_t descriptor[9];
    REQUIRE(begin());
    CHECK(host_control((Request){0x81, 6, 0x2100, interface, 9}, descriptor) == 9);
    const int length = ask(0x81, 6, 0x2200, sizeof data);
    CHECK(length > 0 && descriptor[6] == 0x22 && (descriptor[7] | descriptor[8] << 8) == length);
    const Lengths lengths = measure(data, (size_t)length);
    CHECK(lengths.collections == 3);
    for (size_t i = 0; i < 3; i++) {
        const UsbHidDevice *device = usb_hid_device(i);
        CHECK(device->report_count == 1 && device->ids[0] == i + 1);
        CHECK(lengths.in[i + 1] == 8u * device->in_lengths[0]);
        CHECK(lengths.out[i + 1] == 8u * device->out_lengths[0]);
    }
}

static void reports_go_to_the_host_one_by_one(void) {
    static const uint8_t key[8] = {2, 0, 4};
    REQUIRE(begin());
    CHECK(usb_hid_send(0, 0, key) == USB_HID_SENT);
    CHECK(usb_hid_send(0, 0, key) == USB_HID_BUSY);
    CHECK(host_in(in, data, 64) == 9 && data[0] == 1 && memcmp(data + 1, key, 8) == 0);
    CHECK(usb_hid_send(2, 0, (const uint8_t *)"\x12\x34") == USB_HID_SENT);
    CHECK(host_in(in, data, 64) == 3 && memcmp(data, "\3\x12\x34", 3) == 0);
    CHECK(ask(0xA1, 1, 0x0101, 9) == 9 && data[0] == 1 && memcmp(data + 1, key, 8) == 0);
    CHECK(ask(0xA1, 1, 0x0109, 9) == STALL);
    loopback_reset();
    CHECK(usb_hid_send(0, 0, key) == USB_HID_CLOSED);
}

static void the_host_lights_the_lamps(void) {
    uint8_t lamps = 0;
    REQUIRE(begin());
    CHECK(!usb_hid_take_received(0, 0, &lamps));
    memcpy(data, "\1\5", 2);
    CHECK(ask(0x21, 9, 0x0201, 2) == 2);
    CHECK(usb_hid_take_received(0, 0, &lamps) && lamps == 5);
    CHECK(!usb_hid_take_received(0, 0, &lamps));
    CHECK(ask(0xA1, 1, 0x0201, 2) == 2 && data[1] == 5);
    memcpy(data, "\1\5\6", 3);
    CHECK(ask(0x21, 9, 0x0201, 3) == STALL);
    CHECK(ask(0x21, 9, 0x0202, 2) == STALL);  // the mouse has no lamps
    CHECK(ask(0x21, 9, 0x0101, 2) == STALL);  // input reports are ours
}

static void idle_and_protocol(void) {
    REQUIRE(begin());
    CHECK(ask(0x21, 10, 0x7D00, 0) == 0);
    CHECK(ask(0xA1, 2, 0, 1) == 1 && data[0] == 0x7D);
    CHECK(ask(0xA1, 3, 0, 1) == STALL);  // no boot device
    CHECK(ask(0x21, 11, 0, 0) == STALL);
}

// What the host gets next, at most 2 s later; NAK: nothing.
static int next_report(uint64_t patience_us) {
    const uint64_t end_us = hal_timer_us() + patience_us;
    int length = NAK;
    while (length == NAK && hal_timer_us() < end_us) {
        usb_poll();
        length = host_in(in, data, 64);
    }
    return length;
}

static void reports_are_repeated_at_the_idle_rate(void) {
    static const uint8_t key[8] = {2, 0, 4};
    enum {
        RATE = 3,
        RATE_US = RATE * 4000,
        PATIENCE_US = 2000000
    };
    REQUIRE(begin());
    CHECK(usb_hid_send(0, 0, key) == USB_HID_SENT && host_in(in, data, 64) == 9);
    CHECK(next_report(5 * RATE_US) == NAK && usb_next_poll_us() == UINT64_MAX);  // unless asked for
    CHECK(usb_hid_send(1, 0, (const uint8_t *)"\0\1\1") == USB_HID_SENT && host_in(in, data, 64) == 5);
    CHECK(ask(0x21, 10, RATE << 8, 0) == 0);
    CHECK(host_in(in, data, 64) == 9 && data[0] == 1 && memcmp(data + 1, key, 8) == 0);  // its time has passed
    CHECK(next_report(PATIENCE_US) == 3 && data[0] == 3);
    const uint64_t start_us = hal_timer_us();
    for (unsigned i = 0; i < 4; i++) {
        CHECK(next_report(PATIENCE_US) == 9 && data[0] == 1);  // never the mouse
        CHECK(next_report(PATIENCE_US) == 3 && data[0] == 3);
    }
    CHECK(hal_timer_us() - start_us >= 4 * RATE_US - 4000);
    CHECK(ask(0x21, 10, 0, 0) == 0);
    CHECK(next_report(5 * RATE_US) == NAK && usb_next_poll_us() == UINT64_MAX);
    CHECK(ask(0x21, 10, RATE << 8 | 3, 0) == 0 && ask(0x21, 10, RATE << 8 | 9, 0) == STALL);
    CHECK(ask(0xA1, 2, 3, 1) == 1 && data[0] == RATE);
    CHECK(ask(0xA1, 2, 1, 1) == 1 && data[0] == 0);
    CHECK(ask(0xA1, 2, 9, 1) == STALL);
    for (unsigned i = 0; i < 4; i++) {
        CHECK(next_report(PATIENCE_US) == 3 && data[0] == 3);
    }
    loopback_reset();
    CHECK(usb_next_poll_us() == UINT64_MAX);
}

static void a_boot_keyboard_must_be_first(void) {
    static const uint8_t key[8] = {0, 0, 5};
    usb_reset_wishes();
    usb_hid_set_boot_device(USB_HID_BOOT_KEYBOARD);
    usb_wish(USB_HID, USB_ASKED);
    CHECK(usb_compose(NULL) == USB_BOOT_DEVICE_NOT_FIRST);
    usb_wish(USB_CONSOLE, USB_OFF);
    usb_wish(USB_DRIVE, USB_OFF);
    REQUIRE(start());
    uint8_t configuration[CONFIGURATION_MAX];
    CHECK(read_configuration(configuration) > 9);
    CHECK(configuration[14] == 3 && configuration[15] == 1 && configuration[16] == 1);
    CHECK(usb_hid_boot_device() == 0);
    CHECK(ask(0x21, 11, 0, 0) == 0 && usb_hid_boot_device() == USB_HID_BOOT_KEYBOARD);
    CHECK(ask(0xA1, 3, 0, 1) == 1 && data[0] == 0);
    CHECK(usb_hid_send(0, 0, key) == USB_HID_SENT);
    CHECK(host_in(in, data, 64) == 8 && memcmp(data, key, 8) == 0);  // as a BIOS expects it
    data[0] = 3;
    CHECK(ask(0x21, 9, 0x0200, 1) == 1);
    CHECK(usb_hid_take_received(0, 0, data + 1) && data[1] == 3);
    CHECK(ask(0x21, 10, 0x0100, 0) == 0);
    CHECK(next_report(2000000) == 8 && memcmp(data, key, 8) == 0);
    CHECK(next_report(2000000) == 8 && memcmp(data, key, 8) == 0);
    loopback_reset();
    CHECK(usb_hid_boot_device() == 0);
}

static void devices_of_a_program(void) {
    uint8_t descriptor[40], report[64];
    memset(descriptor, 0x11, sizeof descriptor);
    memset(report, 0x77, sizeof report);
    UsbHidDevice raw = {descriptor, sizeof descriptor, 0xFF00, 1, 1, {0}, {64}, {64}};
    const UsbHidDevice *devices[] = {&raw};
    usb_reset_wishes();
    CHECK(usb_hid_choose(devices, 1));
    memset(descriptor, 0, sizeof descriptor);  // boot.py's memory is gone
    REQUIRE(start());
    CHECK(ask(0x81, 6, 0x2200, sizeof data) == 40 && data[39] == 0x11);
    CHECK(usb_hid_send(0, 0, report) == USB_HID_SENT);
    CHECK(host_in(in, data, 64) == 64 && data[63] == 0x77);
    CHECK(usb_hid_send(0, 0, report) == USB_HID_SENT);  // no empty packet behind it
    memset(data, 0x33, 64);
    CHECK(ask(0x21, 9, 0x0200, 64) == 64);
    CHECK(usb_hid_take_received(0, 0, report) && report[63] == 0x33);
}

static void too_many_devices(void) {
    const UsbHidDevice *devices[USB_HID_DEVICES_MAX + 1];
    static const uint8_t long_descriptor[300];
    const UsbHidDevice large = {long_descriptor, 300, 1, 1, 1, {7}, {64}, {64}};
    for (size_t i = 0; i < ARRAY_LENGTH(devices); i++) {
        devices[i] = &usb_hid_consumer_control;
    }
    usb_reset_wishes();
    CHECK(usb_hid_choose(devices, USB_HID_DEVICES_MAX));
    CHECK(!usb_hid_choose(devices, USB_HID_DEVICES_MAX + 1));
    devices[0] = devices[1] = &large;
    CHECK(usb_hid_choose(devices, 1));
    CHECK(!usb_hid_choose(devices, 2));
    CHECK(usb_hid_choose(devices, 0) && usb_hid_count() == 0);
    usb_reset_wishes();
    CHECK(usb_hid_count() == 3);
}

static void a_key_wakes_the_host(void) {
    static const uint8_t key[8] = {0};
    REQUIRE(begin());
    loopback_suspend(true);
    CHECK(usb_hid_send(0, 0, key) == USB_HID_CLOSED && !loopback_woke_host());
    loopback_suspend(false);
    CHECK(host_control((Request){0x00, 3, 1, 0, 0}, NULL) == 0);
    loopback_suspend(true);
    CHECK(usb_hid_send(0, 0, key) == USB_HID_BUSY && loopback_woke_host());
}

void hid_tests(void) {
    RUN_TEST(the_usual_devices_describe_their_reports);
    RUN_TEST(reports_go_to_the_host_one_by_one);
    RUN_TEST(the_host_lights_the_lamps);
    RUN_TEST(idle_and_protocol);
    RUN_TEST(reports_are_repeated_at_the_idle_rate);
    RUN_TEST(a_boot_keyboard_must_be_first);
    RUN_TEST(devices_of_a_program);
    RUN_TEST(too_many_devices);
    RUN_TEST(a_key_wakes_the_host);
}
