// Notices when files of the drive folder are changed by other programs.
#pragma once

#include "core/config.h"

// Watch a folder and everything below it: HAL_EVENT_DRIVE_CHANGED is posted. False if the host cannot.
bool drive_watch_start(const char *folder);

// The board itself is about to change this path (within the drive): not a reason for an event.
void drive_watch_ignore(const char *path);
