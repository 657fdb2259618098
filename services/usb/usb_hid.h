// Keyboards, mice and other input devices over USB (HID): all of them behind one interface, told apart by report ids.
#pragma once

#include "core/config.h"
#include "core/macros.h"

enum {
    USB_HID_DEVICES_MAX = 8,
    USB_HID_REPORTS_MAX = 6,    // of one device
    USB_HID_REPORT_BYTES = 64,  // of one report, its id not counted
    USB_HID_BOOT_KEYBOARD = 1,
    USB_HID_BOOT_MOUSE = 2,
};

typedef struct {
    const uint8_t *descriptor;  // the report descriptor
    uint16_t descriptor_length;
    uint16_t usage_page, usage;
    uint8_t report_count;
    uint8_t ids[USB_HID_REPORTS_MAX];  // 0: its reports carry no id, which a single device with one report may do
    uint8_t in_lengths[USB_HID_REPORTS_MAX], out_lengths[USB_HID_REPORTS_MAX];  // 0: there is none in this direction
} UsbHidDevice;

extern const UsbHidDevice usb_hid_keyboard, usb_hid_mouse, usb_hid_consumer_control;

// Choose the devices; what the three above and others point to is copied. False: no room for so much. The wish
// (usb_wish()) is the caller's.
bool usb_hid_choose(const UsbHidDevice *const *devices, size_t count);

// 0, USB_HID_BOOT_KEYBOARD or USB_HID_BOOT_MOUSE.
void usb_hid_set_boot_device(uint8_t device);

// The boot device that the host, a BIOS, works with; 0: it understands report descriptors.
uint8_t usb_hid_boot_device(void);

size_t usb_hid_count(void);
const UsbHidDevice *usb_hid_device(size_t index);

// The place of a device with this very report descriptor among the chosen ones, or -1.
int usb_hid_find(const UsbHidDevice *device);

typedef enum {
    USB_HID_SENT,
    USB_HID_BUSY,   // the host has not taken the report before yet, or is being woken
    USB_HID_CLOSED  // no host uses the device
} UsbHidResult;

// Send report `number` (0 …) of a chosen device; its length is that of the device.
UsbHidResult usb_hid_send(size_t index, size_t number, const uint8_t *data);

// Take the report that the host has sent last; false if there is no new one. Its length is that of the device.
bool usb_hid_take_received(size_t index, size_t number, uint8_t *data);
