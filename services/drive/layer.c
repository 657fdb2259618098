// The layer as a file system: paths.
#include "services/drive/layer.h"

#include <string.h>

#include "services/drive/layer_parts.h"
#include "services/fs/fs_errno.h"

// What is where -------------------------------------------------------------------------------------------------------

bool layer_is_direct(const DriveLayer *layer) { return !layer->held && !layer->has_changes; }

static bool has_mark(DriveLayer *layer, const char *path) {
    char mark[LAYER_OWN_MAX];
    FsStat stat;
    return layer_mark_path(path, mark) && fat_driver.stat(&layer->own, mark, &stat) == 0;
}

// The path or a folder above it was deleted.
static bool is_gone(DriveLayer *layer, const char *path) {
    char above[LAYER_PATH_MAX];
    for (const char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
        size_t length = (size_t)(slash - path);
        if (length >= sizeof above) {
            return false;
        }
        memcpy(above, path, length);
        above[length] = '\0';
        if (has_mark(layer, above)) {
            return true;
        }
    }
    return has_mark(layer, path);
}

static bool stat_drive(DriveLayer *layer, const char *path, FsStat *stat) {
    return fat_driver.stat(&layer->drive, path, stat) == 0;
}

static bool stat_own(DriveLayer *layer, const char *path, FsStat *stat) {
    char own[LAYER_OWN_MAX];
    return layer_own_path(path, own) && fat_driver.stat(&layer->own, own, stat) == 0;
}

LayerPlace layer_find(DriveLayer *layer, const char *path, FsStat *stat) {
    if (layer->has_own && path[1] != '\0') {
        if (stat_own(layer, path, stat)) {
            return LAYER_OWN;
        }
        if (is_gone(layer, path)) {
            return LAYER_NOWHERE;
        }
    }
    return stat_drive(layer, path, stat) ? LAYER_DRIVE : LAYER_NOWHERE;
}

// The folder above a path that is to be made: 0, ENOENT or ENOTDIR.
static int check_parent(DriveLayer *layer, const char *path) {
    char parent[LAYER_PATH_MAX];
    FsStat stat;
    size_t length = (size_t)(strrchr(path, '/') - path);
    if (strlen(path) >= sizeof parent) {
        return FS_ENAMETOOLONG;
    }
    memcpy(parent, length ? path : "/", MAX(length, 1));
    parent[MAX(length, 1)] = '\0';
    return layer_find(layer, parent, &stat) == LAYER_NOWHERE ? FS_ENOENT : stat.kind == FS_FOLDER ? 0 : FS_ENOTDIR;
}

// What the drive had at a path before the board changed it first.
static int base_of(DriveLayer *layer, const char *path, uint32_t *base) {
    char inner[LAYER_OWN_MAX];
    FsStat stat;
    if (stat_own(layer, path, &stat) && stat.kind == FS_FILE) {
        (void)layer_own_path(path, inner);
        return fat_get_stamp(&layer->own, inner, base);
    }
    if (layer_mark_path(path, inner) && fat_get_stamp(&layer->own, inner, base) == 0) {
        return 0;
    }
    int error = fat_get_signature(&layer->drive, path, base);
    *base = error ? LAYER_NOTHING : *base;
    return error == FS_ENOENT || error == FS_ENOTDIR ? 0 : error;
}

// Changing the layer --------------------------------------------------------------------------------------------------

// Ready to make something at a path of the layer: `own` is its place, new files get the base as stamp.
int layer_prepare(DriveLayer *layer, const char *path, char *own) {
    if (!layer->has_own) {
        return FS_EROFS;
    }
    if (!layer_own_path(path, own)) {
        return FS_ENAMETOOLONG;
    }
    int error = base_of(layer, path, &layer->own.new_stamp);
    layer->has_changes = true;
    return error ? error : layer_make_parents(&layer->own, own);
}

static int put_mark(DriveLayer *layer, const char *path) {
    char mark[LAYER_OWN_MAX];
    FsFile file;
    if (!layer->has_own || !layer_mark_path(path, mark)) {
        return layer->has_own ? FS_ENAMETOOLONG : FS_EROFS;
    }
    int error = base_of(layer, path, &layer->own.new_stamp);
    layer->has_changes = true;
    layer->stuck = false;
    error = error ? error : layer_make_parents(&layer->own, mark);
    error = error ? error : fat_driver.open(&layer->own, mark, FS_WRITE | FS_CREATE, &file);
    return error ? error : fat_driver.close(&file);
}

// Hide what the drive has at a path, if it shows.
static int hide(DriveLayer *layer, const char *path) {
    FsStat stat;
    return stat_drive(layer, path, &stat) && !is_gone(layer, path) ? put_mark(layer, path) : 0;
}

// A whole copy of a file of the drive at `target` of the layer, which appears at once.
static int copy_to_layer(DriveLayer *layer, const char *path, const char *target) {
    char own[LAYER_OWN_MAX];
    int error = layer_prepare(layer, target, own);
    error = error ? error : layer_copy(&layer->drive, path, &layer->own, LAYER_COPY_PATH);
    return error ? error : fat_driver.rename(&layer->own, LAYER_COPY_PATH, own);
}

int layer_copy_up(DriveLayer *layer, const char *path) { return copy_to_layer(layer, path, path); }

// The functions of the file system ------------------------------------------------------------------------------------

static int layer_stat(void *mount, const char *path, FsStat *stat) {
    DriveLayer *layer = mount;
    if (layer_is_direct(layer)) {
        return fat_driver.stat(&layer->drive, path, stat);
    }
    if (layer_find(layer, path, stat) != LAYER_NOWHERE) {
        return 0;
    }
    int error = fat_driver.stat(&layer->drive, path, stat);  // tells ENOTDIR from ENOENT
    return error ? error : FS_ENOENT;
}

static int layer_space(void *mount, FsSpace *space) {
    DriveLayer *layer = mount;
    FsSpace own;
    int error = fat_driver.space(&layer->drive, space);
    if (!error && layer->held && layer->has_own) {
        error = fat_driver.space(&layer->own, &own);
        space->free_blocks = MIN(space->free_blocks, own.free_blocks * own.block_size / space->block_size);
    }
    return error;
}

static int layer_mkdir(void *mount, const char *path) {
    DriveLayer *layer = mount;
    char own[LAYER_OWN_MAX];
    FsStat stat;
    if (layer_is_direct(layer)) {
        return fat_driver.mkdir(&layer->drive, path);
    }
    if (layer_find(layer, path, &stat) != LAYER_NOWHERE) {
        return FS_EEXIST;
    }
    int error = check_parent(layer, path);
    error = error ? error : layer_prepare(layer, path, own);
    return error ? error : fat_driver.mkdir(&layer->own, own);
}

static bool is_empty(DriveLayer *layer, const char *path) {
    FsFolder folder;
    char name[FS_NAME_MAX + 1];
    FsKind kind;
    folder.mount_state = layer;
    return layer_driver.list_open(layer, path, &folder) == 0 && layer_driver.list_next(&folder, name, &kind) != 0;
}

static int layer_rmdir(void *mount, const char *path) {
    DriveLayer *layer = mount;
    char own[LAYER_OWN_MAX];
    FsStat stat;
    if (layer_is_direct(layer)) {
        return fat_driver.rmdir(&layer->drive, path);
    }
    LayerPlace place = layer_find(layer, path, &stat);
    if (place == LAYER_NOWHERE || path[1] == '\0') {
        return place == LAYER_NOWHERE ? FS_ENOENT : FS_EBUSY;
    }
    if (stat.kind != FS_FOLDER || !is_empty(layer, path)) {
        return stat.kind != FS_FOLDER ? FS_ENOTDIR : FS_ENOTEMPTY;
    }
    int error = hide(layer, path);
    return error || place == LAYER_DRIVE || !layer_own_path(path, own) ? error : fat_driver.rmdir(&layer->own, own);
}

static int layer_remove(void *mount, const char *path) {
    DriveLayer *layer = mount;
    char own[LAYER_OWN_MAX];
    FsStat stat;
    if (layer_is_direct(layer)) {
        return fat_driver.remove(&layer->drive, path);
    }
    LayerPlace place = layer_find(layer, path, &stat);
    if (place == LAYER_NOWHERE || stat.kind == FS_FOLDER) {
        return place == LAYER_NOWHERE ? FS_ENOENT : FS_EISDIR;
    }
    int error = hide(layer, path);
    layer->stuck = false;
    return error || place == LAYER_DRIVE || !layer_own_path(path, own) ? error : fat_driver.remove(&layer->own, own);
}

static int rename_folder(DriveLayer *layer, const char *from, const char *to) {
    char own_from[LAYER_OWN_MAX], own_to[LAYER_OWN_MAX];
    FsStat stat;
    if (stat_drive(layer, from, &stat) && !is_gone(layer, from)) {
        return FS_EXDEV;  // only file by file: the host's sectors stay as they are
    }
    if (layer_find(layer, to, &stat) != LAYER_NOWHERE) {
        return stat.kind == FS_FOLDER ? FS_ENOTEMPTY : FS_ENOTDIR;
    }
    int error = layer_prepare(layer, to, own_to);
    return error || !layer_own_path(from, own_from) ? error : fat_driver.rename(&layer->own, own_from, own_to);
}

// The stamp goes with the file: first it becomes the one that belongs to the new path. A cut in between makes a
// conflict out of it, which loses nothing.
static int rename_own(DriveLayer *layer, const char *from, const char *to) {
    char own_from[LAYER_OWN_MAX], own_to[LAYER_OWN_MAX];
    int error = hide(layer, from);
    error = error ? error : layer_prepare(layer, to, own_to);
    if (error || !layer_own_path(from, own_from)) {
        return error;
    }
    error = fat_set_stamp(&layer->own, own_from, layer->own.new_stamp);
    return error ? error : fat_driver.rename(&layer->own, own_from, own_to);
}

static int rename_from_drive(DriveLayer *layer, const char *from, const char *to) {
    int error = copy_to_layer(layer, from, to);
    return error ? error : put_mark(layer, from);
}

static int layer_rename(void *mount, const char *from, const char *to) {
    DriveLayer *layer = mount;
    FsStat stat, target;
    if (layer_is_direct(layer)) {
        int direct_error = fat_driver.rename(&layer->drive, from, to);
        return direct_error ? direct_error : (layer_move_handles(layer, from, to), 0);
    }
    LayerPlace place = layer_find(layer, from, &stat);
    if (place == LAYER_NOWHERE || from[1] == '\0' || to[1] == '\0') {
        return place == LAYER_NOWHERE ? FS_ENOENT : FS_EBUSY;
    }
    int error = check_parent(layer, to);
    if (error || strcmp(from, to) == 0) {
        return error;
    }
    if (stat.kind == FS_FOLDER) {
        error = rename_folder(layer, from, to);
    } else if (layer_find(layer, to, &target) != LAYER_NOWHERE && target.kind == FS_FOLDER) {
        error = FS_EISDIR;
    } else {
        error = place == LAYER_OWN ? rename_own(layer, from, to) : rename_from_drive(layer, from, to);
    }
    return error ? error : (layer_move_handles(layer, from, to), 0);
}

static int layer_set_times(void *mount, const char *path, int64_t accessed_ns, int64_t modified_ns) {
    DriveLayer *layer = mount;
    char own[LAYER_OWN_MAX];
    FsStat stat;
    if (layer_is_direct(layer)) {
        return fat_driver.set_times(&layer->drive, path, accessed_ns, modified_ns);
    }
    LayerPlace place = layer_find(layer, path, &stat);
    if (place == LAYER_NOWHERE || !layer_own_path(path, own)) {
        return place == LAYER_NOWHERE ? FS_ENOENT : FS_ENAMETOOLONG;
    }
    if (place == LAYER_DRIVE && stat.kind == FS_FOLDER) {
        return FS_EROFS;
    }
    int error = place == LAYER_DRIVE ? layer_copy_up(layer, path) : 0;
    return error ? error : fat_driver.set_times(&layer->own, own, accessed_ns, modified_ns);
}

// Listing: first the layer's entries, then those of the drive that are neither there nor deleted. FsFolder.state has
// the first clusters of the folder in /files and in /gone (0: none); position[0] that of the drive's folder,
// position[1] the next entry.
// ---------------------------------------------------------------------------------------------------------

enum {
    IN_OWN = 1 << 15,  // bit of `own_cluster`: its entries are not all listed yet
};

typedef struct {
    uint16_t own, gone;
} Places;

static const uint32_t no_folder = UINT32_MAX;

static Places get_places(const FsFolder *folder) {
    uintptr_t state = (uintptr_t)folder->state;
    return (Places){.own = (uint16_t)state, .gone = (uint16_t)(state >> 16)};
}

static void set_places(FsFolder *folder, Places places) {
    folder->state = (void *)((uintptr_t)places.own | (uintptr_t)places.gone << 16);
}

// Where the marks of a folder's entries are.
static bool marks_path(const char *path, char *marks) {
    if (!layer_mark_path(path[1] ? path : "", marks)) {
        return false;
    }
    char *last = strrchr(marks, '/') + 1;
    *last = *last == 'm' && path[1] ? 'd' : *last;
    return true;
}

static Places find_places(DriveLayer *layer, const char *path) {
    char inner[LAYER_OWN_MAX];
    uint32_t own = 0, gone = 0;
    if (!layer->has_own || layer_is_direct(layer)) {
        return (Places){0, 0};
    }
    if (!layer_own_path(path, inner) || fat_folder_find(&layer->own, inner, &own) != 0) {
        own = 0;
    }
    if (!marks_path(path, inner) || fat_folder_find(&layer->own, inner, &gone) != 0) {
        gone = 0;
    }
    return (Places){(uint16_t)(own ? own | IN_OWN : 0), (uint16_t)gone};
}

static int layer_list_open(void *mount, const char *path, FsFolder *folder) {
    DriveLayer *layer = mount;
    Places places = find_places(layer, path);
    FsStat stat;
    folder->position[0] = no_folder;
    folder->position[1] = 0;
    set_places(folder, places);
    if (!layer_is_direct(layer)) {
        LayerPlace place = layer_find(layer, path, &stat);
        if (place == LAYER_NOWHERE || stat.kind != FS_FOLDER) {
            return place == LAYER_NOWHERE ? FS_ENOENT : FS_ENOTDIR;
        }
        if (is_gone(layer, path)) {
            return 0;
        }
    }
    int error = fat_folder_find(&layer->drive, path, &folder->position[0]);
    return places.own ? 0 : error;
}

static bool is_hidden(DriveLayer *layer, Places places, const char *name) {
    char mark[FS_NAME_MAX + 2] = "m";
    if (places.own && fat_folder_has(&layer->own, places.own, name)) {
        return true;
    }
    return places.gone && fat_folder_has(&layer->own, places.gone, strcat(mark, name));
}

static int layer_list_next(FsFolder *folder, char *name, FsKind *kind) {
    DriveLayer *layer = folder->mount_state;
    Places places = get_places(folder);
    int error = FS_ENOENT;
    if (places.own & IN_OWN) {
        error = fat_folder_next(&layer->own, places.own & ~(uint32_t)IN_OWN, &folder->position[1], name, kind);
        if (error != FS_ENOENT) {
            return error;
        }
        places.own &= (uint16_t)~IN_OWN;
        folder->position[1] = 0;
        set_places(folder, places);
    }
    do {
        error = folder->position[0] == no_folder
                    ? FS_ENOENT
                    : fat_folder_next(&layer->drive, folder->position[0], &folder->position[1], name, kind);
    } while (!error && is_hidden(layer, places, name));
    return error;
}

static void layer_list_close(FsFolder *folder UNUSED) {}

const FsDriver layer_driver = {
    .open = layer_file_open,
    .read = layer_file_read,
    .write = layer_file_write,
    .seek = layer_file_seek,
    .truncate = layer_file_truncate,
    .flush = layer_file_flush,
    .close = layer_file_close,
    .stat = layer_stat,
    .space = layer_space,
    .mkdir = layer_mkdir,
    .rmdir = layer_rmdir,
    .remove = layer_remove,
    .rename = layer_rename,
    .set_times = layer_set_times,
    .list_open = layer_list_open,
    .list_next = layer_list_next,
    .list_close = layer_list_close,
};
