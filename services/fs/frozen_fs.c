#include "services/fs/frozen_fs.h"

#include <string.h>

#include "services/fs/fs_errno.h"

// Until the image's clock is known, files date from 1980, the first year that FAT can show.
enum {
    FROZEN_TIME_S = 315532800
};

static const FrozenFile *find_file(const char *path) {
    for (size_t i = 0; i < frozen_file_count; i++) {
        if (strcmp(frozen_files[i].path, path) == 0) {
            return &frozen_files[i];
        }
    }
    return NULL;
}

// True if `path` is a folder of `file`; *rest is what follows the folder's slash.
static bool is_below(const FrozenFile *file, const char *path, const char **rest) {
    size_t length = strlen(path);
    length -= length == 1;  // "/" is a prefix of everything
    if (strncmp(file->path, path, length) != 0 || file->path[length] != '/') {
        return false;
    }
    *rest = file->path + length + 1;
    return true;
}

static bool is_folder(const char *path) {
    const char *rest;
    for (size_t i = 0; i < frozen_file_count; i++) {
        if (is_below(&frozen_files[i], path, &rest)) {
            return true;
        }
    }
    return strcmp(path, "/") == 0;
}

static int frozen_open(void *mount UNUSED, const char *path, unsigned flags, FsFile *file) {
    if (flags & (FS_WRITE | FS_CREATE | FS_TRUNCATE)) {
        return FS_EROFS;
    }
    const FrozenFile *found = find_file(path);
    if (!found) {
        return is_folder(path) ? FS_EISDIR : FS_ENOENT;
    }
    file->mount_state = (void *)(uintptr_t)found;
    file->state = 0;  // the position
    return 0;
}

static const FrozenFile *file_of(const FsFile *file) { return file->mount_state; }

static int frozen_read(FsFile *file, void *data, size_t length, size_t *done) {
    size_t position = (size_t)file->state;
    size_t left = position < file_of(file)->length ? file_of(file)->length - position : 0;
    *done = MIN(length, left);
    memcpy(data, file_of(file)->data + position, *done);
    file->state += (intptr_t)*done;
    return 0;
}

static int frozen_write(FsFile *file UNUSED, const void *data UNUSED, size_t length UNUSED, size_t *done) {
    *done = 0;
    return FS_EROFS;
}

static int frozen_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    const int64_t bases[] = {0, file->state, (int64_t)file_of(file)->length};
    int64_t target = bases[whence] + offset;
    if (target < 0) {
        return FS_EINVAL;
    }
    file->state = (intptr_t)target;
    *position = target;
    return 0;
}

static int frozen_stat(void *mount UNUSED, const char *path, FsStat *stat) {
    enum {
        MODE_FILE = 0100444,
        MODE_FOLDER = 0040555
    };
    const FrozenFile *found = find_file(path);
    if (!found && !is_folder(path)) {
        return FS_ENOENT;
    }
    int64_t time_ns = (int64_t)FROZEN_TIME_S * 1000000000;
    *stat = (FsStat){
        .kind = found ? FS_FILE : FS_FOLDER,
        .size = found ? found->length : 0,
        .modified_ns = time_ns,
        .accessed_ns = time_ns,
        .created_ns = time_ns,
        .mode = found ? MODE_FILE : MODE_FOLDER,
        .links = 1,
    };
    return 0;
}

// Listing: `state` counts files; a folder below is reported with the first of its files.
static int frozen_list_open(void *mount UNUSED, const char *path, FsFolder *folder) {
    const char *rest;
    if (!is_folder(path)) {
        return find_file(path) ? FS_ENOTDIR : FS_ENOENT;
    }
    for (size_t i = 0; i < frozen_file_count; i++) {
        if (is_below(&frozen_files[i], path, &rest)) {
            // The folder's own text stands at the beginning of its first file's path.
            folder->mount_state = (void *)(uintptr_t)&frozen_files[i];
            folder->state = (void *)(uintptr_t)rest;
            return 0;
        }
    }
    folder->state = NULL;
    return 0;
}

static int frozen_list_next(FsFolder *folder, char *name, FsKind *kind) {
    const FrozenFile *file = folder->mount_state;
    const char *rest = folder->state;
    if (!rest) {
        return FS_ENOENT;
    }
    size_t prefix = (size_t)(rest - file->path);
    size_t length = strcspn(rest, "/");
    memcpy(name, rest, length);
    name[length] = '\0';
    *kind = rest[length] == '/' ? FS_FOLDER : FS_FILE;
    const FrozenFile *next = file + 1;
    while (next->path && strncmp(next->path, file->path, prefix + length) == 0 && next->path[prefix + length] == '/' &&
           *kind == FS_FOLDER) {
        next++;
    }
    bool more = next->path && strncmp(next->path, file->path, prefix) == 0;
    folder->mount_state = (void *)(uintptr_t)next;
    folder->state = more ? (void *)(uintptr_t)(next->path + prefix) : NULL;
    return 0;
}

static void frozen_list_close(FsFolder *folder UNUSED) {}
static int frozen_close(FsFile *file UNUSED) { return 0; }
static int frozen_flush(FsFile *file UNUSED) { return 0; }
static int refuse_truncate(FsFile *file UNUSED, uint64_t size UNUSED) { return FS_EROFS; }
static int refuse_path(void *mount UNUSED, const char *path UNUSED) { return FS_EROFS; }
static int refuse_rename(void *mount UNUSED, const char *from UNUSED, const char *to UNUSED) { return FS_EROFS; }

static int refuse_times(void *mount UNUSED, const char *path UNUSED, int64_t accessed_ns UNUSED,
                        int64_t modified_ns UNUSED) {
    return FS_EROFS;
}

static int frozen_space(void *mount UNUSED, FsSpace *space) {
    size_t bytes = 0;
    for (size_t i = 0; i < frozen_file_count; i++) {
        bytes += frozen_files[i].length;
    }
    *space = (FsSpace){.block_size = 1, .total_blocks = bytes, .free_blocks = 0, .name_max = FS_NAME_MAX};
    return 0;
}

const FsDriver frozen_fs_driver = {
    .open = frozen_open,
    .read = frozen_read,
    .write = frozen_write,
    .seek = frozen_seek,
    .truncate = refuse_truncate,
    .flush = frozen_flush,
    .close = frozen_close,
    .stat = frozen_stat,
    .space = frozen_space,
    .mkdir = refuse_path,
    .rmdir = refuse_path,
    .remove = refuse_path,
    .rename = refuse_rename,
    .set_times = refuse_times,
    .list_open = frozen_list_open,
    .list_next = frozen_list_next,
    .list_close = frozen_list_close,
};
