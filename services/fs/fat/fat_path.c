// The functions of the file system that take paths.
#include <string.h>

#include "core/crc32.h"
#include "hal/clock.h"
#include "services/fs/fat/fat_parts.h"

enum {
    MODE_FILE = 0100000,
    MODE_FOLDER = 0040000,
    PARENTS_MAX = 1024,
};

void fat_stamp(uint8_t *entry) {
    uint8_t hundredths;
    uint32_t now = fat_time_from(hal_clock_ns(), &hundredths);
    fat_put32(entry + ENTRY_MODIFIED, now);
    fat_put16(entry + ENTRY_ACCESSED, now >> 16);
}

void fat_fill_new(const FatVolume *volume, uint8_t *entry, uint8_t attributes, uint32_t cluster) {
    memset(entry, 0, FAT_ENTRY_SIZE);
    entry[ENTRY_ATTRIBUTES] = attributes;
    fat_stamp(entry);
    uint32_t now = fat_time_from(hal_clock_ns(), &entry[ENTRY_CREATED_HUNDREDTHS]);
    fat_put32(entry + ENTRY_CREATED, volume->new_stamp ? volume->new_stamp : now);
    fat_entry_set_cluster(entry, cluster);
}

// Resolving -----------------------------------------------------------------------------------------------------------

int fat_resolve(FatVolume *volume, const char *path, FatPath *result) {
    FatName name;
    result->folder = fat_root(volume);
    result->exists = result->is_root = path[1] == '\0';
    for (path++; *path;) {
        size_t length = strcspn(path, "/");
        bool last = path[length] == '\0';
        int error = fat_name_from_text(path, length, &name);
        error = error ? error : fat_find(volume, result->folder, &name, &result->found);
        if (last) {
            result->exists = !error;
            result->found.name = error ? name : result->found.name;
            return error == FS_ENOENT ? 0 : error;
        }
        if (error || !fat_found_is_folder(&result->found)) {
            return error ? error : FS_ENOTDIR;
        }
        uint32_t cluster = fat_entry_cluster(volume, result->found.entry);
        if (!fat_is_cluster(volume, cluster)) {
            return FS_EIO;
        }
        result->folder = cluster;
        path += length + 1;
    }
    return 0;
}

static int resolve_existing(FatVolume *volume, const char *path, FatPath *result) {
    int error = fat_resolve(volume, path, result);
    return error ? error : result->exists ? 0 : FS_ENOENT;
}

static int resolve_to_change(FatVolume *volume, const char *path, FatPath *result) {
    int error = volume->device->readonly ? FS_EROFS : resolve_existing(volume, path, result);
    return error ? error : result->is_root ? FS_EBUSY : 0;
}

static int resolve_new(FatVolume *volume, const char *path, FatPath *result) {
    int error = volume->device->readonly ? FS_EROFS : fat_resolve(volume, path, result);
    return error ? error : result->exists ? FS_EEXIST : fat_name_is_allowed(&result->found.name) ? 0 : FS_EINVAL;
}

static FatNode *node_of(FatVolume *volume, const FatFound *found) {
    uint32_t sector;
    uint16_t offset;
    fat_cursor_place(volume, &found->cursor, &sector, &offset);
    return fat_find_node(volume, sector, offset);
}

// Asking --------------------------------------------------------------------------------------------------------------

static int path_stat(void *mount, const char *path, FsStat *stat) {
    FatPath target;
    int error = resolve_existing(mount, path, &target);
    if (error) {
        return error;
    }
    *stat = (FsStat){.kind = FS_FOLDER, .mode = MODE_FOLDER};
    if (target.is_root) {
        return 0;
    }
    const uint8_t *entry = target.found.entry;
    stat->modified_ns = fat_time_get(fat_get32(entry + ENTRY_MODIFIED));
    stat->created_ns = fat_time_get(fat_get32(entry + ENTRY_CREATED));
    stat->accessed_ns = fat_time_get(fat_get16(entry + ENTRY_ACCESSED) << 16);
    if (!fat_found_is_folder(&target.found)) {
        const FatNode *node = node_of(mount, &target.found);
        stat->kind = FS_FILE;
        stat->mode = MODE_FILE;
        stat->size = node ? node->size : fat_get32(entry + ENTRY_SIZE);
    }
    return 0;
}

static int path_space(void *mount, FsSpace *space) {
    FatVolume *volume = mount;
    int error = fat_count_free(volume);
    *space = (FsSpace){fat_cluster_bytes(volume), volume->clusters, volume->free_clusters, FS_NAME_MAX};
    return error;
}

// Folders -------------------------------------------------------------------------------------------------------------

static void fill_dots(uint8_t *data, const uint8_t *fields, uint32_t folder, uint32_t parent) {
    for (size_t i = 0; i < 2; i++) {
        uint8_t *dot = data + i * FAT_ENTRY_SIZE;
        memcpy(dot, fields, FAT_ENTRY_SIZE);
        memset(dot, ' ', FAT_SHORT_NAME);
        memset(dot, '.', i + 1);
        fat_entry_set_cluster(dot, i == 0 ? folder : parent);
    }
}

static uint32_t parent_link(const FatVolume *volume, uint32_t folder) {
    return folder == fat_root(volume) ? 0 : folder;
}

static int path_mkdir(void *mount, const char *path) {
    FatVolume *volume = mount;
    FatPath target;
    uint8_t fields[FAT_ENTRY_SIZE], *data;
    uint32_t cluster;
    int error = resolve_new(volume, path, &target);
    error = error ? error : fat_allocate(volume, 0, &cluster);
    error = error ? error : fat_clear_cluster(volume, cluster);
    error = error ? error : fat_load(volume, fat_cluster_sector(volume, cluster), &data);
    if (error) {
        return error;
    }
    fat_fill_new(volume, fields, FAT_FOLDER, cluster);
    fill_dots(data, fields, cluster, parent_link(volume, target.folder));
    fat_touch(volume);
    FatName name = target.found.name;
    error = fat_write_buffers(volume);
    error = error ? error : fat_add(volume, target.folder, &name, fields, &target.found);
    if (error) {
        (void)fat_free_chain(volume, cluster);
    }
    return error ? error : fat_write_buffers(volume);
}

NOINLINE static int is_empty(FatVolume *volume, const FatFound *folder, bool *empty) {
    FatFound inside = {.cursor = {.first = fat_entry_cluster(volume, folder->entry)}};
    if (!fat_is_cluster(volume, inside.cursor.first)) {
        return FS_EIO;
    }
    int error = fat_scan(volume, &inside);
    *empty = error == FS_ENOENT;
    return *empty ? 0 : error;
}

static int path_rmdir(void *mount, const char *path) {
    FatVolume *volume = mount;
    FatPath target;
    bool empty;
    int error = resolve_to_change(volume, path, &target);
    error = error ? error : fat_found_is_folder(&target.found) ? 0 : FS_ENOTDIR;
    error = error ? error : is_empty(volume, &target.found, &empty);
    error = error ? error : empty ? fat_delete(volume, &target.found) : FS_ENOTEMPTY;
    error = error ? error : fat_free_chain(volume, fat_entry_cluster(volume, target.found.entry));
    return error ? error : fat_write_info(volume);
}

// The chain of a file without entry: freed now, or when the last user closes it.
static int release_chain(FatVolume *volume, FatNode *node, uint32_t cluster) {
    if (node) {
        node->removed = true;
        return 0;
    }
    int error = cluster ? fat_free_chain(volume, cluster) : 0;
    return error ? error : fat_write_info(volume);
}

static int path_remove(void *mount, const char *path) {
    FatVolume *volume = mount;
    FatPath target;
    int error = resolve_to_change(volume, path, &target);
    error = error ? error : fat_found_is_folder(&target.found) ? FS_EISDIR : 0;
    FatNode *node = error ? NULL : node_of(volume, &target.found);
    error = error ? error : fat_delete(volume, &target.found);
    return error ? error : release_chain(volume, node, fat_entry_cluster(volume, target.found.entry));
}

// Renaming ------------------------------------------------------------------------------------------------------------

// Whether `folder` is `ancestor` or lies below it.
static int lies_below(FatVolume *volume, uint32_t folder, uint32_t ancestor, bool *below) {
    for (unsigned i = 0; i < PARENTS_MAX; i++) {
        FatCursor cursor = {.first = folder, .index = 1};
        uint8_t *entry;
        *below = folder == ancestor;
        if (*below || folder == fat_root(volume)) {
            return 0;
        }
        int error = fat_cursor_load(volume, &cursor, &entry);
        if (error) {
            return FS_EIO;
        }
        uint32_t parent = fat_entry_cluster(volume, entry);
        folder = parent ? parent : fat_root(volume);
    }
    return FS_EIO;
}

static int may_move_folder(FatVolume *volume, const FatFound *source, const FatPath *target) {
    bool below, empty = true;
    int error = lies_below(volume, target->folder, fat_entry_cluster(volume, source->entry), &below);
    if (error || below) {
        return error ? error : FS_EINVAL;
    }
    if (!target->exists) {
        return 0;
    }
    error = fat_found_is_folder(&target->found) ? is_empty(volume, &target->found, &empty) : FS_ENOTDIR;
    return error ? error : empty ? 0 : FS_ENOTEMPTY;
}

static bool is_same_entry(const FatFound *a, const FatFound *b) {
    return a->cursor.first == b->cursor.first && a->cursor.index == b->cursor.index;
}

// All but the name, of one entry to another in the window. The turn goes on, so that of two names of one file, which a
// cut leaves, the newer one is known.
static int replace_fields(FatVolume *volume, FatCursor *cursor, const uint8_t *fields) {
    uint8_t *entry;
    int error = fat_cursor_load(volume, cursor, &entry);
    if (!error) {
        uint8_t letters = entry[ENTRY_CASE] & (uint8_t)~TURN_MASK;
        memcpy(entry + FAT_SHORT_NAME, fields + FAT_SHORT_NAME, FAT_ENTRY_SIZE - FAT_SHORT_NAME);
        entry[ENTRY_CASE] = letters | ((fields[ENTRY_CASE] + 1) & TURN_MASK);
        fat_touch(volume);
    }
    return error;
}

static int set_parent(FatVolume *volume, uint32_t folder, uint32_t parent) {
    FatCursor cursor = {.first = folder, .index = 1};
    uint8_t *entry;
    int error = fat_cursor_load(volume, &cursor, &entry);
    if (!error) {
        fat_entry_set_cluster(entry, parent_link(volume, parent));
        fat_touch(volume);
        error = fat_write_window(volume);
    }
    return error;
}

// The name gets the file in one write, then the old name goes. If both lie in one sector that is the same write.
NOINLINE static int move_entry(FatVolume *volume, FatFound *source, FatPath *target, bool replaces) {
    FatNode *node = node_of(volume, source), *replaced = replaces ? node_of(volume, &target->found) : NULL;
    uint32_t old_chain = replaces ? fat_entry_cluster(volume, target->found.entry) : 0;
    FatName name = target->found.name;
    int error = replaces ? replace_fields(volume, &target->found.cursor, source->entry)
                         : fat_add(volume, target->folder, &name, source->entry, &target->found);
    error = error ? error : fat_delete(volume, source);
    if (error) {
        return error;
    }
    if (node) {
        fat_cursor_place(volume, &target->found.cursor, &node->entry_sector, &node->entry_offset);
    }
    if (replaced) {
        replaced->entry_sector = (uint32_t)FAT_NO_SECTOR;
    }
    return replaces ? release_chain(volume, replaced, old_chain) : 0;
}

static int path_rename(void *mount, const char *from, const char *to) {
    FatVolume *volume = mount;
    FatPath source, target;
    int error = resolve_to_change(volume, from, &source);
    error = error ? error : fat_resolve(volume, to, &target);
    if (error || target.is_root) {
        return error ? error : FS_EBUSY;
    }
    bool is_folder = fat_found_is_folder(&source.found);
    bool same = target.exists && is_same_entry(&source.found, &target.found);
    if (same) {  // perhaps in other letters, which the path has
        const char *last = strrchr(to, '/') + 1;
        error = fat_name_from_text(last, strlen(last), &target.found.name);
        if (!error && fat_name_is_identical(&source.found.name, &target.found.name)) {
            return 0;
        }
    } else if (is_folder) {
        error = may_move_folder(volume, &source.found, &target);
    } else if (target.exists && fat_found_is_folder(&target.found)) {
        error = FS_EISDIR;
    }
    if (!error && !target.exists && !fat_name_is_allowed(&target.found.name)) {
        error = FS_EINVAL;
    }
    uint32_t cluster = fat_entry_cluster(volume, source.found.entry);
    error = error ? error : move_entry(volume, &source.found, &target, target.exists && !same);
    bool moved = source.folder != target.folder;
    return error || !is_folder || !moved ? error : set_parent(volume, cluster, target.folder);
}

static int path_set_times(void *mount, const char *path, int64_t accessed_ns, int64_t modified_ns) {
    FatVolume *volume = mount;
    FatPath target;
    uint8_t *entry, hundredths;
    int error = resolve_to_change(volume, path, &target);
    error = error ? error : fat_cursor_load(volume, &target.found.cursor, &entry);
    if (error) {
        return error;
    }
    fat_put32(entry + ENTRY_MODIFIED, fat_time_from(modified_ns, &hundredths));
    fat_put16(entry + ENTRY_ACCESSED, fat_time_from(accessed_ns, &hundredths) >> 16);
    fat_touch(volume);
    return fat_write_window(volume);
}

// Words in entries ----------------------------------------------------------------------------------------------------

static int load_entry(FatVolume *volume, const char *path, uint8_t **entry) {
    FatPath target;
    int error = resolve_existing(volume, path, &target);
    error = error ? error : target.is_root ? FS_EISDIR : 0;
    return error ? error : fat_cursor_load(volume, &target.found.cursor, entry);
}

int fat_get_stamp(FatVolume *volume, const char *path, uint32_t *stamp) {
    uint8_t *entry;
    int error = load_entry(volume, path, &entry);
    *stamp = error ? 0 : fat_get32(entry + ENTRY_CREATED);
    return error;
}

int fat_set_stamp(FatVolume *volume, const char *path, uint32_t stamp) {
    uint8_t *entry;
    int error = volume->device->readonly ? FS_EROFS : load_entry(volume, path, &entry);
    if (error) {
        return error;
    }
    fat_put32(entry + ENTRY_CREATED, stamp);
    fat_touch(volume);
    return fat_write_window(volume);
}

int fat_get_signature(FatVolume *volume, const char *path, uint32_t *signature) {
    uint8_t *entry;
    int error = load_entry(volume, path, &entry);
    *signature = error ? 0 : crc32_update(0, entry + ENTRY_CLUSTER_HIGH, FAT_ENTRY_SIZE - ENTRY_CLUSTER_HIGH) | 1;
    return error;
}

// Listing -------------------------------------------------------------------------------------------------------------

int fat_folder_find(FatVolume *volume, const char *path, uint32_t *first) {
    FatPath target;
    int error = resolve_existing(volume, path, &target);
    if (error) {
        return error;
    }
    if (!target.is_root && !fat_found_is_folder(&target.found)) {
        return FS_ENOTDIR;
    }
    *first = target.is_root ? fat_root(volume) : fat_entry_cluster(volume, target.found.entry);
    return target.is_root || fat_is_cluster(volume, *first) ? 0 : FS_EIO;
}

int fat_folder_next(FatVolume *volume, uint32_t first, uint32_t *index, char *name, FsKind *kind) {
    FatFound found = {.cursor = {.first = first, .index = *index}};
    int error = fat_scan(volume, &found);
    if (error) {
        return error;
    }
    *index = found.cursor.index + 1;
    *kind = fat_found_is_folder(&found) ? FS_FOLDER : FS_FILE;
    if (!fat_name_to_text(&found.name, name)) {
        fat_name_from_short(found.entry, &found.name);
        (void)fat_name_to_text(&found.name, name);
    }
    return 0;
}

bool fat_folder_has(FatVolume *volume, uint32_t first, const char *name) {
    FatName units;
    FatFound found;
    return fat_name_from_text(name, strlen(name), &units) == 0 && fat_find(volume, first, &units, &found) == 0;
}

// The state in FsFolder is the folder's first cluster and the index of the next entry.
static int list_open(void *mount, const char *path, FsFolder *folder) {
    folder->position[1] = 0;
    return fat_folder_find(mount, path, &folder->position[0]);
}

static int list_next(FsFolder *folder, char *name, FsKind *kind) {
    return fat_folder_next(folder->mount_state, folder->position[0], &folder->position[1], name, kind);
}

static void list_close(FsFolder *folder UNUSED) {}

const FsDriver fat_driver = {
    .open = fat_open,
    .read = fat_read,
    .write = fat_write,
    .seek = fat_seek,
    .truncate = fat_truncate,
    .flush = fat_flush_file,
    .close = fat_close,
    .stat = path_stat,
    .space = path_space,
    .mkdir = path_mkdir,
    .rmdir = path_rmdir,
    .remove = path_remove,
    .rename = path_rename,
    .set_times = path_set_times,
    .list_open = list_open,
    .list_next = list_next,
    .list_close = list_close,
};
