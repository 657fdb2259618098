// The drive in flash, on chips and on the virtual board alike.
#pragma once

#include "services/drive/drive.h"

// Open the drive and show its files, if there is one; before supervisor_run().
DriveStatus drive_startup(void);
