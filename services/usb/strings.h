// The texts of the device: who made it, what its interfaces are called.
#pragma once

#include "core/config.h"
#include "core/macros.h"

// The numbers of the string descriptors.
typedef enum {
    USB_STRING_NONE,
    USB_STRING_MANUFACTURER,
    USB_STRING_PRODUCT,
    USB_STRING_SERIAL,
    USB_STRING_CONSOLE_CONTROL,
    USB_STRING_CONSOLE_DATA,
    USB_STRING_DATA_CONTROL,
    USB_STRING_DATA_DATA,
    USB_STRING_DRIVE,
    USB_STRING_HID,
    USB_STRING_MIDI,
    USB_STRING_AUDIO_CONTROL,
    USB_STRING_MIDI_IN,
    USB_STRING_MIDI_OUT,
    USB_STRING_COUNT
} UsbStringId;

enum {
    USB_STRING_MAX = 126,  // UTF-16 units in one descriptor
    USB_STRING_DESCRIPTOR_BYTES = 2 + 2 * USB_STRING_MAX,
};

// Use a copy of valid UTF-8 from now on. False if it is too long or there is no room for another text.
bool usb_string_set(UsbStringId id, const char *text, size_t length);

// All as they were at the start.
void usb_strings_reset(void);

// Write the string descriptor; returns its length, 0 if there is none of this number. 0 lists the language.
size_t usb_string_descriptor(uint8_t number, uint8_t descriptor[USB_STRING_DESCRIPTOR_BYTES]);
