// Making an empty file system. The boot sector goes first and comes back last: a format that was cut short leaves none.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    SECTORS_MIN = 64,
    ROOT_ENTRIES_MIN = 48,
    ROOT_ENTRIES_MAX = 512,
    SECTORS_PER_ROOT_ENTRY = 8,
    // Some distance to the numbers at which the kind changes: not all hosts count alike.
    FAT12_CLUSTERS_MAX = 4070,
    FAT16_CLUSTERS_MIN = 4100,
    FAT16_CLUSTERS_MAX = 65500,
    FAT32_CLUSTERS_MIN = 65540,
    RESERVED_32 = 32,
    INFO_32 = 1,
    BACKUP_32 = 6,
    MEDIA = 0xF8,
};

typedef struct {
    uint32_t sectors;
    uint8_t bits, cluster_sectors;
    uint32_t reserved, table_sectors, root_entries, clusters;
} Layout;

static uint32_t divide_up(uint32_t value, uint32_t by) { return (value + by - 1) / by; }

static uint32_t root_sectors(const Layout *layout) { return layout->root_entries / FAT_ENTRIES_PER_SECTOR; }

// One table: the store below is safe already, and two would have to be kept equal. Data begins at a multiple of the
// cluster size, so that clusters are whole units of what stores them.
static void plan(Layout *layout) {
    uint32_t per_sector = SECTOR_SIZE * 8, before;
    uint64_t table_bits = ((uint64_t)layout->sectors / layout->cluster_sectors + FAT_FIRST_CLUSTER) * layout->bits;
    layout->table_sectors = (uint32_t)((table_bits + per_sector - 1) / per_sector);
    layout->reserved = layout->bits == 32 ? RESERVED_32 : 1;
    before = layout->reserved + layout->table_sectors + root_sectors(layout);
    layout->reserved += divide_up(before, layout->cluster_sectors) * layout->cluster_sectors - before;
    before = layout->reserved + layout->table_sectors + root_sectors(layout);
    layout->clusters = (layout->sectors - before) / layout->cluster_sectors;
}

static bool try_plan(Layout *layout, uint8_t bits, uint32_t least, uint32_t most, uint8_t largest) {
    uint32_t smallest = bits == 12 ? 1 : bits == 16 ? 4 : 8;
    layout->bits = bits;
    for (uint32_t size = smallest; size <= largest; size *= 2) {
        layout->cluster_sectors = (uint8_t)size;
        plan(layout);
        if (layout->clusters >= least && layout->clusters <= most) {
            return true;
        }
    }
    return false;
}

static bool make_layout(uint32_t sectors, Layout *layout) {
    uint32_t entries = sectors / SECTORS_PER_ROOT_ENTRY / FAT_ENTRIES_PER_SECTOR * FAT_ENTRIES_PER_SECTOR;
    *layout = (Layout){.sectors = sectors, .root_entries = MIN(MAX(entries, ROOT_ENTRIES_MIN), ROOT_ENTRIES_MAX)};
    if (sectors < SECTORS_MIN) {
        return false;
    }
    if (try_plan(layout, 12, 1, FAT12_CLUSTERS_MAX, 8) ||
        try_plan(layout, 16, FAT16_CLUSTERS_MIN, FAT16_CLUSTERS_MAX, 64)) {
        return true;
    }
    layout->root_entries = 0;
    return try_plan(layout, 32, FAT32_CLUSTERS_MIN, 4 << 20, 64) ||
           try_plan(layout, 32, FAT32_CLUSTERS_MIN, 1 << 28, 64);
}

static void fill_extended(const Layout *layout, const FatFormat *options, const char *label, uint8_t *at) {
    at[0] = 0x80;
    at[2] = 0x29;
    fat_put32(at + 3, options->serial);
    memcpy(at + 7, label, FAT_LABEL_MAX);
    memcpy(at + 18, layout->bits == 12 ? "FAT12   " : layout->bits == 16 ? "FAT16   " : "FAT32   ", 8);
}

static void fill_boot_32(const Layout *layout, uint8_t *boot) {
    fat_put32(boot + 36, layout->table_sectors);
    fat_put32(boot + 44, FAT_FIRST_CLUSTER);
    fat_put16(boot + 48, INFO_32);
    fat_put16(boot + 50, BACKUP_32);
}

static void fill_boot(const Layout *layout, const FatFormat *options, uint8_t *boot) {
    bool is_32 = layout->bits == 32, is_long = layout->sectors > 0xFFFF;
    memcpy(boot,
           "\xEB\x3C\x90"
           "ADDER   ",
           11);
    fat_put16(boot + 11, SECTOR_SIZE);
    boot[13] = layout->cluster_sectors;
    fat_put16(boot + 14, layout->reserved);
    boot[16] = 1;
    fat_put16(boot + 17, layout->root_entries);
    fat_put16(boot + 19, is_long ? 0 : layout->sectors);
    boot[21] = MEDIA;
    fat_put16(boot + 22, is_32 ? 0 : layout->table_sectors);
    fat_put16(boot + 24, 63);
    fat_put16(boot + 26, 255);
    fat_put32(boot + 32, is_long ? layout->sectors : 0);
    if (is_32) {
        fill_boot_32(layout, boot);
    }
    fill_extended(layout, options, "NO NAME    ", boot + (is_32 ? 64 : 36));
    fat_put16(boot + 510, 0xAA55);
}

static void fill_info(const Layout *layout, uint8_t *info) {
    memcpy(info, "RRaA", 4);
    memcpy(info + 484, "rrAa", 4);
    fat_put32(info + 488, layout->clusters - 1);
    fat_put32(info + 492, FAT_FIRST_CLUSTER + 1);
    fat_put16(info + 510, 0xAA55);
}

static void fill_table(const Layout *layout, uint8_t *table) {
    static const uint8_t ends_12[] = {MEDIA, 0xFF, 0xFF};
    static const uint8_t ends_16[] = {MEDIA, 0xFF, 0xFF, 0xFF};
    static const uint8_t ends_32[] = {MEDIA, 0xFF, 0xFF, 0x0F, 0xFF, 0xFF, 0xFF, 0x0F, 0xFF, 0xFF, 0xFF, 0x0F};
    switch (layout->bits) {
        case 12: memcpy(table, ends_12, sizeof ends_12); break;
        case 16: memcpy(table, ends_16, sizeof ends_16); break;
        default: memcpy(table, ends_32, sizeof ends_32); break;
    }
}

static int write_zeros(BlockDevice *device, uint8_t *sector, uint32_t start, uint32_t count) {
    int error = 0;
    memset(sector, 0, SECTOR_SIZE);
    for (uint32_t i = 0; i < count && !error; i++) {
        error = block_write(device, start + i, sector, 1);
    }
    return error;
}

static int write_info(BlockDevice *device, const Layout *layout, uint8_t *sector) {
    memset(sector, 0, SECTOR_SIZE);
    fill_info(layout, sector);
    int error = block_write(device, INFO_32, sector, 1);
    return error ? error : block_write(device, BACKUP_32 + INFO_32, sector, 1);
}

static int write_boot(BlockDevice *device, const Layout *layout, const FatFormat *options, uint8_t *sector) {
    memset(sector, 0, SECTOR_SIZE);
    fill_boot(layout, options, sector);
    int error = layout->bits == 32 ? block_write(device, BACKUP_32, sector, 1) : 0;
    return error ? error : block_write(device, 0, sector, 1);
}

int fat_format(FatVolume *volume, BlockDevice *device, const FatFormat *options) {
    Layout layout;
    uint8_t sector[SECTOR_SIZE];
    if (device->readonly || !make_layout(device->sector_count, &layout)) {
        return device->readonly ? FS_EROFS : FS_EINVAL;
    }
    uint32_t root = layout.bits == 32 ? layout.cluster_sectors : root_sectors(&layout);
    int error = write_zeros(device, sector, 0, layout.reserved + layout.table_sectors + root);
    fill_table(&layout, sector);  // it is empty since the zeros
    error = error ? error : block_write(device, layout.reserved, sector, 1);
    error = error || layout.bits != 32 ? error : write_info(device, &layout, sector);
    error = error ? error : write_boot(device, &layout, options, sector);
    error = error ? error : fat_mount(volume, device);
    return error || !options->label ? error : fat_set_label(volume, options->label);
}
