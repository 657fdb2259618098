// No drive that others change.
#include "hal/drive.h"

bool hal_drive_take_change(char *path UNUSED, size_t size UNUSED) { return false; }
