// The files of the computer that runs the emulator, by their full paths. One folder can be listed at a time.
#pragma once

#include "services/fs/fs.h"

extern const FsDriver host_fs_driver;
