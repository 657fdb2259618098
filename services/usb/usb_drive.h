// The drive as the USB host sees it: mass storage, bulk-only transport, over a block device.
#pragma once

#include "services/fs/block_device.h"

typedef enum {
    USB_DRIVE_ATTACHED,   // a host has configured the device: it may read and write from now on. Again if it does so
                          // again: another system may have started
    USB_DRIVE_DETACHED,   // unplugged: nobody holds the drive. A reset of the bus is not reported: hosts also do that
                          // in the middle of their work
    USB_DRIVE_PREVENTED,  // PREVENT MEDIUM REMOVAL: Linux has mounted it
    USB_DRIVE_ALLOWED,    // ALLOW MEDIUM REMOVAL: Linux has unmounted it
    USB_DRIVE_EJECTED,    // the host has let go; it sees no medium until it loads it or the cable is plugged again
    USB_DRIVE_LOADED,     // START STOP UNIT with LOAD, or a new enumeration: the host sees the medium again
    USB_DRIVE_SYNC,       // SYNCHRONIZE CACHE
} UsbDriveEvent;

// Called from usb_poll(), thus at safe points.
typedef struct {
    void (*event)(UsbDriveEvent event);
    void (*written)(uint32_t sector, uint32_t count);  // block_write() has succeeded; the host does not know yet
} UsbDriveListener;

// What the drive is made of, before usb_start(); without it the board shows no drive. Both must stay.
void usb_drive_set(BlockDevice *device, const UsbDriveListener *listener);

// Take the medium out as the host sees it (as if a card were pulled), or put it back: then the host is told that it may
// have changed. A host that has mounted it loses what it has not written.
void usb_drive_remove_medium(void);
void usb_drive_insert_medium(void);

bool usb_drive_has_medium(void);   // false also after an eject
bool usb_drive_is_missed(void);    // the host has been told that the medium was taken out
bool usb_drive_is_attached(void);  // a host has configured the device and has not been unplugged since
bool usb_drive_is_enabled(void);   // part of the device as it was composed
