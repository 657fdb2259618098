// The files of a fresh drive.
#pragma once

#include "services/fs/fat/fat.h"

// 0 or an errno number. What exists already is left alone.
int new_files_write(FatVolume *volume);
