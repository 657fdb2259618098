// FAT12, FAT16 and FAT32 with long names, on a BlockDevice of 512-byte sectors. The state is the caller's FatVolume
// (under 2 KB); nothing is allocated. Functions return 0 or an errno number of services/fs/fs_errno.h.
//
// What a cut between two sector writes can leave behind: clusters that nobody owns, a chain longer than its file, parts
// of a long name, and, when a name moved to another sector, the same file under both names. fat_check() repairs all
// four; the contents of a file that was flushed before are never touched.
#pragma once

#include "services/fs/block_device.h"
#include "services/fs/fs.h"

enum {
    FAT_OPEN_MAX = 10,   // files open at the same time; one more fails with ENFILE
    FAT_LABEL_MAX = 11,  // bytes of a volume label
    FAT_NAME_BITS = 256,
};

typedef struct {
    uint32_t sector;            // FAT_NO_SECTOR: nothing
    uint8_t data[SECTOR_SIZE];  // aligned: memcpy() from flash is five times as fast then
    bool changed;
} FatBuffer;

// Which names the folder has that was last searched in vain: bits of their hashes. Until something is written, a name
// whose bit is not set is not in the folder, which is all that most searches of imports ask.
typedef struct {
    uint32_t folder;  // its first cluster
    bool is_valid;
    uint32_t bits[FAT_NAME_BITS / 32];
} FatNameBits;

// A file that somebody has open, whatever the number of FsFiles.
typedef struct {
    uint32_t first_cluster, size;
    uint32_t entry_sector;
    uint16_t entry_offset;
    uint8_t users;
    bool changed;  // the folder entry has to be written
    bool removed;  // it has no folder entry any more: its clusters are freed when the last user closes it
} FatNode;

typedef struct {
    uint32_t position;
    uint32_t cluster, step;  // `cluster` is number `step` of the chain; 0: not known
    uint8_t node, flags;
    bool is_open;
    uint16_t opened;  // how often this handle was: an FsFile of another time is not open
} FatHandle;

typedef struct {
    BlockDevice *device;
    uint8_t bits;  // 12, 16 or 32
    uint8_t table_count;
    uint8_t cluster_sectors;
    bool info_changed;
    uint32_t boot_sector, info_sector;  // info_sector 0: none
    uint32_t table_start, table_sectors;
    uint32_t root_start, root_sectors;  // FAT12 and FAT16
    uint32_t root_cluster;              // FAT32
    uint32_t data_start, clusters;      // clusters are numbered from 2
    uint32_t free_clusters;             // FAT_UNKNOWN: not counted yet
    uint32_t next_free;                 // where to look first
    uint32_t new_stamp;                 // creation stamp of new files; 0: the clock's
    FatBuffer table, window;
    FatNameBits names;
    FatNode nodes[FAT_OPEN_MAX];
    FatHandle handles[FAT_OPEN_MAX];
} FatVolume;

// The file system's functions; the mount state is a FatVolume.
extern const FsDriver fat_driver;

// Find the volume, on the device itself or in its first FAT partition. Writes nothing. ENODEV: there is none.
int fat_mount(FatVolume *volume, BlockDevice *device);

// Write what is pending; open files stay open.
int fat_flush(FatVolume *volume);

// Close all files as if closed by their users (their program is gone), and write what is pending.
int fat_close_all(FatVolume *volume);

// Forget what is buffered of the device, because someone else wrote to it. Nothing may be pending.
void fat_forget(FatVolume *volume);

// `label` has FAT_LABEL_MAX + 1 bytes; "" if there is none.
int fat_get_label(FatVolume *volume, char *label);
int fat_set_label(FatVolume *volume, const char *label);  // EINVAL: too long, or a character that FAT does not have

// The mark of a volume that a host has mounted, or had when the power went.
int fat_is_dirty(FatVolume *volume, bool *dirty);
int fat_set_dirty(FatVolume *volume, bool dirty);

typedef struct {
    const char *label;  // NULL: none
    uint32_t serial;
} FatFormat;

// Make an empty file system of all sectors (64 or more; else EINVAL). The kind and the cluster size follow from the
// number of sectors. The volume is mounted then.
int fat_format(FatVolume *volume, BlockDevice *device, const FatFormat *options);

// A word in each file's entry, for volumes that no host sees: it takes the place of the time of creation, goes where
// the file is renamed to, and is `volume->new_stamp` in new files and folders.
int fat_get_stamp(FatVolume *volume, const char *path, uint32_t *stamp);
int fat_set_stamp(FatVolume *volume, const char *path, uint32_t stamp);

// A number that changes whenever the file's size, place or time does; never 0.
int fat_get_signature(FatVolume *volume, const char *path, uint32_t *signature);

// Whether `sector` belongs to a free cluster, and which sector of the table says so; one whose link lies in two
// sectors never is.
bool fat_is_free(FatVolume *volume, uint32_t sector, uint32_t *table_sector);

// Folders without an open listing. `*first` names the folder; `*index` is 0 at first.
int fat_folder_find(FatVolume *volume, const char *path, uint32_t *first);
int fat_folder_next(FatVolume *volume, uint32_t first, uint32_t *index, char *name, FsKind *kind);
bool fat_folder_has(FatVolume *volume, uint32_t first, const char *name);

// Checking ------------------------------------------------------------------------------------------------------------

typedef enum {
    // These lose or mix up contents.
    FAT_FAULT_LINK,         // a chain leaves the volume or meets a free cluster
    FAT_FAULT_CROSS_LINK,   // a cluster has two owners, or a chain runs in a circle
    FAT_FAULT_SHORT_CHAIN,  // a file is longer than its chain
    FAT_FAULT_ENTRY,        // a folder entry is no entry
    FAT_FAULT_FOLDER,       // a folder does not begin with "." and ".." that are right
    // These only waste space.
    FAT_FAULT_LONG_CHAIN,  // a chain is longer than its file
    FAT_FAULT_ORPHAN,      // a cluster without owner
    FAT_FAULT_LONG_NAME,   // parts of a long name that belong to no entry
    FAT_FAULT_TABLE_COPY,  // sectors in which a copy of the table differs from the first
    FAT_FAULT_BEHIND_END,  // entries behind the end of a folder, where Linux looks too
    FAT_FAULT_KINDS,
    FAT_FAULT_HARMLESS = FAT_FAULT_LONG_CHAIN,  // from here on
} FatFault;

typedef struct {
    uint32_t faults[FAT_FAULT_KINDS];  // how many of each were found
    uint32_t files, folders;
    uint32_t used_clusters, free_clusters;
    int64_t newest_ns;  // the newest time stamp; 0: none
} FatReport;

// Bytes of the bitmap for fat_check().
static inline size_t fat_check_bitmap_size(const FatVolume *volume) { return (volume->clusters + 7) / 8; }

// Check everything that is reachable, and the tables. `bitmap` has fat_check_bitmap_size() bytes. With `repair`: files
// are cut to their chains, chains to their files, the second owner of a cluster loses it, what is no entry is deleted,
// orphans are freed, and the first table is copied to the others. No file may be open. Ends on any image. Returns
// nonzero only if the device fails.
int fat_check(FatVolume *volume, uint8_t *bitmap, bool repair, FatReport *report);

// Nothing found, or only what wastes space.
bool fat_report_is_clean(const FatReport *report);
bool fat_report_is_consistent(const FatReport *report);
