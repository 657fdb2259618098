// Open files. All that have the same file open share its node: its size, its chain, the place of its entry. The entry
// is written last: at flush, close, and before clusters are freed.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    HANDLE_READ = FS_READ,
    HANDLE_WRITE = FS_WRITE,
    HANDLE_APPEND = FS_APPEND,
};

static const uint32_t size_max = UINT32_MAX;

static FatVolume *volume_of(const FsFile *file) { return file->mount_state; }
static FatHandle *handle_of(const FsFile *file) { return &volume_of(file)->handles[file->state % FAT_OPEN_MAX]; }
static bool is_open(const FsFile *file) {
    return handle_of(file)->is_open && handle_of(file)->opened == (uint16_t)(file->state / FAT_OPEN_MAX);
}
static FatNode *node_of(FatVolume *volume, const FatHandle *handle) { return &volume->nodes[handle->node]; }

// Nodes ---------------------------------------------------------------------------------------------------------------

FatNode *fat_find_node(FatVolume *volume, uint32_t sector, uint16_t offset) {
    for (size_t i = 0; i < FAT_OPEN_MAX; i++) {
        FatNode *node = &volume->nodes[i];
        if (node->users && !node->removed && node->entry_sector == sector && node->entry_offset == offset) {
            return node;
        }
    }
    return NULL;
}

static FatNode *find_unused_node(FatVolume *volume) {
    FatNode *node = volume->nodes;
    while (node->users) {  // there are as many as handles
        node++;
    }
    return node;
}

static FatNode *take_node(FatVolume *volume, const FatFound *found) {
    uint32_t sector;
    uint16_t offset;
    fat_cursor_place(volume, &found->cursor, &sector, &offset);
    FatNode *node = fat_find_node(volume, sector, offset);
    if (!node) {
        node = find_unused_node(volume);
        *node = (FatNode){.first_cluster = fat_entry_cluster(volume, found->entry),
                          .size = fat_get32(found->entry + ENTRY_SIZE),
                          .entry_sector = sector,
                          .entry_offset = offset};
    }
    node->users++;
    return node;
}

// Data, then the table, then the entry.
static int write_node(FatVolume *volume, FatNode *node) {
    uint8_t *entry;
    int error = fat_write_window(volume);
    error = error ? error : fat_write_table(volume);
    if (error || !node->changed || node->removed) {
        return error;
    }
    error = fat_load(volume, node->entry_sector, &entry);
    if (error) {
        return error;
    }
    entry += node->entry_offset;
    fat_entry_set_cluster(entry, node->first_cluster);
    fat_put32(entry + ENTRY_SIZE, node->size);
    entry[ENTRY_ATTRIBUTES] |= FAT_ARCHIVE;
    fat_stamp(entry);
    fat_touch(volume);
    error = fat_write_window(volume);
    node->changed = error != 0;
    return error ? error : fat_write_info(volume);
}

static void forget_clusters(FatVolume *volume, const FatNode *node) {
    for (size_t i = 0; i < FAT_OPEN_MAX; i++) {
        if (node_of(volume, &volume->handles[i]) == node) {
            volume->handles[i].cluster = 0;
        }
    }
}

static int cut_chain(FatVolume *volume, uint32_t first, uint32_t keep) {
    uint32_t last, rest;
    int error = fat_walk(volume, first, keep - 1, &last);
    error = error ? error : fat_next(volume, last, &rest);
    if (error || rest == FAT_END) {
        return error;
    }
    error = fat_set(volume, last, FAT_END | 7);
    error = error ? error : fat_write_table(volume);
    return error ? error : fat_free_chain(volume, rest);
}

static int shrink(FatVolume *volume, FatNode *node, uint32_t size) {
    uint32_t first = node->first_cluster;
    uint32_t bytes = fat_cluster_bytes(volume);
    node->size = size;
    node->first_cluster = size ? first : 0;
    node->changed = true;
    forget_clusters(volume, node);
    int error = write_node(volume, node);
    if (error || first == 0) {
        return error;
    }
    error = size ? cut_chain(volume, first, (size - 1) / bytes + 1) : fat_free_chain(volume, first);
    return error ? error : fat_write_info(volume);
}

// Opening and closing -------------------------------------------------------------------------------------------------

// Names are large: this one must not be on the stack while the path is resolved.
NOINLINE static int create(FatVolume *volume, FatPath *path) {
    uint8_t fields[FAT_ENTRY_SIZE];
    if (!fat_name_is_allowed(&path->found.name)) {
        return FS_EINVAL;
    }
    FatName name = path->found.name;
    fat_fill_new(volume, fields, FAT_ARCHIVE, 0);
    int error = fat_add(volume, path->folder, &name, fields, &path->found);
    return error ? error : fat_write_buffers(volume);
}

static int judge_existing(const FatPath *path, unsigned flags) {
    if (path->is_root || fat_found_is_folder(&path->found)) {
        return FS_EISDIR;
    }
    bool protected = path->found.entry[ENTRY_ATTRIBUTES] & FAT_READONLY;
    return (flags & FS_EXCLUSIVE) ? FS_EEXIST : protected && (flags & (FS_WRITE | FS_TRUNCATE)) ? FS_EACCES : 0;
}

static int prepare(FatVolume *volume, const char *path, unsigned flags, FatPath *target) {
    bool changes = flags & (FS_WRITE | FS_CREATE | FS_TRUNCATE);
    int error = fat_resolve(volume, path, target);
    if (!error && changes && volume->device->readonly) {
        return FS_EROFS;
    }
    if (error || target->exists) {
        return error ? error : judge_existing(target, flags);
    }
    return (flags & FS_CREATE) ? create(volume, target) : FS_ENOENT;
}

static int find_unused_handle(const FatVolume *volume, intptr_t *index) {
    for (*index = 0; *index < FAT_OPEN_MAX; ++*index) {
        if (!volume->handles[*index].is_open) {
            return 0;
        }
    }
    return FS_ENFILE;
}

int fat_open(void *mount, const char *path, unsigned flags, FsFile *file) {
    FatVolume *volume = mount;
    FatPath target;
    int error = find_unused_handle(volume, &file->state);
    error = error ? error : prepare(volume, path, flags, &target);
    if (error) {
        return error;
    }
    file->mount_state = volume;
    FatNode *node = take_node(volume, &target.found);
    FatHandle *handle = &volume->handles[file->state];
    uint16_t opened = (uint16_t)(handle->opened + 1);
    *handle = (FatHandle){
        .node = (uint8_t)(node - volume->nodes), .flags = (uint8_t)flags, .is_open = true, .opened = opened};
    file->state += (intptr_t)opened * FAT_OPEN_MAX;
    if ((flags & FS_TRUNCATE) && (node->size || node->first_cluster)) {
        error = shrink(volume, node, 0);
        if (error) {
            (void)fat_close(file);
        }
    }
    return error;
}

static int close_handle(FatVolume *volume, FatHandle *handle) {
    FatNode *node = node_of(volume, handle);
    int error = write_node(volume, node);
    handle->is_open = false;
    node->users--;
    if (node->users == 0 && node->removed && node->first_cluster) {
        int free_error = fat_free_chain(volume, node->first_cluster);
        error = error ? error : free_error;
    }
    return error ? error : fat_write_info(volume);
}

int fat_close(FsFile *file) { return is_open(file) ? close_handle(volume_of(file), handle_of(file)) : FS_EBADF; }

int fat_flush_file(FsFile *file) {
    return is_open(file) ? write_node(volume_of(file), node_of(volume_of(file), handle_of(file))) : FS_EBADF;
}

int fat_flush(FatVolume *volume) {
    int error = 0;
    for (size_t i = 0; i < FAT_OPEN_MAX && !error; i++) {
        error = volume->nodes[i].users ? write_node(volume, &volume->nodes[i]) : 0;
    }
    return error ? error : fat_write_buffers(volume);
}

int fat_close_all(FatVolume *volume) {
    int error = 0;
    for (size_t i = 0; i < FAT_OPEN_MAX; i++) {
        int close_error = volume->handles[i].is_open ? close_handle(volume, &volume->handles[i]) : 0;
        error = error ? error : close_error;
    }
    return error ? error : fat_write_buffers(volume);
}

// Clusters of a file --------------------------------------------------------------------------------------------------

// Cluster number `step`, which the file has.
static int seek_cluster(FatVolume *volume, FatHandle *handle, uint32_t step) {
    if (handle->cluster == 0 || step < handle->step) {
        handle->cluster = node_of(volume, handle)->first_cluster;
        handle->step = 0;
    }
    uint32_t cluster;
    int error = fat_walk(volume, handle->cluster, step - handle->step, &cluster);
    handle->cluster = error ? 0 : cluster;
    handle->step = step;
    return error;
}

// Cluster number `step`, which is allocated if the chain ends before it.
static int make_cluster(FatVolume *volume, FatHandle *handle, uint32_t step) {
    FatNode *node = node_of(volume, handle);
    uint32_t next;
    if (step == 0) {
        int error = node->first_cluster ? 0 : fat_allocate(volume, 0, &node->first_cluster);
        return error ? error : seek_cluster(volume, handle, 0);
    }
    if (handle->cluster != 0 && handle->step == step) {
        return 0;
    }
    int error = seek_cluster(volume, handle, step - 1);
    error = error ? error : fat_next(volume, handle->cluster, &next);
    if (!error && next == FAT_END) {
        error = fat_allocate(volume, handle->cluster, &next);
    }
    if (!error) {
        handle->cluster = next;
        handle->step = step;
    }
    return error;
}

// The stretch of the file at a position that lies in one sector, or in several whole ones of one cluster.
typedef struct {
    uint32_t sector, offset, length;
} Stretch;

static Stretch stretch_at(const FatVolume *volume, const FatHandle *handle, uint32_t position, size_t length) {
    uint32_t in_cluster = position % fat_cluster_bytes(volume), offset = position % SECTOR_SIZE;
    uint32_t room = offset || length < SECTOR_SIZE ? SECTOR_SIZE - offset : fat_cluster_bytes(volume) - in_cluster;
    bool whole = offset == 0 && length >= SECTOR_SIZE;
    uint32_t taken = (uint32_t)MIN(length, room);
    return (Stretch){.sector = fat_cluster_sector(volume, handle->cluster) + in_cluster / SECTOR_SIZE,
                     .offset = offset,
                     .length = whole ? taken / SECTOR_SIZE * SECTOR_SIZE : taken};
}

// Reading and writing -------------------------------------------------------------------------------------------------

static int read_stretch(FatVolume *volume, Stretch stretch, uint8_t *data) {
    uint8_t *sector;
    if (stretch.length >= SECTOR_SIZE) {
        return fat_read_sectors(volume, stretch.sector, data, stretch.length / SECTOR_SIZE);
    }
    int error = fat_load(volume, stretch.sector, &sector);
    if (!error) {
        memcpy(data, sector + stretch.offset, stretch.length);
    }
    return error;
}

int fat_read(FsFile *file, void *data, size_t length, size_t *done) {
    FatVolume *volume = volume_of(file);
    FatHandle *handle = handle_of(file);
    const FatNode *node = node_of(volume, handle);
    *done = 0;
    if (!is_open(file) || !(handle->flags & HANDLE_READ)) {
        return FS_EBADF;
    }
    uint32_t left = handle->position < node->size ? node->size - handle->position : 0;
    for (length = MIN(length, left); *done < length;) {
        int error = seek_cluster(volume, handle, handle->position / fat_cluster_bytes(volume));
        Stretch stretch = stretch_at(volume, handle, handle->position, length - *done);
        error = error ? error : read_stretch(volume, stretch, (uint8_t *)data + *done);
        if (error) {
            return error;
        }
        *done += stretch.length;
        handle->position += stretch.length;
    }
    return 0;
}

// `data` NULL: zeros.
static int write_stretch(FatVolume *volume, Stretch stretch, const uint8_t *data, bool is_new) {
    uint8_t *sector;
    if (data && stretch.length >= SECTOR_SIZE) {
        return fat_write_sectors(volume, stretch.sector, data, stretch.length / SECTOR_SIZE);
    }
    int error = is_new ? fat_load_empty(volume, stretch.sector, &sector) : fat_load(volume, stretch.sector, &sector);
    if (error) {
        return error;
    }
    if (data) {
        memcpy(sector + stretch.offset, data, stretch.length);
    } else {
        memset(sector + stretch.offset, 0, stretch.length);
    }
    fat_touch(volume);
    return 0;
}

// Write at the handle's position; what was written before an error counts.
static int write_at(FatVolume *volume, FatHandle *handle, const uint8_t *data, size_t length, size_t *done) {
    FatNode *node = node_of(volume, handle);
    for (*done = 0; *done < length;) {
        uint32_t position = handle->position;
        int error = make_cluster(volume, handle, position / fat_cluster_bytes(volume));
        if (error) {
            return error;
        }
        Stretch stretch =
            stretch_at(volume, handle, position, data ? length - *done : MIN(length - *done, SECTOR_SIZE - 1));
        bool is_new = position - stretch.offset >= node->size;
        error = write_stretch(volume, stretch, data ? data + *done : NULL, is_new);
        if (error) {
            return error;
        }
        *done += stretch.length;
        handle->position += stretch.length;
        node->size = MAX(node->size, handle->position);
        node->changed = true;
    }
    return 0;
}

// Fill with zeros up to `size`; the position stays.
static int grow(FatVolume *volume, FatHandle *handle, uint32_t size) {
    uint32_t position = handle->position, old_size = node_of(volume, handle)->size;
    size_t done;
    handle->position = old_size;
    int error = write_at(volume, handle, NULL, size - old_size, &done);
    handle->position = position;
    if (error) {
        (void)shrink(volume, node_of(volume, handle), old_size);
    }
    return error;
}

static int may_write(const FsFile *file) {
    const FatHandle *handle = handle_of(file);
    if (!is_open(file) || !(handle->flags & HANDLE_WRITE)) {
        return FS_EBADF;
    }
    return volume_of(file)->device->readonly ? FS_EROFS : 0;
}

int fat_write(FsFile *file, const void *data, size_t length, size_t *done) {
    FatVolume *volume = volume_of(file);
    FatHandle *handle = handle_of(file);
    *done = 0;
    int error = may_write(file);
    if (error || length == 0) {
        return error;
    }
    FatNode *node = node_of(volume, handle);
    if (handle->flags & HANDLE_APPEND) {
        handle->position = node->size;
    }
    length = MIN(length, size_max - handle->position);
    if (length == 0) {
        return FS_EFBIG;
    }
    error = handle->position > node->size ? grow(volume, handle, handle->position) : 0;
    error = error ? error : write_at(volume, handle, data, length, done);
    return *done ? 0 : error;
}

int fat_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position) {
    FatHandle *handle = handle_of(file);
    if (!is_open(file)) {
        return FS_EBADF;
    }
    int64_t origin = whence == FS_SEEK_CURRENT ? handle->position
                     : whence == FS_SEEK_END   ? node_of(volume_of(file), handle)->size
                                               : 0;
    if (offset > (int64_t)size_max - origin || origin + offset < 0) {
        return FS_EINVAL;
    }
    handle->position = (uint32_t)(origin + offset);
    *position = handle->position;
    return 0;
}

int fat_truncate(FsFile *file, uint64_t size) {
    FatVolume *volume = volume_of(file);
    int error = may_write(file);
    if (error || size > size_max) {
        return error ? error : FS_EFBIG;
    }
    FatNode *node = node_of(volume, handle_of(file));
    if (size < node->size) {
        return shrink(volume, node, (uint32_t)size);
    }
    return size > node->size ? grow(volume, handle_of(file), (uint32_t)size) : 0;
}
