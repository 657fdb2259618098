// The descriptors of everything that a board can offer must fit together.
#include <string.h>

#include "parts.h"
#include "services/usb/protocol.h"
#include "services/usb/strings.h"
#include "services/usb/usb.h"

static bool has_string(uint8_t number) {
    uint8_t text[256];
    const int length = host_control((Request){0x80, 6, (uint16_t)(0x0300 | number), 0x0409, 255}, text);
    return length > 2 && text[0] == length && text[1] == 3;
}

// Each check adds to what the ones before have seen.
typedef struct {
    bool seen[2][16];          // endpoints
    int interface;             // whose descriptors are being read; -1: none yet
    unsigned endpoints_left;   // that it promised
    unsigned associated_left;  // interfaces of the association
    unsigned interfaces;
    unsigned in, out;
} Reading;

static void check_interface(Reading *reading, const uint8_t *descriptor) {
    CHECK(descriptor[0] == 9 && descriptor[2] == reading->interfaces && descriptor[3] == 0);
    CHECK(reading->endpoints_left == 0);
    CHECK(descriptor[5] != USB_CLASS_CDC || reading->associated_left > 0);
    CHECK(descriptor[5] != USB_CLASS_CDC || descriptor[7] == 0);
    CHECK(has_string(descriptor[8]));
    reading->interface = descriptor[2];
    reading->interfaces++;
    reading->endpoints_left = descriptor[4];
    reading->associated_left -= reading->associated_left > 0;
}

static void check_endpoint(Reading *reading, const uint8_t *descriptor) {
    const uint8_t address = descriptor[2], type = descriptor[3];
    const unsigned size = descriptor[4] | descriptor[5] << 8u;
    bool *seen = &reading->seen[address >> 7][address & 15];
    CHECK(descriptor[0] == 7 || descriptor[0] == 9);
    CHECK((address & 15) != 0 && (address & 0x70) == 0 && !*seen);
    CHECK(type == 2 ? size == 64 && descriptor[6] == 0 : type == 3 && size <= 64 && descriptor[6] > 0);
    CHECK(reading->endpoints_left > 0);
    CHECK(loopback_is_open(address));
    *seen = true;
    reading->endpoints_left--;
    *(address & 0x80 ? &reading->in : &reading->out) += 1;
}

static void check_union(const Reading *reading, const uint8_t *descriptor) {
    if (descriptor[2] == 6) {
        CHECK(descriptor[3] == reading->interface && descriptor[4] == reading->interface + 1);
    }
    if (descriptor[2] == 1 && descriptor[0] == 5) {
        CHECK(descriptor[4] == reading->interface + 1);
    }
}

// Returns the number of interfaces.
static Reading check_configuration(void) {
    uint8_t bytes[CONFIGURATION_MAX];
    const int length = read_configuration(bytes);
    Reading reading = {.interface = -1};
    bool cdc = false;
    CHECK(length > 9 && bytes[0] == 9 && bytes[1] == 2 && (bytes[2] | bytes[3] << 8) == length);
    CHECK(bytes[5] == 1 && bytes[7] == 0xA0 && bytes[8] == 50);
    for (int at = 9; at < length; at += bytes[at]) {
        const uint8_t *descriptor = bytes + at;
        CHECK(descriptor[0] >= 2 && at + descriptor[0] <= length);
        if (descriptor[0] < 2) {
            return reading;
        }
        switch (descriptor[1]) {
            case USB_DESCRIPTOR_ASSOCIATION:
                CHECK(descriptor[0] == 8 && descriptor[2] == reading.interfaces && reading.associated_left == 0);
                reading.associated_left = descriptor[3];
                break;
            case USB_DESCRIPTOR_INTERFACE:
                check_interface(&reading, descriptor);
                cdc = descriptor[5] == USB_CLASS_CDC;
                break;
            case USB_DESCRIPTOR_ENDPOINT: check_endpoint(&reading, descriptor); break;
            case USB_DESCRIPTOR_CLASS_INTERFACE:
                if (cdc) {
                    check_union(&reading, descriptor);
                }
                break;
            default: break;
        }
    }
    CHECK(reading.endpoints_left == 0 && reading.associated_left == 0 && reading.interfaces == bytes[4]);
    return reading;
}

static void every_combination_is_consistent(void) {
    for (unsigned set = 0; set < 1u << USB_FUNCTION_COUNT; set++) {
        usb_reset_wishes();
        for (unsigned id = 0; id < USB_FUNCTION_COUNT; id++) {
            usb_wish((UsbFunctionId)id, set >> id & 1 ? USB_ASKED : USB_OFF);
        }
        if (set == 0) {
            continue;
        }
        REQUIRE(enumerate());
        (void)check_configuration();
    }
}

static void the_device_says_what_it_is(void) {
    uint8_t device[18];
    usb_reset_wishes();
    REQUIRE(enumerate());
    CHECK(host_control((Request){0x80, 6, 0x0100, 0, 18}, device) == 18);
    static const uint8_t start[] = {18, 1, 0x00, 0x02, 0xEF, 0x02, 0x01, 64, 0x09, 0x12, 0x01, 0x00};
    CHECK(memcmp(device, start, sizeof start) == 0);
    CHECK(device[14] == 1 && device[15] == 2 && device[16] == 3 && device[17] == 1);
}

static bool is_text(uint8_t number, const char *expected) {
    uint8_t text[256];
    const int length = host_control((Request){0x80, 6, (uint16_t)(0x0300 | number), 0x0409, 255}, text);
    bool same = length == 2 + 2 * (int)strlen(expected);
    for (size_t i = 0; same && i < strlen(expected); i++) {
        same = text[2 + 2 * i] == (uint8_t)expected[i] && text[3 + 2 * i] == 0;
    }
    return same;
}

static void texts_are_found(void) {
    uint8_t languages[8];
    usb_reset_wishes();
    REQUIRE(enumerate());
    CHECK(host_control((Request){0x80, 6, 0x0300, 0, 8}, languages) == 4);
    CHECK(memcmp(languages, "\x04\x03\x09\x04", 4) == 0);
    CHECK(is_text(USB_STRING_MANUFACTURER, "Adder"));
    CHECK(is_text(USB_STRING_PRODUCT, "Adder Virtual Board"));
    CHECK(is_text(USB_STRING_SERIAL, "0123456789ABCDEF"));
    CHECK(is_text(USB_STRING_CONSOLE_CONTROL, "CircuitPython CDC control"));
    CHECK(host_control((Request){0x80, 6, 0x0300 | USB_STRING_COUNT, 0x0409, 255}, languages) == STALL);
}

static void a_program_may_choose_the_identification(void) {
    uint8_t device[18], text[16];
    char longest[127];
    memset(longest, 'm', sizeof longest - 1);
    longest[126] = '\0';
    usb_reset_wishes();
    CHECK(usb_set_identification(longest, "Pr\xC3\xB6\xF0\x9F\x90\x8D", 0x239A, -1));
    CHECK(!usb_string_set(USB_STRING_HID, longest, 127));
    CHECK(usb_string_set(USB_STRING_HID, longest, 126));
    CHECK(!usb_string_set(USB_STRING_MIDI, longest, 126));  // there is no room for so many texts
    REQUIRE(enumerate());
    CHECK(host_control((Request){0x80, 6, 0x0100, 0, 18}, device) == 18);
    CHECK(memcmp(device + 8, "\x9A\x23\x01\x00", 4) == 0);
    CHECK(is_text(USB_STRING_MANUFACTURER, longest));
    CHECK(host_control((Request){0x80, 6, 0x0300 | USB_STRING_PRODUCT, 0x0409, 16}, text) == 12);
    CHECK(memcmp(text + 2, "P\0r\0\xF6\0\x3D\xD8\x0D\xDC", 10) == 0);
    usb_reset_wishes();
    REQUIRE(enumerate());
    CHECK(is_text(USB_STRING_MANUFACTURER, "Adder"));
}

void descriptor_tests(void) {
    RUN_TEST(every_combination_is_consistent);
    RUN_TEST(the_device_says_what_it_is);
    RUN_TEST(texts_are_found);
    RUN_TEST(a_program_may_choose_the_identification);
}
