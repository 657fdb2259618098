// Changes of the drive that the board did not make itself: by a USB host, on the virtual board by another program.
#pragma once

#include "hal/status.h"

// Take the oldest change: the path of a file or folder that was written, made, renamed or removed ("/lib/x.py"), or ""
// if more changed than could be noted. False if there is none. HAL_EVENT_DRIVE_CHANGED is posted with each change.
bool hal_drive_take_change(char *path, size_t size);
