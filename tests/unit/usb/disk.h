// What the drive in memory has seen.
#pragma once

#include "services/usb/usb_drive.h"

extern BlockDevice disk;
extern char disk_events[64];  // one letter for each event: A attached, d detached, P prevented, a allowed, E ejected, L
                              // loaded, S sync
extern unsigned disk_written;  // sectors
