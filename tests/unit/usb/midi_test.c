// MIDI.
#include <string.h>

#include "parts.h"
#include "services/usb/protocol.h"
#include "services/usb/usb.h"
#include "services/usb/usb_midi.h"

static uint8_t data[256], in, out;

static bool begin(void) {
    usb_reset_wishes();
    if (!enumerate()) {
        return false;
    }
    out = find_endpoint(USB_CLASS_AUDIO, 1, 0);
    in = find_endpoint(USB_CLASS_AUDIO, 1, 1);
    return in != 0 && out != 0;
}

static bool sends(const char *bytes, size_t length, const char *events, size_t events_length) {
    bool same = usb_midi_write(bytes, length) == length;
    size_t count = 0;
    for (int got; (got = host_in(in, data + count, 64)) > 0; count += (size_t)got) {
    }
    same = same && count == events_length && memcmp(data, events, count) == 0;
    return same;
}
#define SENDS(bytes, events) CHECK(sends(bytes, sizeof bytes - 1, events, sizeof events - 1))

static void messages_become_events(void) {
    REQUIRE(begin());
    SENDS("\x90\x3C\x40", "\x09\x90\x3C\x40");
    SENDS("\x3D\x41", "\x09\x90\x3D\x41");  // running status
    SENDS("\xC1\x05", "\x0C\xC1\x05\0");
    SENDS("\xF8", "\x0F\xF8\0\0");
    SENDS("\x90\xFA\x3C\xFC\x40", "\x0F\xFA\0\0\x0F\xFC\0\0\x09\x90\x3C\x40");  // real time inside a message
    SENDS("\xF1\x22", "\x02\xF1\x22\0");
    SENDS("\xF2\x01\x02", "\x03\xF2\x01\x02");
    SENDS("\xF6", "\x05\xF6\0\0");
    SENDS("\x05\x06", "");  // after a common message there is no running status
    SENDS("\xF7", "");
    SENDS("\xF4\x01\x02\xF5", "");
    SENDS("\xE0\x01\x02", "\x0E\xE0\x01\x02");
}

static void exclusive_messages(void) {
    REQUIRE(begin());
    SENDS("\xF0\xF7", "\x06\xF0\xF7\0");
    SENDS("\xF0\x01\xF7", "\x07\xF0\x01\xF7");
    SENDS("\xF0\x01\x02\xF7", "\x04\xF0\x01\x02\x05\xF7\0\0");
    SENDS("\xF0\x01\x02\x03\x04\xF7", "\x04\xF0\x01\x02\x07\x03\x04\xF7");
    SENDS("\xF0\x01\xF8\x02\xF7", "\x0F\xF8\0\0\x04\xF0\x01\x02\x05\xF7\0\0");
}

static void events_become_messages(void) {
    REQUIRE(begin());
    static const char events[] = "\x09\x90\x3C\x40\x0F\xF8\0\0\x04\xF0\x01\x02\x06\x03\xF7\0\x0C\xC0\x07\0\0\1\2\3";
    static const char bytes[] = "\x90\x3C\x40\xF8\xF0\x01\x02\x03\xF7\xC0\x07";
    CHECK(host_out(out, events, sizeof events - 1) == sizeof events - 1);
    CHECK(usb_midi_available() == sizeof bytes - 1);
    CHECK(usb_midi_read(data, sizeof data) == sizeof bytes - 1 && memcmp(data, bytes, sizeof bytes - 1) == 0);
}

// The host never waits, and what is left begins with a whole message.
static void what_nobody_reads_is_dropped(void) {
    uint8_t events[64];
    REQUIRE(begin());
    for (unsigned i = 0; i < 20; i++) {
        for (unsigned j = 0; j < sizeof events; j += 4) {
            const uint8_t event[4] = {0x09, 0x90, (uint8_t)i, (uint8_t)j};
            memcpy(events + j, event, 4);
        }
        REQUIRE(host_out(out, events, sizeof events) == sizeof events);
    }
    const size_t count = usb_midi_read(data, sizeof data);
    CHECK(count == 126 && data[0] == 0x90 && data[count - 2] == 19 && data[count - 1] == 60);
}

static void a_host_that_does_not_read_is_noticed(void) {
    static const uint8_t note[3] = {0x90, 1, 2};
    size_t taken = 0;
    REQUIRE(begin());
    for (unsigned i = 0; i < 100; i++) {
        taken += usb_midi_write(note, 3);
    }
    CHECK(taken < 300);
    const uint32_t progress = usb_midi_progress();
    CHECK(host_in(in, data, 256) > 0 && usb_midi_progress() != progress);
    loopback_unplug();
    CHECK(!usb_midi_is_connected() && usb_midi_write(note, 3) == 3);
}

void midi_tests(void) {
    RUN_TEST(messages_become_events);
    RUN_TEST(exclusive_messages);
    RUN_TEST(events_become_messages);
    RUN_TEST(what_nobody_reads_is_dropped);
    RUN_TEST(a_host_that_does_not_read_is_noticed);
}
