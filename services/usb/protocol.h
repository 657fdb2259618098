// Numbers of the USB 2.0 specification, chapter 9, and of the class specifications that several files share.
#pragma once

#include "core/config.h"

typedef struct {
    uint8_t type, request;
    uint16_t value, index, length;
} UsbSetup;

enum {
    USB_PACKET_BYTES = 64,  // of every bulk endpoint and endpoint 0
    USB_IN = 0x80,          // in endpoint addresses and request types: to the host

    // bmRequestType
    USB_TYPE_MASK = 0x60,
    USB_TYPE_STANDARD = 0x00,
    USB_TYPE_CLASS = 0x20,
    USB_RECIPIENT_MASK = 0x1F,
    USB_RECIPIENT_DEVICE = 0,
    USB_RECIPIENT_INTERFACE = 1,
    USB_RECIPIENT_ENDPOINT = 2,
};

// bRequest
enum {
    USB_GET_STATUS = 0,
    USB_CLEAR_FEATURE = 1,
    USB_SET_FEATURE = 3,
    USB_SET_ADDRESS = 5,
    USB_GET_DESCRIPTOR = 6,
    USB_SET_DESCRIPTOR = 7,
    USB_GET_CONFIGURATION = 8,
    USB_SET_CONFIGURATION = 9,
    USB_GET_INTERFACE = 10,
    USB_SET_INTERFACE = 11,
    USB_SYNCH_FRAME = 12,
};

// bDescriptorType
enum {
    USB_DESCRIPTOR_DEVICE = 1,
    USB_DESCRIPTOR_CONFIGURATION = 2,
    USB_DESCRIPTOR_STRING = 3,
    USB_DESCRIPTOR_INTERFACE = 4,
    USB_DESCRIPTOR_ENDPOINT = 5,
    USB_DESCRIPTOR_ASSOCIATION = 11,
    USB_DESCRIPTOR_HID = 0x21,
    USB_DESCRIPTOR_HID_REPORT = 0x22,
    USB_DESCRIPTOR_CLASS_INTERFACE = 0x24,
    USB_DESCRIPTOR_CLASS_ENDPOINT = 0x25,
};

// Feature selectors
enum {
    USB_FEATURE_ENDPOINT_HALT = 0,
    USB_FEATURE_REMOTE_WAKEUP = 1,
};

// bInterfaceClass
enum {
    USB_CLASS_AUDIO = 1,
    USB_CLASS_CDC = 2,
    USB_CLASS_HID = 3,
    USB_CLASS_MASS_STORAGE = 8,
    USB_CLASS_CDC_DATA = 10,
    USB_CLASS_MISCELLANEOUS = 0xEF,
};

// The bytes of a 16-bit number in descriptors.
#define USB_LE16(number) (uint8_t)((number)&0xFF), (uint8_t)((unsigned)(number) >> 8)
