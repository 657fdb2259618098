// The functions that a device can be composed of.
#pragma once

#include "services/usb/function.h"
#include "services/usb/usb.h"

#define USB_USUAL_WISHES \
    { [USB_CONSOLE] = USB_DEFAULT, [USB_DRIVE] = USB_DEFAULT, [USB_HID] = USB_DEFAULT, [USB_MIDI] = USB_DEFAULT }

// NULL if it has nothing to offer: no drive, no HID devices.
UsbFunction *usb_function(UsbFunctionId id);

// What programs have chosen for them is as at the start.
void usb_functions_reset(void);

// A boot keyboard or mouse was asked for and is not interface 0.
bool usb_boot_device_is_misplaced(void);
