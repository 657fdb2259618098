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

bool layer_is_direct(const DriveLayer *layer);
LayerPlace layer_find(DriveLayer *layer, const char *path, FsStat *stat);
int layer_prepare(DriveLayer *layer, const char *path, char *own);
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
