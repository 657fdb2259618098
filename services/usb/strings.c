#include "services/usb/strings.h"

#include <string.h>

#include "core/utf8.h"
#include "hal/usb.h"
#include "services/board_info.h"
#include "services/usb/choices.h"
#include "services/usb/protocol.h"
#include "services/usb/usb_hid.h"

// The serial ports are found by these words by programs on the host (circup, Mu, Thonny).
static const char *const usual[USB_STRING_COUNT] = {
    [USB_STRING_CONSOLE_CONTROL] = "CircuitPython CDC control",
    [USB_STRING_CONSOLE_DATA] = "CircuitPython CDC data",
    [USB_STRING_DATA_CONTROL] = "CircuitPython CDC2 control",
    [USB_STRING_DATA_DATA] = "CircuitPython CDC2 data",
    [USB_STRING_DRIVE] = "Adder Mass Storage",
    [USB_STRING_HID] = "Adder HID",
    [USB_STRING_MIDI] = "Adder MIDI",
    [USB_STRING_AUDIO_CONTROL] = "Adder Audio",
    [USB_STRING_MIDI_IN] = "usb_midi.ports[0]",
    [USB_STRING_MIDI_OUT] = "usb_midi.ports[1]",
};

static const char *chosen[USB_STRING_COUNT];  // NULL: the usual one

// Valid UTF-8.
static const char *usb_string(UsbStringId id) {
    if (chosen[id] != NULL) {
        return chosen[id];
    }
    switch (id) {
        case USB_STRING_MANUFACTURER: return board_info.usb_manufacturer;
        case USB_STRING_PRODUCT: return board_info.usb_product;
        case USB_STRING_SERIAL: return hal_usb_serial();
        default: return usual[id];
    }
}

// The usual input devices take their memory first, so that names cannot push them out.
bool usb_string_set(UsbStringId id, const char *text, size_t length) {
    (void)usb_hid_count();
    char *copy = length <= USB_STRING_MAX ? (char *)choices_name(length + 1) : NULL;
    if (copy != NULL) {
        memcpy(copy, text, length);
        copy[length] = '\0';
        chosen[id] = copy;
    }
    return copy != NULL;
}

void usb_strings_reset(void) { memset(chosen, 0, sizeof chosen); }

static size_t append_unit(uint8_t *descriptor, size_t length, uint32_t unit) {
    descriptor[length] = (uint8_t)unit;
    descriptor[length + 1] = (uint8_t)(unit >> 8);
    return length + 2;
}

static size_t append(uint8_t *descriptor, size_t length, uint32_t code_point) {
    const uint32_t above = code_point - 0x10000;
    if (code_point < 0x10000) {
        return append_unit(descriptor, length, code_point);
    }
    return append_unit(descriptor, append_unit(descriptor, length, 0xD800 + (above >> 10)), 0xDC00 + (above & 0x3FF));
}

size_t usb_string_descriptor(uint8_t number, uint8_t descriptor[USB_STRING_DESCRIPTOR_BYTES]) {
    enum {
        ENGLISH_US = 0x0409
    };
    size_t length = 2;
    if (number >= USB_STRING_COUNT) {
        return 0;
    }
    if (number == USB_STRING_NONE) {
        length = append_unit(descriptor, length, ENGLISH_US);
    } else {
        const char *text = usb_string((UsbStringId)number), *end = text + strlen(text);
        while (text < end) {
            const uint32_t code_point = utf8_decode(&text, end, UTF8_STRICT);
            if (code_point == UTF8_INVALID || length + (code_point < 0x10000 ? 2 : 4) > USB_STRING_DESCRIPTOR_BYTES) {
                break;
            }
            length = append(descriptor, length, code_point);
        }
    }
    descriptor[0] = (uint8_t)length;
    descriptor[1] = USB_DESCRIPTOR_STRING;
    return length;
}
