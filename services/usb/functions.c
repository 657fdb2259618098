#include "services/usb/functions.h"

#include "services/usb/drive_function.h"
#include "services/usb/serial_function.h"

UsbFunction *usb_function(UsbFunctionId id) {
    switch (id) {
        case USB_CONSOLE: return usb_serial_function(USB_SERIAL_CONSOLE);
        case USB_DATA: return usb_serial_function(USB_SERIAL_DATA);
        case USB_DRIVE: return usb_drive_function();
        default: return NULL;
    }
}

void usb_functions_reset(void) {}
bool usb_boot_device_is_misplaced(void) { return false; }
