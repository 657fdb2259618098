// What the files of this folder share.
#pragma once

#include "services/fs/fat/fat.h"
#include "services/fs/fs_errno.h"

enum {
    FAT_NO_SECTOR = -1,
    FAT_UNKNOWN = -1,
    FAT_FIRST_CLUSTER = 2,
    FAT_FREE = 0,
    FAT_BAD = 0x0FFFFFF7,  // links are widened to 28 bits, whatever the kind of table
    FAT_END = 0x0FFFFFF8,
    FAT_ENTRY_SIZE = 32,
    FAT_ENTRIES_PER_SECTOR = SECTOR_SIZE / FAT_ENTRY_SIZE,
    FAT_FOLDER_MAX = 65536,    // entries of a folder
    FAT_LONG_NAME_MAX = 255,   // UTF-16 units
    FAT_LONG_NAME_UNITS = 13,  // in one entry
    FAT_LONG_NAME_ENTRIES = 20,
    FAT_SHORT_NAME = 11,
};

// Attributes of a folder entry.
enum {
    FAT_READONLY = 0x01,
    FAT_HIDDEN = 0x02,
    FAT_VOLUME = 0x08,
    FAT_FOLDER = 0x10,
    FAT_ARCHIVE = 0x20,
    FAT_LONG_NAME = 0x0F,
    FAT_ATTRIBUTES = 0x3F,
};

// Offsets in a folder entry, and first bytes of its name.
enum {
    ENTRY_ATTRIBUTES = 11,
    ENTRY_CASE = 12,  // bit 3: the base is lower case; bit 4: the extension is; bits 0 and 1 are ours: the turn
    ENTRY_CREATED_HUNDREDTHS = 13,
    ENTRY_CREATED = 14,
    ENTRY_ACCESSED = 18,
    ENTRY_CLUSTER_HIGH = 20,
    ENTRY_MODIFIED = 22,
    ENTRY_CLUSTER_LOW = 26,
    ENTRY_SIZE = 28,
    TURN_MASK = 3,
    LONG_CHECKSUM = 13,
    LONG_LAST = 0x40,
    NAME_DELETED = 0xE5,
    NAME_E5 = 0x05,  // stands for a real 0xE5
    NAME_END = 0,
};

static inline uint32_t fat_get16(const uint8_t *data) { return data[0] | (uint32_t)data[1] << 8; }
static inline uint32_t fat_get32(const uint8_t *data) { return fat_get16(data) | fat_get16(data + 2) << 16; }
static inline void fat_put16(uint8_t *data, uint32_t value) {
    data[0] = (uint8_t)value;
    data[1] = (uint8_t)(value >> 8);
}
static inline void fat_put32(uint8_t *data, uint32_t value) {
    fat_put16(data, value);
    fat_put16(data + 2, value >> 16);
}

// Sectors -------------------------------------------------------------------------------------------------------------

// The sector in the one buffer for folders and parts of files; valid until the next call that loads another.
int fat_load(FatVolume *volume, uint32_t sector, uint8_t **data);
// The same without reading: the caller fills all of it.
int fat_load_empty(FatVolume *volume, uint32_t sector, uint8_t **data);
// The caller has changed what it loaded: it is written before the buffer is used for something else.
static inline void fat_touch(FatVolume *volume) {
    volume->window.changed = true;
    volume->names.is_valid = false;
}
int fat_write_window(FatVolume *volume);  // if it was changed

// What is buffered: data, then the table, then the notes of FAT32.
int fat_write_buffers(FatVolume *volume);

// Whole sectors past the buffer.
int fat_read_sectors(FatVolume *volume, uint32_t sector, void *data, uint32_t count);
int fat_write_sectors(FatVolume *volume, uint32_t sector, const void *data, uint32_t count);

static inline uint32_t fat_cluster_bytes(const FatVolume *volume) { return volume->cluster_sectors * SECTOR_SIZE; }
static inline bool fat_is_cluster(const FatVolume *volume, uint32_t cluster) {
    return cluster - FAT_FIRST_CLUSTER < volume->clusters;
}
static inline uint32_t fat_cluster_sector(const FatVolume *volume, uint32_t cluster) {
    return volume->data_start + (cluster - FAT_FIRST_CLUSTER) * volume->cluster_sectors;
}
// Zeros at once, as a new folder needs them.
int fat_clear_cluster(FatVolume *volume, uint32_t cluster);

// The table -----------------------------------------------------------------------------------------------------------

// What the table says of a cluster: FAT_FREE, FAT_BAD, FAT_END or above, else the next one. Changes stay in the buffer.
int fat_get(FatVolume *volume, uint32_t cluster, uint32_t *link);
int fat_set(FatVolume *volume, uint32_t cluster, uint32_t link);
int fat_write_table(FatVolume *volume);  // the buffer, if it was changed, to every copy of the table

// The cluster that follows; FAT_END at the end. EIO: the link leaves the volume.
int fat_next(FatVolume *volume, uint32_t cluster, uint32_t *next);

// Cluster number `steps` of the chain. EIO: it has fewer.
int fat_walk(FatVolume *volume, uint32_t first, uint32_t steps, uint32_t *cluster);

// A free cluster, marked as the end and, if `previous` is not 0, linked behind it. ENOSPC: none.
int fat_allocate(FatVolume *volume, uint32_t previous, uint32_t *cluster);

// Free `cluster` and all behind it. Nothing on the device may refer to it any more.
int fat_free_chain(FatVolume *volume, uint32_t cluster);

// Find out volume->free_clusters: reads the whole table unless the number is known.
int fat_count_free(FatVolume *volume);

// The notes of FAT32 for hosts: how many clusters are free, and where to look for one.
int fat_write_info(FatVolume *volume);

// Folders -------------------------------------------------------------------------------------------------------------

// A place in a folder. `first` 0 is the root of FAT12 and FAT16; start with {.first = cluster}.
typedef struct {
    uint32_t first, index;   // `index` counts entries
    uint32_t cluster, step;  // `cluster` is number `step` of the chain; 0: not known
} FatCursor;

uint32_t fat_root(const FatVolume *volume);  // the `first` of the root folder

// Load the entry at the cursor. ENOENT: the folder has no room there.
int fat_cursor_load(FatVolume *volume, FatCursor *cursor, uint8_t **entry);
// Where the entry lies that the cursor has loaded.
void fat_cursor_place(const FatVolume *volume, const FatCursor *cursor, uint32_t *sector, uint16_t *offset);

static inline bool fat_entry_is_long(const uint8_t *entry) {
    return (entry[ENTRY_ATTRIBUTES] & FAT_ATTRIBUTES) == FAT_LONG_NAME;
}
static inline bool fat_entry_is_dot(const uint8_t *entry) { return entry[0] == '.'; }
uint32_t fat_entry_cluster(const FatVolume *volume, const uint8_t *entry);
void fat_entry_set_cluster(uint8_t *entry, uint32_t cluster);
uint8_t fat_short_checksum(const uint8_t *short_name);

// Names ---------------------------------------------------------------------------------------------------------------

typedef struct {
    uint16_t length;
    uint16_t units[FAT_LONG_NAME_ENTRIES * FAT_LONG_NAME_UNITS];  // UTF-16
} FatName;

// EINVAL: not UTF-8. ENAMETOOLONG: over FAT_LONG_NAME_MAX units.
int fat_name_from_text(const char *text, size_t length, FatName *name);
bool fat_name_to_text(const FatName *name, char *text);   // FS_NAME_MAX + 1 bytes; false: not text, or too long
bool fat_name_equal(const FatName *a, const FatName *b);  // whatever the case
bool fat_name_is_short_of(const FatName *name, const uint8_t *entry);  // the short name of an entry, whatever the case
uint32_t fat_name_hash(const FatName *name);                           // whatever the case
uint32_t fat_short_hash(const uint8_t *entry);                         // that of the name fat_name_from_short() gives
bool fat_name_is_identical(const FatName *a, const FatName *b);
bool fat_name_is_allowed(const FatName *name);  // for a new file
void fat_name_from_short(const uint8_t *entry, FatName *name);

typedef enum {
    FAT_SHORT_EXACT,         // needs no long name
    FAT_SHORT_SAME_LETTERS,  // differs in case only
    FAT_SHORT_LOSSY          // needs a tail
} FatShortKind;

FatShortKind fat_short_from_name(const FatName *name, uint8_t *bytes);
// Put "~tail" (1 to 99) into a short name without tail. The rounds give different beginnings.
void fat_short_set_tail(const FatName *name, unsigned round, unsigned tail, uint8_t *bytes);

// Looking into folders ------------------------------------------------------------------------------------------------

// A file or folder in its folder.
typedef struct {
    FatCursor cursor;      // of its short entry
    uint32_t first_index;  // of the first part of its long name
    FatName name;
    uint8_t entry[FAT_ENTRY_SIZE];  // a copy
} FatFound;

// The next file or folder from index `cursor.index` on; step it by one between calls. ENOENT: no more.
int fat_scan(FatVolume *volume, FatFound *found);

// What has this name. ENOENT; `found` is undefined then.
int fat_find(FatVolume *volume, uint32_t folder, const FatName *name, FatFound *found);

// A new entry with that name and the fields of `fields`; `found` says where it lies. It may still be in the window.
int fat_add(FatVolume *volume, uint32_t folder, const FatName *name, const uint8_t *fields, FatFound *found);

// Delete the entry, then the parts of its long name.
int fat_delete(FatVolume *volume, const FatFound *found);

static inline bool fat_found_is_folder(const FatFound *found) { return found->entry[ENTRY_ATTRIBUTES] & FAT_FOLDER; }

// Paths ---------------------------------------------------------------------------------------------------------------

typedef struct {
    uint32_t folder;  // that holds the last component
    bool is_root;     // the path is "/": nothing else is set
    bool exists;      // `found` is set; else only the last component is missing, and its name is found.name
    FatFound found;
} FatPath;

// ENOENT: a folder on the way is missing. ENOTDIR: it is a file.
int fat_resolve(FatVolume *volume, const char *path, FatPath *result);

// Open files ----------------------------------------------------------------------------------------------------------

// The node of the file whose entry lies there; NULL: it is not open.
FatNode *fat_find_node(FatVolume *volume, uint32_t sector, uint16_t offset);

int fat_open(void *mount, const char *path, unsigned flags, FsFile *file);
int fat_read(FsFile *file, void *data, size_t length, size_t *done);
int fat_write(FsFile *file, const void *data, size_t length, size_t *done);
int fat_seek(FsFile *file, int64_t offset, FsWhence whence, int64_t *position);
int fat_truncate(FsFile *file, uint64_t size);
int fat_flush_file(FsFile *file);
int fat_close(FsFile *file);

// Set the time of the last change in an entry to now.
void fat_stamp(uint8_t *entry);

// The fields of a new entry, all but the name.
void fat_fill_new(const FatVolume *volume, uint8_t *entry, uint8_t attributes, uint32_t cluster);

// Time stamps are of UTC: a board knows no zone.
int64_t fat_time_get(uint32_t stamp);  // date in the high half; 0: none
uint32_t fat_time_from(int64_t time_ns, uint8_t *hundredths);
