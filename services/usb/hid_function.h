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

// Room for the reports of chosen device number `index`; false: there is none.
bool hid_reports_add(size_t index);
void hid_reports_clear(void);
