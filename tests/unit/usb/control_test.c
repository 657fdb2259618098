// Standard requests: USB 2.0 chapter 9.
#include <string.h>

#include "parts.h"
#include "services/usb/protocol.h"
#include "services/usb/usb.h"

static uint8_t data[256];

static int ask(uint8_t type, uint8_t request, uint16_t value, uint16_t index, uint16_t length) {
    return host_control((Request){type, request, value, index, length}, data);
}

static bool begin(void) {
    usb_reset_wishes();
    return enumerate();
}

static void answers_are_cut_to_what_was_asked_for(void) {
    REQUIRE(begin());
    CHECK(ask(0x80, 6, 0x0100, 0, 8) == 8);
    CHECK(ask(0x80, 6, 0x0200, 0, 9) == 9);
    CHECK(ask(0x80, 6, 0x0100, 0, 0) == 0);
}

static void status_of_everything(void) {
    REQUIRE(begin());
    const uint8_t in = find_endpoint(USB_CLASS_CDC_DATA, 0, 1);
    CHECK(ask(0x80, 0, 0, 0, 2) == 2 && data[0] == 0 && data[1] == 0);
    CHECK(ask(0x81, 0, 0, 0, 2) == 2 && data[0] == 0);
    CHECK(ask(0x82, 0, 0, 0, 2) == 2 && data[0] == 0);
    CHECK(ask(0x82, 0, 0, 0x80, 2) == 2 && data[0] == 0);
    CHECK(ask(0x82, 0, 0, in, 2) == 2 && data[0] == 0);
    CHECK(ask(0x81, 0, 0, 200, 2) == STALL);
    CHECK(ask(0x82, 0, 0, 0x8F, 2) == STALL);
    CHECK(ask(0x80, 0, 1, 0, 2) == STALL);
    CHECK(ask(0x80, 0, 0, 0, 3) == STALL);
}

static void endpoints_halt_and_go_on(void) {
    REQUIRE(begin());
    const uint8_t in = find_endpoint(USB_CLASS_CDC_DATA, 0, 1);
    CHECK(ask(0x02, 3, 0, in, 0) == 0);
    CHECK(host_in(in, data, 64) == STALL);
    CHECK(ask(0x82, 0, 0, in, 2) == 2 && data[0] == 1);
    CHECK(ask(0x02, 1, 0, in, 0) == 0);
    CHECK(host_in(in, data, 64) == NAK);
    CHECK(ask(0x82, 0, 0, in, 2) == 2 && data[0] == 0);
    CHECK(ask(0x02, 3, 1, in, 0) == STALL);
    CHECK(ask(0x02, 3, 0, 0x8E, 0) == STALL);
    CHECK(ask(0x02, 3, 0, 0, 0) == STALL);
    CHECK(ask(0x82, 3, 0, in, 0) == STALL);
}

static void waking_the_host_is_a_permission(void) {
    REQUIRE(begin());
    CHECK(ask(0x00, 3, 1, 0, 0) == 0);
    CHECK(ask(0x80, 0, 0, 0, 2) == 2 && data[0] == 2);
    CHECK(ask(0x00, 1, 1, 0, 0) == 0);
    CHECK(ask(0x80, 0, 0, 0, 2) == 2 && data[0] == 0);
    CHECK(ask(0x00, 3, 2, 0, 0) == STALL);  // test modes exist at high speed only
}

static void configurations(void) {
    REQUIRE(begin());
    CHECK(ask(0x80, 8, 0, 0, 1) == 1 && data[0] == 1);
    CHECK(ask(0x00, 9, 2, 0, 0) == STALL);
    CHECK(ask(0x00, 9, 1, 1, 0) == STALL);
    CHECK(usb_is_configured());
    CHECK(ask(0x00, 9, 0, 0, 0) == 0);
    CHECK(!usb_is_configured());
    CHECK(ask(0x80, 8, 0, 0, 1) == 1 && data[0] == 0);
    CHECK(ask(0x81, 0, 0, 0, 2) == STALL);  // there are no interfaces now
    CHECK(ask(0x21, 0x22, 1, 0, 0) == STALL);
    CHECK(ask(0x00, 9, 1, 0, 0) == 0 && usb_is_configured());
    CHECK(ask(0x00, 5, 9, 0, 0) == STALL);  // no new address while configured
    loopback_reset();
    CHECK(!usb_is_configured());
    CHECK(ask(0x00, 9, 1, 0, 0) == STALL);  // no configuration without an address
    CHECK(ask(0x00, 5, 128, 0, 0) == STALL);
    CHECK(ask(0x00, 5, 5, 1, 0) == STALL);
    CHECK(ask(0x00, 5, 5, 0, 0) == 0 && loopback_address() == 5);
}

static void interfaces_have_one_setting(void) {
    REQUIRE(begin());
    CHECK(ask(0x81, 10, 0, 0, 1) == 1 && data[0] == 0);
    CHECK(ask(0x01, 11, 0, 1, 0) == 0);
    const uint8_t in = find_endpoint(USB_CLASS_CDC_DATA, 0, 1);
    CHECK(ask(0x02, 3, 0, in, 0) == 0 && host_in(in, data, 64) == STALL);
    CHECK(ask(0x01, 11, 0, 1, 0) == 0 && host_in(in, data, 64) == NAK);
    CHECK(ask(0x01, 11, 1, 1, 0) == STALL);
    CHECK(ask(0x01, 11, 0, 99, 0) == STALL);
    CHECK(ask(0x01, 11, 0, 0x0101, 0) == STALL);
}

static void what_is_unknown_stalls(void) {
    REQUIRE(begin());
    CHECK(ask(0x80, 6, 0x0600, 0, 10) == STALL);  // a full-speed device has no device qualifier
    CHECK(ask(0x80, 6, 0x0F00, 0, 5) == STALL);   // nor binary objects at USB 2.0
    CHECK(ask(0x80, 6, 0x0201, 0, 9) == STALL);
    CHECK(ask(0x80, 6, 0x0101, 0, 18) == STALL);
    CHECK(ask(0x00, 7, 0x0100, 0, 8) == STALL);
    CHECK(ask(0x82, 12, 0, 0x81, 2) == STALL);
    CHECK(ask(0xC0, 1, 0, 0, 8) == STALL);
    CHECK(ask(0x00, 0, 0, 0, 0) == STALL);
    CHECK(ask(0x40, 9, 0, 0, 0) == STALL);
    CHECK(ask(0x80, 6, 0x0100, 0, 18) == 18);  // and the next request works
}

static void a_new_request_ends_the_one_before(void) {
    uint8_t coding[7] = {0};
    REQUIRE(begin());
    host_setup((Request){0x80, 6, 0x0200, 0, 255});
    CHECK(ask(0x80, 6, 0x0100, 0, 18) == 18);
    host_setup((Request){0x21, 0x20, 0, 0, 7});
    CHECK(ask(0x80, 6, 0x0100, 0, 18) == 18);
    loopback_answers = false;
    host_setup((Request){0x21, 0x20, 0, 0, 7});
    host_setup((Request){0xA1, 0x21, 0, 0, 7});
    loopback_answers = true;
    CHECK(host_in(0x80, coding, 7) == 7 && coding[6] == 8);
    CHECK(host_out(0, coding, 0) == 0);
}

static void suspending(void) {
    REQUIRE(begin());
    loopback_suspend(true);
    CHECK(usb_is_suspended() && usb_is_configured());
    loopback_suspend(false);
    CHECK(!usb_is_suspended());
    loopback_suspend(true);
    loopback_reset();
    CHECK(!usb_is_suspended() && !usb_is_configured());
    loopback_unplug();
}

// What does not fit
// ---------------------------------------------------------------------------------------------------------------

static unsigned dropped_count;
static void count_dropped(const char *name UNUSED) { dropped_count++; }

static UsbComposition compose(uint8_t in_endpoints, uint8_t out_endpoints) {
    loopback_limits = (HalUsbLimits){in_endpoints, out_endpoints};
    dropped_count = 0;
    const UsbComposition result = usb_compose(count_dropped);
    loopback_limits = (HalUsbLimits){15, 15};
    return result;
}

static void too_few_endpoints(void) {
    usb_reset_wishes();
    CHECK(compose(5, 3) == USB_FITS && dropped_count == 0);
    CHECK(compose(4, 3) == USB_FITS && dropped_count == 1 && usb_wished(USB_MIDI) == USB_OFF);
    CHECK(compose(3, 2) == USB_FITS && dropped_count == 1 && usb_wished(USB_HID) == USB_OFF);
    CHECK(compose(2, 2) == USB_NO_ENDPOINTS && !usb_is_enabled(USB_CONSOLE));
    usb_reset_wishes();
    usb_wish(USB_DATA, USB_DEFAULT);
    CHECK(compose(3, 2) == USB_FITS && dropped_count == 3);
    usb_reset_wishes();
    usb_wish(USB_DATA, USB_ASKED);
    CHECK(compose(5, 3) == USB_FITS && dropped_count == 2 && usb_is_enabled(USB_DATA));
    CHECK(compose(4, 3) == USB_NO_ENDPOINTS);
    usb_reset_wishes();
    usb_wish(USB_HID, USB_ASKED);
    CHECK(compose(4, 3) == USB_FITS && dropped_count == 1);
    CHECK(compose(3, 3) == USB_NO_ENDPOINTS);
    usb_reset_wishes();
}

void control_tests(void) {
    RUN_TEST(answers_are_cut_to_what_was_asked_for);
    RUN_TEST(status_of_everything);
    RUN_TEST(endpoints_halt_and_go_on);
    RUN_TEST(waking_the_host_is_a_permission);
    RUN_TEST(configurations);
    RUN_TEST(interfaces_have_one_setting);
    RUN_TEST(what_is_unknown_stalls);
    RUN_TEST(a_new_request_ends_the_one_before);
    RUN_TEST(suspending);
    RUN_TEST(too_few_endpoints);
}
