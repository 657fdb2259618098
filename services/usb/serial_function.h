// The serial ports as functions of the device.
#pragma once

#include "services/usb/function.h"
#include "services/usb/usb_serial.h"

UsbFunction *usb_serial_function(UsbSerialId id);
