// storage.VfsFat: the drive, or a FAT volume on a block device of Python's.
#pragma once

#include "objects/str.h"
#include "services/fs/fs.h"

// The object of the drive at "/".
Value vfs_fat_drive(void);

bool vfs_fat_is_volume(Value v);  // one on a block device

// Where its relative paths begin: a str; the root at first, and of the drive.
Value vfs_fat_folder(Value vfs);
void vfs_fat_set_folder(Value vfs, Value folder);  // of a volume

// The functions and state for fs_mount().
const FsDriver *vfs_fat_driver(void);
void *vfs_fat_state(Value vfs);

// Close its files, write what is pending. Files that are still open in Python refer to the object: it must stay until
// the end of the run.
int vfs_fat_release(Value vfs);
