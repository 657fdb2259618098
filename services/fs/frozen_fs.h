// The Python files that ship inside the image, as a read-only file system.
#pragma once

#include "services/fs/fs.h"

typedef struct {
    const char *path;  // "/collections/__init__.py"
    const char *data;
    size_t length;
} FrozenFile;

// Sorted by path; written by tools/embed_lib from lib/.
extern const FrozenFile frozen_files[];
extern const size_t frozen_file_count;

extern const FsDriver frozen_fs_driver;  // needs no mount state
