#include "services/fs/fat/fat_changes.h"

#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    FOLDER_DEPTH = 12,
    LONG_NAME_PARTS = 3,
};

// Units ---------------------------------------------------------------------------------------------------------------

static uint32_t unit_of(const FatChanges *changes, uint32_t sector) {
    return (sector - changes->volume->data_start) >> changes->unit_shift;
}

static bool bit_get(const uint8_t *bits, uint32_t unit) { return bits[unit / 8] >> unit % 8 & 1; }

static void bit_set(uint8_t *bits, uint32_t unit, bool value) {
    const uint8_t mask = (uint8_t)(1 << unit % 8);
    bits[unit / 8] = (uint8_t)(value ? bits[unit / 8] | mask : bits[unit / 8] & ~mask);
}

static void set_cluster(const FatChanges *changes, uint8_t *bits, uint32_t cluster, bool value) {
    const uint32_t first = fat_cluster_sector(changes->volume, cluster);
    for (uint32_t i = 0; i < changes->volume->cluster_sectors; i++) {
        bit_set(bits, unit_of(changes, first + i), value);
    }
}

static bool is_folder_sector(const FatChanges *changes, uint32_t sector) {
    const FatVolume *volume = changes->volume;
    return sector < volume->data_start ? sector - volume->root_start < volume->root_sectors
                                       : bit_get(changes->folders, unit_of(changes, sector));
}

// The table -----------------------------------------------------------------------------------------------------------

// A sector of the table before and after a write, with the bytes beside it.
typedef struct {
    uint32_t offset;  // of the sector, in the table
    uint8_t before[SECTOR_SIZE], after[SECTOR_SIZE];
    uint8_t left, right;
} TableWrite;

static uint8_t table_byte(const TableWrite *write, const uint8_t *sector, uint32_t offset) {
    const uint32_t at = offset - write->offset;
    return at < SECTOR_SIZE ? sector[at] : offset < write->offset ? write->left : write->right;
}

static bool is_free(const FatVolume *volume, const TableWrite *write, const uint8_t *sector, uint32_t cluster) {
    if (volume->bits != 12) {
        const uint32_t width = volume->bits / 8;
        uint32_t link = 0;
        for (uint32_t i = 0; i < width; i++) {
            link |= (uint32_t)table_byte(write, sector, cluster * width + i) << 8 * i;
        }
        return (link & 0x0FFFFFFF) == 0;
    }
    const uint32_t offset = cluster + cluster / 2;
    const uint32_t pair = table_byte(write, sector, offset) | (uint32_t)table_byte(write, sector, offset + 1) << 8;
    return (cluster & 1 ? pair >> 4 : pair & 0xFFF) == 0;
}

static void read_neighbours(const FatChanges *changes, uint32_t sector, TableWrite *write) {
    uint8_t data[SECTOR_SIZE];
    BlockDevice *device = changes->volume->device;
    write->left = sector > 0 && block_read(device, sector - 1, data, 1) == 0 ? data[SECTOR_SIZE - 1] : 0xFF;
    write->right = sector + 1 < device->sector_count && block_read(device, sector + 1, data, 1) == 0 ? data[0] : 0xFF;
}

// What becomes free will have to be written again.
static void note_table(FatChanges *changes, uint32_t sector, const uint8_t *data) {
    const FatVolume *volume = changes->volume;
    TableWrite write = {.offset = (sector - volume->table_start) * SECTOR_SIZE};
    if (block_read(volume->device, sector, write.before, 1) != 0) {
        return;
    }
    memcpy(write.after, data, SECTOR_SIZE);
    read_neighbours(changes, sector, &write);
    const uint32_t first = volume->bits == 12 ? write.offset * 2 / 3 : write.offset * 8 / volume->bits;
    const uint32_t count = SECTOR_SIZE * 8 / volume->bits + 2;
    for (uint32_t cluster = MAX(first, (uint32_t)FAT_FIRST_CLUSTER); cluster < first + count; cluster++) {
        if (fat_is_cluster(volume, cluster) && !is_free(volume, &write, write.before, cluster) &&
            is_free(volume, &write, write.after, cluster)) {
            set_cluster(changes, changes->fresh, cluster, false);
            set_cluster(changes, changes->changed, cluster, false);
            set_cluster(changes, changes->folders, cluster, false);
        }
    }
}

// Folders -------------------------------------------------------------------------------------------------------------

static bool is_name(const uint8_t *entry) {
    return entry[0] != NAME_END && entry[0] != NAME_DELETED && !fat_entry_is_long(entry) && !fat_entry_is_dot(entry) &&
           !(entry[ENTRY_ATTRIBUTES] & FAT_VOLUME);
}

// Dates and rights are no reason to start a program again.
static bool is_same(const uint8_t *a, const uint8_t *b) {
    return memcmp(a, b, FAT_SHORT_NAME) == 0 && memcmp(a + ENTRY_CLUSTER_HIGH, b + ENTRY_CLUSTER_HIGH, 2) == 0 &&
           memcmp(a + ENTRY_CLUSTER_LOW, b + ENTRY_CLUSTER_LOW, FAT_ENTRY_SIZE - ENTRY_CLUSTER_LOW) == 0;
}

static void note_entry(FatChanges *changes, uint32_t sector, uint8_t index, const uint8_t *entry) {
    const uint32_t cluster = fat_entry_cluster(changes->volume, entry);
    if ((entry[ENTRY_ATTRIBUTES] & FAT_FOLDER) && fat_is_cluster(changes->volume, cluster)) {
        set_cluster(changes, changes->folders, cluster, true);
    }
    for (uint8_t i = 0; i < changes->entry_count; i++) {
        if (changes->entries[i].sector == sector && changes->entries[i].index == index) {
            return;
        }
    }
    if (changes->entry_count == FAT_CHANGES_ENTRIES) {
        changes->several = true;
    } else {
        changes->entries[changes->entry_count++] = (FatChangedEntry){sector, index};
    }
}

// The parts of a long name lie before the entry, the last one first. False: they begin in another sector.
static bool old_name(const uint8_t *folder, uint8_t index, FatName *name) {
    static const uint8_t places[FAT_LONG_NAME_UNITS] = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};
    fat_name_from_short(folder + index * FAT_ENTRY_SIZE, name);
    if (index == 0 || !fat_entry_is_long(folder + (index - 1) * FAT_ENTRY_SIZE)) {
        return true;
    }
    name->length = 0;
    for (uint8_t part = 0; part < LONG_NAME_PARTS && part < index; part++) {
        const uint8_t *entry = folder + (index - 1 - part) * FAT_ENTRY_SIZE;
        for (size_t i = 0; i < FAT_LONG_NAME_UNITS && fat_get16(entry + places[i]) != 0; i++) {
            name->units[name->length++] = (uint16_t)fat_get16(entry + places[i]);
        }
        if (entry[0] & LONG_LAST) {
            return true;
        }
    }
    return false;
}

static void note_removed(FatChanges *changes, uint32_t sector, const uint8_t *folder, uint8_t index) {
    FatName name;
    char text[FS_NAME_MAX + 1];
    if (changes->removed_count == FAT_CHANGES_REMOVED || !old_name(folder, index, &name) ||
        !fat_name_to_text(&name, text) || strlen(text) >= FAT_CHANGES_NAME) {
        changes->several = true;
        return;
    }
    FatRemovedName *removed = &changes->removed[changes->removed_count++];
    removed->sector = sector;
    strcpy(removed->name, text);
}

static void note_folder(FatChanges *changes, uint32_t sector, const uint8_t *data) {
    uint8_t before[SECTOR_SIZE];
    if (block_read(changes->volume->device, sector, before, 1) != 0) {
        return;
    }
    for (uint8_t index = 0; index < FAT_ENTRIES_PER_SECTOR; index++) {
        const uint8_t *old = before + index * FAT_ENTRY_SIZE, *new = data + index *FAT_ENTRY_SIZE;
        if (is_name(new) && !(is_name(old) && is_same(old, new))) {
            note_entry(changes, sector, index, new);
        }
        if (is_name(old) && !(is_name(new) && memcmp(old, new, FAT_SHORT_NAME) == 0)) {
            note_removed(changes, sector, before, index);
        }
    }
}

static void note_sector(FatChanges *changes, uint32_t sector, const uint8_t *data) {
    const FatVolume *volume = changes->volume;
    if (sector - volume->table_start < volume->table_sectors) {
        note_table(changes, sector, data);
    } else if (is_folder_sector(changes, sector)) {
        note_folder(changes, sector, data);
    }
    if (sector >= volume->data_start && unit_of(changes, sector) < FAT_CHANGES_UNITS) {
        bit_set(changes->fresh, unit_of(changes, sector), true);
        bit_set(changes->changed, unit_of(changes, sector), true);
    }
}

void fat_changes_note(FatChanges *changes, uint32_t sector, const void *data, uint32_t count, uint64_t now_us) {
    changes->pending = true;
    changes->written_us = now_us;
    for (uint32_t i = 0; i < count; i++) {
        note_sector(changes, sector + i, (const uint8_t *)data + (size_t)i * SECTOR_SIZE);
    }
}

// Looking at the files
// --------------------------------------------------------------------------------------------------

// A walk through all folders. The path of what was found stands in `path`, "" if it does not fit.
typedef struct {
    FatChanges *changes;
    FatCursor folders[FOLDER_DEPTH];
    uint16_t lengths[FOLDER_DEPTH];  // of the path of each folder
    uint32_t depth;
    FatFound found;
    char *path;
    size_t size;
} Walk;

static void mark_folder(FatChanges *changes, uint32_t first) {
    uint32_t cluster = first;
    for (uint32_t i = 0; i < changes->volume->clusters && fat_is_cluster(changes->volume, cluster); i++) {
        set_cluster(changes, changes->folders, cluster, true);
        if (fat_next(changes->volume, cluster, &cluster) != 0) {
            return;
        }
    }
}

static void walk_begin(Walk *walk, FatChanges *changes, char *path, size_t size) {
    *walk = (Walk){.changes = changes, .path = path, .size = size};
    walk->folders[0].first = fat_root(changes->volume);
    mark_folder(changes, walk->folders[0].first);
}

static void walk_into(Walk *walk) {
    const uint32_t first = fat_entry_cluster(walk->changes->volume, walk->found.entry);
    const size_t length = strlen(walk->path);
    if (walk->depth + 1 < FOLDER_DEPTH && fat_is_cluster(walk->changes->volume, first) && length > 0) {
        mark_folder(walk->changes, first);
        walk->depth++;
        walk->folders[walk->depth] = (FatCursor){.first = first};
        walk->lengths[walk->depth] = (uint16_t)length;
    }
}

static void set_path(Walk *walk, const char *name) {
    const size_t length = walk->lengths[walk->depth];
    if (length + strlen(name) + 2 > walk->size) {
        walk->path[0] = '\0';
        return;
    }
    walk->path[length] = '/';
    strcpy(walk->path + length + 1, name);
}

// The next file or folder; a folder's contents come after it. False: that was all.
static bool walk_next(Walk *walk) {
    char name[FS_NAME_MAX + 1];
    if (walk->found.cursor.index > 0 && fat_found_is_folder(&walk->found)) {
        walk_into(walk);
    }
    for (;;) {
        walk->found.cursor = walk->folders[walk->depth];
        if (fat_scan(walk->changes->volume, &walk->found) == 0) {
            walk->folders[walk->depth] = walk->found.cursor;
            walk->folders[walk->depth].index++;
            walk->found.cursor.index++;  // never 0 from here on
            set_path(walk, fat_name_to_text(&walk->found.name, name) ? name : "?");
            return true;
        }
        if (walk->depth == 0) {
            return false;
        }
        walk->depth--;
    }
}

static void found_place(const Walk *walk, uint32_t *sector, uint8_t *index) {
    FatCursor cursor = walk->found.cursor;
    uint16_t offset;
    cursor.index--;
    fat_cursor_place(walk->changes->volume, &cursor, sector, &offset);
    *index = (uint8_t)(offset / FAT_ENTRY_SIZE);
}

static FatChangedEntry *find_entry(const Walk *walk) {
    FatChanges *changes = walk->changes;
    uint32_t sector;
    uint8_t index;
    found_place(walk, &sector, &index);
    for (uint8_t i = 0; i < changes->entry_count; i++) {
        if (changes->entries[i].sector == sector && changes->entries[i].index == index) {
            return &changes->entries[i];
        }
    }
    return NULL;
}

// A file
// ----------------------------------------------------------------------------------------------------------------

typedef struct {
    bool fits, fresh, changed;
} FileState;

static bool is_source(const char *path) {
    static const char *const endings[] = {".py", ".txt", ".toml"};
    const size_t length = strlen(path);
    for (size_t i = 0; i < ARRAY_LENGTH(endings); i++) {
        const size_t ending = strlen(endings[i]);
        if (length > ending && strcmp(path + length - ending, endings[i]) == 0) {
            return true;
        }
    }
    return false;
}

static bool sector_has_nul(BlockDevice *device, uint32_t sector, uint32_t length) {
    uint8_t data[SECTOR_SIZE];
    return block_read(device, sector, data, 1) != 0 || memchr(data, 0, MIN(length, (uint32_t)SECTOR_SIZE)) != NULL;
}

static void look_at_cluster(const FatChanges *changes, uint32_t cluster, uint32_t rest, FileState *state) {
    const uint32_t first = fat_cluster_sector(changes->volume, cluster);
    for (uint32_t i = 0; i < changes->volume->cluster_sectors && i * SECTOR_SIZE < rest; i++) {
        state->fresh &= bit_get(changes->fresh, unit_of(changes, first + i));
        state->changed |= bit_get(changes->changed, unit_of(changes, first + i));
    }
}

static FileState look_at_file(const FatChanges *changes, uint32_t first, uint32_t size) {
    const uint32_t cluster_bytes = fat_cluster_bytes(changes->volume);
    FileState state = {.fits = true, .fresh = true};
    uint32_t cluster = size == 0 && first == 0 ? FAT_END : first;
    for (uint32_t done = 0; done < size && state.fits; done += MIN(cluster_bytes, size - done)) {
        state.fits = fat_is_cluster(changes->volume, cluster);
        if (state.fits) {
            look_at_cluster(changes, cluster, size - done, &state);
            state.fits = fat_next(changes->volume, cluster, &cluster) == 0;
        }
    }
    state.fits &= cluster >= FAT_END;
    return state;
}

static bool has_nul(const FatChanges *changes, uint32_t first, uint32_t size) {
    const FatVolume *volume = changes->volume;
    uint32_t cluster = first;
    for (uint32_t done = 0; done < size; done += SECTOR_SIZE) {
        const uint32_t within = done / SECTOR_SIZE % volume->cluster_sectors;
        if (done > 0 && within == 0 && fat_next(changes->volume, cluster, &cluster) != 0) {
            return true;
        }
        if (sector_has_nul(volume->device, fat_cluster_sector(volume, cluster) + within, size - done)) {
            return true;
        }
    }
    return false;
}

static void forget_file(FatChanges *changes, uint32_t first, FatChangedEntry *entry) {
    uint32_t cluster = first;
    for (uint32_t i = 0; i < changes->volume->clusters && fat_is_cluster(changes->volume, cluster); i++) {
        set_cluster(changes, changes->changed, cluster, false);
        if (fat_next(changes->volume, cluster, &cluster) != 0) {
            break;
        }
    }
    if (entry != NULL) {
        *entry = changes->entries[--changes->entry_count];
    }
}

// Whether what the walk stands at was changed and is complete; then it counts as told.
static bool take_found(Walk *walk) {
    FatChanges *changes = walk->changes;
    const uint32_t first = fat_entry_cluster(changes->volume, walk->found.entry);
    FatChangedEntry *entry = find_entry(walk);
    if (fat_found_is_folder(&walk->found)) {
        if (entry != NULL) {
            *entry = changes->entries[--changes->entry_count];
        }
        return entry != NULL;
    }
    const uint32_t size = fat_get32(walk->found.entry + ENTRY_SIZE);
    const FileState state = look_at_file(changes, first, size);
    if ((entry == NULL && !state.changed) || !state.fits || !state.fresh ||
        (is_source(walk->path) && has_nul(changes, first, size))) {
        return false;
    }
    forget_file(changes, first, entry);
    return true;
}

// Taking
// ----------------------------------------------------------------------------------------------------------------

static bool folder_has_sector(FatChanges *changes, uint32_t first, uint32_t sector) {
    const FatVolume *volume = changes->volume;
    if (first == 0) {
        return sector - volume->root_start < volume->root_sectors;
    }
    uint32_t cluster = first;
    for (uint32_t i = 0; i < volume->clusters && fat_is_cluster(volume, cluster); i++) {
        if (sector - fat_cluster_sector(volume, cluster) < volume->cluster_sectors) {
            return true;
        }
        if (fat_next(changes->volume, cluster, &cluster) != 0) {
            return false;
        }
    }
    return false;
}

// The path of a name that is gone; "" if its folder is, too.
static void take_removed(Walk *walk) {
    FatChanges *changes = walk->changes;
    const FatRemovedName removed = changes->removed[--changes->removed_count];
    bool found = folder_has_sector(changes, walk->folders[0].first, removed.sector);
    while (!found && walk_next(walk)) {
        if (fat_found_is_folder(&walk->found)) {
            const size_t length = strlen(walk->path);
            found = folder_has_sector(changes, fat_entry_cluster(changes->volume, walk->found.entry), removed.sector);
            walk->lengths[walk->depth] = found ? (uint16_t)length : walk->lengths[walk->depth];
        }
    }
    if (found) {
        set_path(walk, removed.name);
    } else {
        walk->path[0] = '\0';
    }
}

static void forget_all(FatChanges *changes) {
    memset(changes->changed, 0, sizeof changes->changed);
    changes->entry_count = changes->removed_count = 0;
    changes->several = false;
}

uint64_t fat_changes_due_us(const FatChanges *changes) {
    return changes->pending ? changes->written_us + FAT_CHANGES_QUIET_US : UINT64_MAX;
}

bool fat_changes_take(FatChanges *changes, uint64_t now_us, char *path, size_t size) {
    Walk walk;
    if (now_us < fat_changes_due_us(changes)) {
        return false;
    }
    path[0] = '\0';
    if (changes->several) {
        forget_all(changes);
        return true;
    }
    fat_forget(changes->volume);
    walk_begin(&walk, changes, path, size);
    if (changes->removed_count > 0) {
        take_removed(&walk);
        return true;
    }
    while (walk_next(&walk)) {
        if (take_found(&walk)) {
            return true;
        }
    }
    changes->pending = false;  // what is not complete waits for another write
    return false;
}

void fat_changes_learn(FatChanges *changes) {
    FatVolume *volume = changes->volume;
    char path[FS_NAME_MAX + 1];
    Walk walk;
    for (uint32_t i = 0; i < volume->clusters; i++) {
        uint32_t link;
        if (fat_get(volume, FAT_FIRST_CLUSTER + i, &link) == 0 && link != FAT_FREE) {
            set_cluster(changes, changes->fresh, FAT_FIRST_CLUSTER + i, true);
        }
    }
    walk_begin(&walk, changes, path, sizeof path);
    while (walk_next(&walk)) {
    }
}

void fat_changes_begin(FatChanges *changes, FatVolume *volume) {
    *changes = (FatChanges){.volume = volume};
    while ((volume->clusters * volume->cluster_sectors) >> changes->unit_shift > FAT_CHANGES_UNITS) {
        changes->unit_shift++;
    }
    fat_changes_learn(changes);
}
