// The first contents of a drive folder.
#pragma once

#include "core/config.h"

// Make the folder if it is missing and, if it is empty, fill it: a blinking code.py, lib/, settings.toml. False if that
// is not possible.
bool new_drive_fill(const char *folder);
