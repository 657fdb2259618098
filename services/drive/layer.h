// What Python has written while the host held the drive, laid over the drive's files. A second FAT volume, which no
// host sees, holds it: /files mirrors the paths that were written, whole files; /gone has a mark for each path that was
// deleted. The stamp of a file or mark says what the drive had there before (its signature, or LAYER_NOTHING), so that
// a merge notices what the host changed since.
//
// While the host holds the drive nothing here writes to it. Otherwise, with nothing in the layer, all goes to the drive
// at once. A cut anywhere leaves each file as it was before or after the operation, but for one that a rename replaces:
// it may be gone while the renamed one still has its old name. A merge that was cut goes on later.
#pragma once

#include "services/fs/fat/fat.h"

enum {
    LAYER_PATH_MAX = 160,  // bytes of a path that can be changed while the host holds the drive, the zero included
    LAYER_NOTHING = 2,     // no signature: those are odd
};

typedef struct {
    FsFile file;
    char path[LAYER_PATH_MAX];  // "": too long
    uint8_t flags;
    bool is_open, in_layer;
    bool lost;  // a merge could not open it again
} LayerHandle;

typedef struct {
    FatVolume drive, own;
    bool has_own;  // without a private volume, Python cannot write while the host holds the drive
    bool held;
    bool has_changes;  // something is in the layer
    bool stuck;        // the last merge failed, and nothing was removed since
    LayerHandle handles[FAT_OPEN_MAX];
} DriveLayer;

// Both volumes; the mount state is the DriveLayer.
extern const FsDriver layer_driver;

// Begin with these devices, after repairs of their tables. `own` may be NULL; it is formatted if it has no volume.
// ENODEV: the drive has none.
int layer_open(DriveLayer *layer, BlockDevice *drive, BlockDevice *own);

// The host holds the drive from now on, or has let go. Files that are open stay open.
void layer_set_held(DriveLayer *layer, bool held);

// The host has written sectors: forget what was buffered of the drive.
void layer_note_host_write(DriveLayer *layer);

// Copy what is in the layer to the drive, which nobody may hold. A file that host and board both changed keeps the
// host's contents; the board's are NAME.board.EXT beside it. What cannot be merged stays in the layer, and the first
// reason is returned: ENOSPC, EIO. Open files stay open.
int layer_merge(DriveLayer *layer);

void layer_close_files(DriveLayer *layer);

// Shared by the files of this folder
// -----------------------------------------------------------------------------------

// Paths in the private volume; false: too long. A mark is a file "m" + name; folders on the way are "d" + name.
bool layer_own_path(const char *path, char *own);
bool layer_mark_path(const char *path, char *mark);

enum {
    LAYER_OWN_MAX = 2 * LAYER_PATH_MAX
};

// Make the folders above a path.
int layer_make_parents(FatVolume *volume, const char *path);

// Copy a file, with its time of change.
int layer_copy(FatVolume *from, const char *source, FatVolume *to, const char *target);

// Close the files inside open handles, and open them again wherever their paths are now.
void layer_suspend_handles(DriveLayer *layer, int64_t *positions);
void layer_resume_handles(DriveLayer *layer, const int64_t *positions);
