// The input devices as a function of the device.
#pragma once

#include "services/usb/function.h"
#include "services/usb/usb_hid.h"

// NULL if no device is chosen.
UsbFunction *usb_hid_function(void);

// The usual devices again.
void hid_devices_reset(void);
bool hid_has_boot_device(void);

// All report descriptors, one behind the other.
const uint8_t *hid_report_descriptor(size_t *length);

// Bytes that the reports of a device take, at most 255 of all devices; forget the reports of the devices before and use
// this memory; the reports of chosen device number `index` follow in it.
size_t hid_reports_size(const UsbHidDevice *device);
void hid_reports_clear(uint8_t *memory);
void hid_reports_add(size_t index);
