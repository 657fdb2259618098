#include "services/drive/changes.h"

#include <string.h>

#include "core/crc32.h"
#include "services/fs/fat/fat_parts.h"

enum {
    DEPTH_MAX = 6,  // folders below are not looked at
};

typedef struct {
    DriveChanges *changes;
    FatVolume *volume;
    KnownFile *now;
    size_t count;
    bool compare, too_many;
    char path[CHANGES_PATH_MAX];
} Scan;

static void note_found(DriveChanges *changes, const char *path) {
    changes->several |= changes->found && strcmp(changes->path, path) != 0;
    changes->found = true;
    strcpy(changes->path, path);
}

static bool was_written(const DriveChanges *changes, uint32_t cluster) {
    uint32_t bit = cluster - FAT_FIRST_CLUSTER;
    return bit / 8 < CHANGES_BITMAP && (changes->written[bit / 8] >> bit % 8 & 1);
}

// One of the clusters of a file; its chain agrees with the tables.
static bool has_written_cluster(Scan *scan, uint32_t first) {
    uint32_t cluster = first;
    for (uint32_t i = 0; i < scan->volume->clusters && fat_is_cluster(scan->volume, cluster); i++) {
        if (was_written(scan->changes, cluster)) {
            return true;
        }
        if (fat_get(scan->volume, cluster, &cluster) != 0) {
            return true;
        }
    }
    return false;
}

static KnownFile *find_known(DriveChanges *changes, uint32_t path_hash) {
    for (size_t i = 0; i < changes->known_count; i++) {
        if (changes->known[i].path_hash == path_hash) {
            return &changes->known[i];
        }
    }
    return NULL;
}

static void scan_file(Scan *scan, const FatFound *found) {
    KnownFile file = {.path_hash = crc32_update(0, scan->path, strlen(scan->path)),
                      .signature = crc32_update(0, found->entry + ENTRY_CLUSTER_HIGH, 12)};
    if (scan->count == CHANGES_FILES) {
        scan->too_many = true;
        return;
    }
    const KnownFile *known = find_known(scan->changes, file.path_hash);
    bool changed = known == NULL || known->signature != file.signature ||
                   has_written_cluster(scan, fat_entry_cluster(scan->volume, found->entry));
    if (scan->compare && changed) {
        note_found(scan->changes, scan->path);
    }
    scan->now[scan->count++] = file;
}

static void scan_folder(Scan *scan, uint32_t first, size_t depth) {
    FatFound found = {.cursor = {.first = first}};
    char name[FS_NAME_MAX + 1];
    size_t length = strlen(scan->path);
    for (; fat_scan(scan->volume, &found) == 0; found.cursor.index++) {
        if (!fat_name_to_text(&found.name, name) || length + strlen(name) + 2 > sizeof scan->path) {
            continue;
        }
        scan->path[length] = '/';
        strcpy(scan->path + length + 1, name);
        uint32_t cluster = fat_entry_cluster(scan->volume, found.entry);
        if (!fat_found_is_folder(&found)) {
            scan_file(scan, &found);
        } else if (depth < DEPTH_MAX && fat_is_cluster(scan->volume, cluster)) {
            scan_folder(scan, cluster, depth + 1);
        }
        scan->path[length] = '\0';
    }
}

// Files that are no more. Their paths are not known any more, only that they were there.
static bool some_are_gone(const DriveChanges *changes, const Scan *scan) {
    for (size_t i = 0; i < changes->known_count; i++) {
        bool present = false;
        for (size_t j = 0; j < scan->count; j++) {
            present |= scan->now[j].path_hash == changes->known[i].path_hash;
        }
        if (!present) {
            return true;
        }
    }
    return false;
}

static void scan_all(DriveChanges *changes, FatVolume *volume, bool compare) {
    KnownFile now[CHANGES_FILES];
    Scan scan = {.changes = changes, .volume = volume, .now = now, .compare = compare};
    fat_forget(volume);
    scan_folder(&scan, fat_root(volume), 0);
    if (compare && (scan.too_many || some_are_gone(changes, &scan))) {
        changes->several |= scan.too_many || changes->found;
        changes->path[0] = changes->found ? changes->path[0] : '\0';
        changes->found = true;
    }
    memcpy(changes->known, now, scan.count * sizeof now[0]);
    changes->known_count = (uint16_t)scan.count;
    changes->quiet_from_us = UINT64_MAX;
    memset(changes->written, 0, sizeof changes->written);
}

void changes_begin(DriveChanges *changes, FatVolume *volume) {
    changes->found = changes->several = false;
    scan_all(changes, volume, false);
}

bool changes_find(DriveChanges *changes, FatVolume *volume) {
    scan_all(changes, volume, true);
    return changes->found;
}

void changes_note_write(DriveChanges *changes, const FatVolume *volume, uint32_t sector, uint32_t count,
                        uint64_t now_us) {
    changes->quiet_from_us = now_us;
    for (uint32_t i = sector; i < sector + count; i++) {
        uint32_t bit = (i - volume->data_start) / volume->cluster_sectors;
        if (i >= volume->data_start && bit / 8 < CHANGES_BITMAP) {
            changes->written[bit / 8] |= (uint8_t)(1u << bit % 8);
        }
    }
}

bool changes_take(DriveChanges *changes, char *path, size_t size) {
    if (!changes->found) {
        return false;
    }
    const char *told = changes->several ? "" : changes->path;
    size_t length = MIN(strlen(told), size - 1);
    memcpy(path, told, length);
    path[length] = '\0';
    changes->found = changes->several = false;
    return true;
}
