// The drive as a function of the device.
#pragma once

#include "services/fs/block_device.h"
#include "services/usb/function.h"

UsbFunction *usb_drive_function(void);

// NULL if the board has none.
BlockDevice *usb_drive_device(void);

// The life of the bus as far as it concerns who holds the drive.
void usb_drive_note_configured(void);
void usb_drive_note_unplugged(void);
