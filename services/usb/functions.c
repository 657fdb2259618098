#include "services/usb/functions.h"

#include "services/usb/device.h"
#include "services/usb/drive_function.h"
#include "services/usb/hid_function.h"
#include "services/usb/midi_function.h"
#include "services/usb/serial_function.h"

UsbFunction *usb_function(UsbFunctionId id) {
    switch (id) {
        case USB_CONSOLE: return usb_serial_function(USB_SERIAL_CONSOLE);
        case USB_DATA: return usb_serial_function(USB_SERIAL_DATA);
        case USB_DRIVE: return usb_drive_function();
        case USB_HID: return usb_hid_function();
        case USB_MIDI: return usb_midi_function();
        default: return NULL;
    }
}

void usb_functions_reset(void) {
    hid_devices_reset();
    usb_hid_set_boot_device(0);
}

bool usb_boot_device_is_misplaced(void) {
    const UsbFunction *hid = usb_device.functions[USB_HID];
    return hid != NULL && hid_has_boot_device() && hid->first_interface != 0;
}
