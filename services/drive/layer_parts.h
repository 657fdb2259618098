// What the files of the layer share.
#pragma once

#include "services/drive/layer.h"

typedef enum {
    LAYER_NOWHERE,
    LAYER_OWN,   // in the layer
    LAYER_DRIVE  // on the drive, and it shows
} LayerPlace;

// A file of the drive on its way into the layer.
#define LAYER_COPY_PATH "/copy"

// Nothing lies in between: Python works on the drive itself.
bool layer_is_direct(const DriveLayer *layer);

// Where Python sees the path; `stat` is set unless that is LAYER_NOWHERE.
LayerPlace layer_find(DriveLayer *layer, const char *path, FsStat *stat);

// Before something is made at a path in the layer: `own` (LAYER_OWN_MAX bytes) = its path there, whose folders exist
// then. EROFS: there is no layer. ENAMETOOLONG.
int layer_prepare(DriveLayer *layer, const char *path, char *own);

// Copy a file of the drive to the layer, so that it can be changed. A cut of the power leaves all of it or nothing.
int layer_copy_up(DriveLayer *layer, const char *path);

// A file or folder was renamed: so are the handles' paths.
void layer_move_handles(DriveLayer *layer, const char *from, const char *to);

// Files of the driver.
int layer_file_open(void *mount, const char *path, unsigned flags, FsFile *file);
int layer_file_read(FsFile *file, void *data, size_t length, size_t *done);
int layer_file_write(FsFile *file, const void *data, size_t length, size_t *done);
int layer_file_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position);
int layer_file_truncate(FsFile *file, uint64_t size);
int layer_file_flush(FsFile *file);
int layer_file_close(FsFile *file);
