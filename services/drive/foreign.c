#include "services/drive/foreign.h"

#include <string.h>

#include "services/fs/fat/fat_parts.h"

static const char path[] = "/ADDER.TXT";
static const char short_name[] = "ADDER   TXT";
static const char text[] =
    "The memory of this board holds a drive that another firmware made.\r\n"
    "Adder shows it for reading only, so that nothing is lost.\r\n"
    "\r\n"
    "1. Copy the files that you want to keep to your computer.\r\n"
    "2. Type this at the board's prompt. It ERASES the drive and makes a new one:\r\n"
    "\r\n"
    "       import storage; storage.erase_filesystem()\r\n"
    "\r\n"
    "Or install the firmware that was here before: the drive is as it was.\r\n";

_Static_assert(sizeof text <= SECTOR_SIZE, "the text is one sector");

static int foreign_read(BlockDevice *device, uint32_t sector, void *data, uint32_t count) {
    const ForeignDrive *foreign = (const ForeignDrive *)device;
    uint8_t *bytes = data;
    int error = block_read(foreign->flash, sector, data, count);
    for (size_t i = 0; i < foreign->patch_count && !error; i++) {
        const ForeignPatch *patch = &foreign->patches[i];
        if (patch->sector - sector < count) {
            memcpy(bytes + (patch->sector - sector) * SECTOR_SIZE + patch->offset, patch->bytes, patch->length);
        }
    }
    if (foreign->text_sector && foreign->text_sector - sector < count && !error) {
        uint8_t *start = bytes + (foreign->text_sector - sector) * SECTOR_SIZE;
        memset(start, 0, SECTOR_SIZE);
        memcpy(start, text, sizeof text - 1);
    }
    return error;
}

static int foreign_write(BlockDevice *device UNUSED, uint32_t sector UNUSED, const void *data UNUSED,
                         uint32_t count UNUSED) {
    return FS_EROFS;
}

static const BlockDeviceDriver foreign_driver = {foreign_read, foreign_write, NULL};

static void add_patch(ForeignDrive *foreign, uint32_t sector, uint32_t offset, const uint8_t *bytes, size_t length) {
    foreign->patches[foreign->patch_count++] =
        (ForeignPatch){.sector = sector, .offset = (uint16_t)offset, .length = (uint16_t)length, .bytes = bytes};
}

// The first entry of the root that a file may take: a deleted one, or the end mark with another behind it.
static bool find_entry(FatVolume *volume, FatCursor *cursor) {
    uint8_t *entry;
    *cursor = (FatCursor){.first = fat_root(volume)};
    for (; fat_cursor_load(volume, cursor, &entry) == 0; cursor->index++) {
        if (entry[0] == NAME_DELETED) {
            return true;
        }
        if (entry[0] == NAME_END) {
            FatCursor next = *cursor;
            next.index++;
            return fat_cursor_load(volume, &next, &entry) == FS_ENOENT || entry[0] == NAME_END;
        }
    }
    return false;
}

static bool find_cluster(FatVolume *volume, uint32_t *cluster, uint32_t *table_sector) {
    for (uint32_t i = 0; i < volume->clusters; i++) {
        *cluster = FAT_FIRST_CLUSTER + i;
        if (fat_is_free(volume, fat_cluster_sector(volume, *cluster), table_sector)) {
            return true;
        }
    }
    return false;
}

static void patch_entry(ForeignDrive *foreign, FatVolume *volume, const FatCursor *cursor, uint32_t cluster) {
    uint32_t sector;
    uint16_t offset;
    memcpy(foreign->entry, short_name, FAT_SHORT_NAME);
    foreign->entry[ENTRY_ATTRIBUTES] = FAT_READONLY | FAT_ARCHIVE;
    fat_stamp(foreign->entry);
    fat_entry_set_cluster(foreign->entry, cluster);
    fat_put32(foreign->entry + ENTRY_SIZE, sizeof text - 1);
    fat_cursor_place(volume, cursor, &sector, &offset);
    add_patch(foreign, sector, offset, foreign->entry, FAT_ENTRY_SIZE);
}

// The link of the cluster as the end of a chain, in as many bytes as it touches.
static int patch_link(ForeignDrive *foreign, FatVolume *volume, uint32_t cluster, uint32_t table_sector) {
    size_t width = volume->bits == 32 ? 4 : 2;
    uint32_t offset = volume->bits == 12 ? cluster + cluster / 2 : cluster * (uint32_t)width;
    uint8_t *table;
    int error = fat_load(volume, table_sector, &table);
    if (error) {
        return error;
    }
    memcpy(foreign->link, table + offset % SECTOR_SIZE, width);
    uint32_t end = volume->bits == 12 ? cluster & 1 ? 0xFFF0 : 0x0FFF : 0x0FFFFFFF;
    for (size_t i = 0; i < width; i++) {
        foreign->link[i] |= (uint8_t)(end >> 8 * i);
    }
    for (uint32_t i = 0; i < MIN(volume->table_count, FOREIGN_PATCHES - 1); i++) {
        add_patch(foreign, table_sector + i * volume->table_sectors, offset % SECTOR_SIZE, foreign->link, width);
    }
    return 0;
}

int foreign_open(ForeignDrive *foreign, BlockDevice *flash, FatVolume *volume) {
    FatCursor cursor;
    FsStat stat;
    uint32_t cluster, table_sector;
    *foreign = (ForeignDrive){.base = {&foreign_driver, flash->sector_count, true}, .flash = flash};
    int error = fat_mount(volume, flash);
    bool present = !error && fat_driver.stat(volume, path, &stat) == 0;
    if (error || present || !find_entry(volume, &cursor) || !find_cluster(volume, &cluster, &table_sector)) {
        return error;
    }
    patch_entry(foreign, volume, &cursor, cluster);
    foreign->text_sector = fat_cluster_sector(volume, cluster);
    return patch_link(foreign, volume, cluster, table_sector);
}
