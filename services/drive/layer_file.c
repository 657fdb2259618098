// Open files of the layer. A file that is open for writing on the drive is copied into the layer when it is first
// written to while the host holds the drive.
#include <string.h>

#include "services/drive/layer_parts.h"
#include "services/fs/fs_errno.h"

enum {
    OPENING = FS_CREATE | FS_EXCLUSIVE | FS_TRUNCATE  // these matter once
};

static DriveLayer *layer_of(const FsFile *file) { return file->mount_state; }

static LayerHandle *handle_of(const FsFile *file) {
    LayerHandle *handle = &layer_of(file)->handles[file->state];
    return handle->is_open && !handle->lost ? handle : NULL;
}

static LayerHandle *find_unused(DriveLayer *layer) {
    for (size_t i = 0; i < ARRAY_LENGTH(layer->handles); i++) {
        if (!layer->handles[i].is_open) {
            return &layer->handles[i];
        }
    }
    return NULL;
}

static int open_inside(DriveLayer *layer, LayerHandle *handle, const char *path, unsigned flags) {
    char own[LAYER_OWN_MAX];
    if (!handle->in_layer) {
        return fat_driver.open(&layer->drive, path, flags, &handle->file);
    }
    return layer_own_path(path, own) ? fat_driver.open(&layer->own, own, flags, &handle->file) : FS_ENAMETOOLONG;
}

static int open_new(DriveLayer *layer, LayerHandle *handle, const char *path, unsigned flags) {
    char own[LAYER_OWN_MAX];
    FsStat stat;
    char parent[LAYER_PATH_MAX];
    size_t length = (size_t)(strrchr(path, '/') - path);
    if (strlen(path) >= sizeof parent) {
        return FS_ENAMETOOLONG;
    }
    memcpy(parent, path, length);
    strcpy(parent + length, length ? "" : "/");
    if (layer_find(layer, parent, &stat) == LAYER_NOWHERE || stat.kind != FS_FOLDER) {
        return FS_ENOENT;
    }
    int error = layer_prepare(layer, path, own);
    handle->in_layer = true;
    return error ? error : fat_driver.open(&layer->own, own, flags, &handle->file);
}

static int open_over(DriveLayer *layer, LayerHandle *handle, const char *path, unsigned flags) {
    FsStat stat;
    LayerPlace place = layer_find(layer, path, &stat);
    if (place == LAYER_NOWHERE) {
        return (flags & FS_CREATE) ? open_new(layer, handle, path, flags) : FS_ENOENT;
    }
    if (stat.kind == FS_FOLDER || (flags & FS_EXCLUSIVE)) {
        return stat.kind == FS_FOLDER ? FS_EISDIR : FS_EEXIST;
    }
    handle->in_layer = place == LAYER_OWN;
    if (place == LAYER_OWN || !(flags & FS_WRITE)) {
        return open_inside(layer, handle, path, flags);
    }
    if (!layer->has_own) {
        return FS_EROFS;
    }
    return (flags & FS_TRUNCATE) ? open_new(layer, handle, path, flags)
                                 : open_inside(layer, handle, path, flags & ~(unsigned)OPENING);
}

int layer_file_open(void *mount, const char *path, unsigned flags, FsFile *file) {
    DriveLayer *layer = mount;
    LayerHandle *handle = find_unused(layer);
    if (!handle) {
        return FS_ENFILE;
    }
    *handle = (LayerHandle){.flags = (uint8_t)(flags & ~(unsigned)OPENING)};
    layer->stuck &= !(flags & FS_TRUNCATE);
    int error =
        layer_is_direct(layer) ? open_inside(layer, handle, path, flags) : open_over(layer, handle, path, flags);
    if (error) {
        return error;
    }
    handle->is_open = true;
    if (strlen(path) < LAYER_PATH_MAX) {
        strcpy(handle->path, path);
    }
    file->mount_state = layer;
    file->state = handle - layer->handles;
    return 0;
}

// Moving handles between drive and layer ------------------------------------------------------------------------------

static int64_t position_of(LayerHandle *handle) {
    int64_t position = 0;
    (void)fat_driver.seek(&handle->file, 0, FS_SEEK_CURRENT, &position);
    return position;
}

static int reopen(DriveLayer *layer, LayerHandle *handle, int64_t position) {
    int error = open_inside(layer, handle, handle->path, handle->flags);
    return error ? error : fat_driver.seek(&handle->file, position, FS_SEEK_SET, &position);
}

static void switch_to_layer(DriveLayer *layer, LayerHandle *handle) {
    int64_t position = position_of(handle);
    (void)fat_driver.close(&handle->file);
    handle->in_layer = true;
    handle->lost = reopen(layer, handle, position) != 0;
}

// Before a write: what lies on a drive that is held is copied, and all that have it open go to the copy.
static int make_writable(FsFile *file) {
    DriveLayer *layer = layer_of(file);
    LayerHandle *handle = handle_of(file);
    if (!handle || !(handle->flags & FS_WRITE)) {
        return FS_EBADF;
    }
    if (handle->in_layer || layer_is_direct(layer)) {
        return 0;
    }
    if (!handle->path[0]) {
        return FS_ENAMETOOLONG;
    }
    char path[LAYER_PATH_MAX];
    strcpy(path, handle->path);
    int error = layer_copy_up(layer, path);
    for (size_t i = 0; i < ARRAY_LENGTH(layer->handles) && !error; i++) {
        LayerHandle *other = &layer->handles[i];
        if (other->is_open && !other->lost && !other->in_layer && strcmp(other->path, path) == 0) {
            switch_to_layer(layer, other);
        }
    }
    return error ? error : handle->lost ? FS_EIO : 0;
}

void layer_move_handles(DriveLayer *layer, const char *from, const char *to) {
    size_t length = strlen(from);
    for (size_t i = 0; i < ARRAY_LENGTH(layer->handles); i++) {
        char *path = layer->handles[i].path, rest[LAYER_PATH_MAX];
        bool below = strncmp(path, from, length) == 0 && (path[length] == '/' || path[length] == '\0');
        if (below && path[0]) {
            strcpy(rest, path + length);
            bool fits = strlen(to) + strlen(rest) < LAYER_PATH_MAX;
            strcat(strcpy(path, fits ? to : ""), fits ? rest : "");
        }
    }
}

void layer_suspend_handles(DriveLayer *layer, int64_t *positions) {
    for (size_t i = 0; i < ARRAY_LENGTH(layer->handles); i++) {
        LayerHandle *handle = &layer->handles[i];
        if (handle->is_open && !handle->lost) {
            positions[i] = position_of(handle);
            (void)fat_driver.close(&handle->file);
        }
    }
}

void layer_resume_handles(DriveLayer *layer, const int64_t *positions) {
    FsStat stat;
    for (size_t i = 0; i < ARRAY_LENGTH(layer->handles); i++) {
        LayerHandle *handle = &layer->handles[i];
        if (handle->is_open && !handle->lost) {
            handle->in_layer = handle->path[0] && layer_find(layer, handle->path, &stat) == LAYER_OWN;
            handle->lost = !handle->path[0] || reopen(layer, handle, positions[i]) != 0;
        }
    }
}

// Reading and writing -------------------------------------------------------------------------------------------------

int layer_file_read(FsFile *file, void *data, size_t length, size_t *done) {
    LayerHandle *handle = handle_of(file);
    *done = 0;
    return handle ? fat_driver.read(&handle->file, data, length, done) : FS_EBADF;
}

int layer_file_write(FsFile *file, const void *data, size_t length, size_t *done) {
    *done = 0;
    int error = make_writable(file);
    return error ? error : fat_driver.write(&handle_of(file)->file, data, length, done);
}

int layer_file_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    LayerHandle *handle = handle_of(file);
    return handle ? fat_driver.seek(&handle->file, offset, whence, position) : FS_EBADF;
}

int layer_file_truncate(FsFile *file, uint64_t size) {
    int error = make_writable(file);
    layer_of(file)->stuck = false;
    return error ? error : fat_driver.truncate(&handle_of(file)->file, size);
}

int layer_file_flush(FsFile *file) {
    LayerHandle *handle = handle_of(file);
    return handle ? fat_driver.flush(&handle->file) : FS_EBADF;
}

int layer_file_close(FsFile *file) {
    LayerHandle *handle = &layer_of(file)->handles[file->state];
    int error = handle->lost ? FS_EIO : handle->is_open ? fat_driver.close(&handle->file) : FS_EBADF;
    handle->is_open = handle->lost = false;
    return error;
}

void layer_close_files(DriveLayer *layer) {
    for (size_t i = 0; i < ARRAY_LENGTH(layer->handles); i++) {
        FsFile file = {.mount_state = layer, .state = (intptr_t)i};
        if (layer->handles[i].is_open) {
            (void)layer_file_close(&file);
        }
    }
}
