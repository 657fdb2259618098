// Serial ports over USB.
#include <string.h>

#include "hal/event.h"
#include "hal/timer.h"
#include "parts.h"
#include "services/console/console.h"
#include "services/usb/protocol.h"
#include "services/usb/usb.h"
#include "services/usb/usb_serial.h"

static uint8_t in, out;
static uint16_t interface;

static void set_dtr(bool on) { CHECK(host_control((Request){0x21, 0x22, on, interface, 0}, NULL) == 0); }

static bool begin(void) {
    usb_reset_wishes();
    interface = 0;
    if (!enumerate()) {
        return false;
    }
    out = find_endpoint(USB_CLASS_CDC_DATA, 0, 0);
    in = find_endpoint(USB_CLASS_CDC_DATA, 0, 1);
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, -1);
    usb_serial_drop_input(USB_SERIAL_CONSOLE);
    set_dtr(true);
    return true;
}

static void bytes_go_both_ways(void) {
    char data[128];
    REQUIRE(begin());
    CHECK(host_out(out, "hello", 5) == 5);
    CHECK(usb_serial_available(USB_SERIAL_CONSOLE) == 5);
    CHECK(usb_serial_read(USB_SERIAL_CONSOLE, data, sizeof data) == 5 && memcmp(data, "hello", 5) == 0);
    CHECK(usb_serial_write(USB_SERIAL_CONSOLE, "world", 5) == 5);
    CHECK(host_in(in, data, sizeof data) == 5 && memcmp(data, "world", 5) == 0);
    CHECK(host_in(in, data, sizeof data) == NAK);
    CHECK(usb_serial_pending(USB_SERIAL_CONSOLE) == 0);
}

// Or the host would wait for the rest of its buffer.
static void a_full_last_packet_is_followed_by_an_empty_one(void) {
    char data[128] = "";
    REQUIRE(begin());
    CHECK(usb_serial_write(USB_SERIAL_CONSOLE, data, PACKET) == PACKET);
    CHECK(host_in(in, data, sizeof data) == PACKET);
    CHECK(usb_serial_pending(USB_SERIAL_CONSOLE) == 0);
}

// A stream of any pieces arrives as it is, whatever the ring does.
static void streams_wrap_around(void) {
    uint8_t sent = 0, expected = 0, data[256];
    REQUIRE(begin());
    for (unsigned round = 0; round < 400; round++) {
        uint8_t piece[256];
        const size_t length = round * 7 % 250 + 1;
        for (size_t i = 0; i < length; i++) {
            piece[i] = (uint8_t)(sent + i);
        }
        sent = (uint8_t)(sent + usb_serial_write(USB_SERIAL_CONSOLE, piece, length));
        const int count = host_in(in, data, sizeof data);
        for (int i = 0; i < count; i++) {
            REQUIRE(data[i] == expected++);
        }
    }
    for (int count; (count = host_in(in, data, sizeof data)) > 0;) {
        expected = (uint8_t)(expected + count);
    }
    CHECK(expected == sent);
}

static void unread_input_holds_the_host_back_and_is_not_lost(void) {
    uint8_t data[1024], got[1024];
    REQUIRE(begin());
    for (size_t i = 0; i < sizeof data; i++) {
        data[i] = (uint8_t)(i * 31);
    }
    size_t sent = 0, read = 0;
    while (read < sizeof data) {
        const int taken = sent < sizeof data ? host_out(out, data + sent, sizeof data - sent) : NAK;
        sent += taken > 0 ? (size_t)taken : 0;
        const size_t count = usb_serial_read(USB_SERIAL_CONSOLE, got + read, 100);
        REQUIRE(count > 0);
        read += count;
    }
    CHECK(memcmp(data, got, sizeof data) == 0);
}

static void ctrl_c_drops_what_is_before_it(void) {
    char data[8];
    REQUIRE(begin());
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, 3);
    hal_event_take(UINT32_MAX);
    CHECK(host_out(out, "abc", 3) == 3);
    CHECK(host_out(out, "de\3fg", 5) == 5);
    CHECK(hal_event_take(HAL_EVENT_INTERRUPT));
    CHECK(usb_serial_read(USB_SERIAL_CONSOLE, data, 8) == 2 && memcmp(data, "fg", 2) == 0);
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, -1);
    CHECK(host_out(out, "x\3y", 3) == 3);
    CHECK(!hal_event_take(HAL_EVENT_INTERRUPT));
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, 3);
    CHECK(hal_event_take(HAL_EVENT_INTERRUPT));
    CHECK(usb_serial_available(USB_SERIAL_CONSOLE) == 1);
}

// Nobody reads, and the host's buffer is full of other things before the Ctrl-C.
static void ctrl_c_is_found_behind_much_that_nobody_reads(void) {
    uint8_t data[1000], got[1000];
    REQUIRE(begin());
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, 3);
    hal_event_take(UINT32_MAX);
    for (size_t i = 0; i < sizeof data; i++) {
        data[i] = (uint8_t)('0' + i % 10);
    }
    const int first = host_out(out, data, sizeof data);
    CHECK(first > 0 && first < 300);
    CHECK(host_out(out, "\3", 1) == NAK);
    const uint64_t start_us = hal_timer_us();
    for (int sent = first; sent < (int)sizeof data;) {
        hal_event_wait(usb_next_poll_us());
        usb_poll();
        const int taken = host_out(out, data + sent, sizeof data - (size_t)sent);
        sent += MAX(taken, 0);
        REQUIRE(hal_timer_us() - start_us < 20000000);
    }
    CHECK(hal_timer_us() - start_us >= USB_SERIAL_PATIENCE_US);
    // A program that reads after all gets the beginning, and from then on nothing is dropped.
    const size_t read = usb_serial_read(USB_SERIAL_CONSOLE, got, sizeof got);
    CHECK(read >= 128 && memcmp(got, data, 128) == 0);
    CHECK(usb_next_poll_us() == UINT64_MAX);
    CHECK(host_out(out, data, sizeof data) < 300 && usb_next_poll_us() > hal_timer_us());
    hal_event_take(UINT32_MAX);
    while (host_out(out, "\3", 1) == NAK) {
        hal_event_wait(usb_next_poll_us());
        usb_poll();
        REQUIRE(hal_timer_us() - start_us < 20000000);
    }
    CHECK(hal_event_take(HAL_EVENT_INTERRUPT) && usb_serial_available(USB_SERIAL_CONSOLE) == 0);
    CHECK(usb_next_poll_us() == UINT64_MAX);
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, -1);
}

static void a_break_interrupts(void) {
    REQUIRE(begin());
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, 3);
    hal_event_take(UINT32_MAX);
    CHECK(host_control((Request){0x21, 0x23, 100, interface, 0}, NULL) == 0);
    CHECK(hal_event_take(HAL_EVENT_INTERRUPT));
    CHECK(host_control((Request){0x21, 0x23, 0, interface, 0}, NULL) == 0);
    CHECK(!hal_event_take(HAL_EVENT_INTERRUPT));
}

static void without_dtr_output_is_dropped(void) {
    char data[8];
    REQUIRE(begin());
    usb_serial_write(USB_SERIAL_CONSOLE, "old", 3);
    set_dtr(false);
    CHECK(!usb_serial_is_connected(USB_SERIAL_CONSOLE));
    CHECK(usb_serial_write(USB_SERIAL_CONSOLE, "lost", 4) == 4);
    CHECK(host_in(in, data, sizeof data) == NAK);
    set_dtr(true);
    CHECK(usb_serial_write(USB_SERIAL_CONSOLE, "new", 3) == 3);
    CHECK(host_in(in, data, sizeof data) == 3 && memcmp(data, "new", 3) == 0);
}

static void line_coding_is_kept(void) {
    uint8_t coding[7], fast[7] = {0x00, 0x10, 0x0E, 0x00, 2, 1, 7};
    REQUIRE(begin());
    CHECK(host_control((Request){0xA1, 0x21, 0, interface, 7}, coding) == 7);
    CHECK(usb_serial_line_coding(USB_SERIAL_CONSOLE).bits_per_second == 115200);
    CHECK(host_control((Request){0x21, 0x20, 0, interface, 7}, fast) == 7);
    CHECK(host_control((Request){0xA1, 0x21, 0, interface, 7}, coding) == 7 && memcmp(coding, fast, 7) == 0);
    const UsbLineCoding now = usb_serial_line_coding(USB_SERIAL_CONSOLE);
    CHECK(now.bits_per_second == 921600 && now.stop_bits == 2 && now.parity == 1 && now.data_bits == 7);
    CHECK(host_control((Request){0x21, 0x20, 0, interface, 6}, fast) == STALL);
    CHECK(host_control((Request){0x21, 0x99, 0, interface, 0}, NULL) == STALL);
}

static unsigned touches;
static void touched(void) { touches++; }

static void closing_at_1200_is_the_touch(void) {
    uint8_t slow[7] = {0xB0, 0x04, 0, 0, 0, 0, 8};
    REQUIRE(begin());
    usb_serial_on_touch(touched);
    set_dtr(false);
    CHECK(touches == 0);
    set_dtr(true);
    CHECK(host_control((Request){0x21, 0x20, 0, interface, 7}, slow) == 7);
    CHECK(touches == 0);
    set_dtr(false);
    CHECK(touches == 1);
    usb_serial_on_touch(NULL);
}

static void the_data_port_is_another_one(void) {
    char data[8];
    usb_reset_wishes();
    usb_wish(USB_DATA, USB_ASKED);
    REQUIRE(enumerate());
    interface = (uint16_t)find_interface(USB_CLASS_CDC, 1);
    CHECK(interface == 2);
    set_dtr(true);
    CHECK(usb_serial_is_connected(USB_SERIAL_DATA) && !usb_serial_is_connected(USB_SERIAL_CONSOLE));
    CHECK(usb_serial_write(USB_SERIAL_DATA, "data", 4) == 4);
    CHECK(host_in(find_endpoint(USB_CLASS_CDC_DATA, 1, 1), data, 8) == 4);
    CHECK(host_out(find_endpoint(USB_CLASS_CDC_DATA, 1, 0), "\3", 1) == 1);
    CHECK(usb_serial_available(USB_SERIAL_DATA) == 1 && usb_serial_available(USB_SERIAL_CONSOLE) == 0);
}

// Printing
// ---------------------------------------------------------------------------------------------------------------------

static void printing_reaches_the_console(void) {
    char data[64];
    REQUIRE(begin());
    usb_serial_add_console();
    console_print("one\ntwo");
    CHECK(host_in(in, data, sizeof data) == 3);
    CHECK(host_in(in, data, sizeof data) == 5 && memcmp(data, "\r\ntwo", 5) == 0);
    CHECK(host_out(out, "q", 1) == 1);
    CHECK(console_available() == 1 && console_read() == 'q');
    CHECK(console_is_connected());
}

static uint64_t time_of_print(size_t length) {
    static char text[8192];
    memset(text, 'x', sizeof text);
    const uint64_t start = hal_timer_us();
    console_write(text, length);
    return hal_timer_us() - start;
}

static void nobody_who_reads_is_absent_after_a_second(void) {
    char data[256];
    REQUIRE(begin());
    const uint64_t first = time_of_print(8192), second = time_of_print(8192);
    CHECK(first >= 1000000 && first < 5000000);
    CHECK(second < 500000);
    CHECK(host_in(in, data, sizeof data) > 0);  // there it is again
    CHECK(time_of_print(8192) >= 1000000);
}

static void ctrl_c_ends_the_wait(void) {
    REQUIRE(begin());
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, 3);
    hal_event_take(UINT32_MAX);
    loopback_answers = false;
    CHECK(host_out(out, "\3", 1) == 1);  // arrives while print() waits
    loopback_answers = true;
    const uint64_t taken = time_of_print(1000);
    CHECK(taken < 900000);
    CHECK(hal_event_take(HAL_EVENT_INTERRUPT));
    usb_serial_set_interrupt(USB_SERIAL_CONSOLE, -1);
    set_dtr(false);
}

void serial_tests(void) {
    RUN_TEST(bytes_go_both_ways);
    RUN_TEST(a_full_last_packet_is_followed_by_an_empty_one);
    RUN_TEST(streams_wrap_around);
    RUN_TEST(unread_input_holds_the_host_back_and_is_not_lost);
    RUN_TEST(ctrl_c_drops_what_is_before_it);
    RUN_TEST(ctrl_c_is_found_behind_much_that_nobody_reads);
    RUN_TEST(a_break_interrupts);
    RUN_TEST(without_dtr_output_is_dropped);
    RUN_TEST(line_coding_is_kept);
    RUN_TEST(closing_at_1200_is_the_touch);
    RUN_TEST(the_data_port_is_another_one);
    RUN_TEST(printing_reaches_the_console);
    RUN_TEST(nobody_who_reads_is_absent_after_a_second);
    RUN_TEST(ctrl_c_ends_the_wait);
}
