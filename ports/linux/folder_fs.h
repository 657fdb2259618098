// A folder of the host as a file system: the drive of the virtual board, and all files for the runner.
#pragma once

#include "services/fs/fs.h"

extern const FsDriver folder_fs_driver;

// A mount state: paths inside the mount are looked up below `folder` ("" = the host's own root).
typedef struct {
    char folder[FS_PATH_MAX];
    bool is_drive;                       // as on a board's drive: no owners, links, permissions
    void (*changing)(const char *path);  // called before a path within the mount is changed; NULL: nobody asks
} FolderMount;
