// File systems that are Python objects: with the methods open, stat, ilistdir (or listdir), mkdir, rmdir, remove,
// rename and statvfs, and, where they exist, mount, umount, chdir and utime; its files have read (or readinto), write,
// seek and close, and, where they exist, flush and truncate. Every path that they get begins with '/', which is the
// mounted folder itself. What their methods raise reaches whoever asked for the file.
#pragma once

#include "objects/str.h"

// Mount it; mount(readonly, False) and chdir("/") are called first, if it has them. False = raised.
NODISCARD bool object_fs_mount(Value object, const char *path, bool readonly);

// Unmount it, after its umount() if it has one. `mount` is the object or its path. False = raised: OSError if it is not
// mounted.
NODISCARD bool object_fs_unmount(Value mount);

// The object mounted at exactly this path; VALUE_UNDEF if there is none.
Value object_fs_at(const char *path);

// Where it is mounted; NULL: nowhere.
const char *object_fs_path(Value object);

// Open files refer to it: it stays until the end of the run, mounted or not. False = raised.
NODISCARD bool object_fs_keep(Value object);

// The end of a run: without asking the objects, which go with the heap. Close files before.
void object_fs_unmount_all(void);
