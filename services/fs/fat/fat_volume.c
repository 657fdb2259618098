// The volume: where its parts are, the two buffers, the dirty mark.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    BOOT_SECTOR_BYTES = 11,
    BOOT_CLUSTER_SECTORS = 13,
    BOOT_RESERVED = 14,
    BOOT_TABLES = 16,
    BOOT_ROOT_ENTRIES = 17,
    BOOT_SECTORS_16 = 19,
    BOOT_MEDIA = 21,
    BOOT_TABLE_SECTORS_16 = 22,
    BOOT_SECTORS_32 = 32,
    BOOT_TABLE_SECTORS_32 = 36,
    BOOT_FLAGS_32 = 40,
    BOOT_ROOT_CLUSTER_32 = 44,
    BOOT_INFO_32 = 48,
    BOOT_STATE = 37,
    BOOT_STATE_32 = 65,
    BOOT_SIGNATURE = 510,
    STATE_DIRTY = 1,
    FLAGS_NO_MIRROR = 0x80,
    FLAGS_ACTIVE = 0x0F,
    PARTITIONS = 446,
    PARTITION_SIZE = 16,
    PARTITION_COUNT = 4,
    PARTITION_KIND = 4,
    PARTITION_START = 8,
    FAT12_CLUSTERS = 4085,  // fewer are FAT12
    FAT16_CLUSTERS = 65525,
    FAT32_CLUSTERS = 0x0FFFFFF5,
};

// Buffers -------------------------------------------------------------------------------------------------------------

int fat_write_window(FatVolume *volume) {
    FatBuffer *window = &volume->window;
    if (!window->changed) {
        return 0;
    }
    int error = block_write(volume->device, window->sector, window->data, 1);
    window->changed = error != 0;
    return error;
}

int fat_load(FatVolume *volume, uint32_t sector, uint8_t **data) {
    FatBuffer *window = &volume->window;
    *data = window->data;
    if (window->sector == sector) {
        return 0;
    }
    int error = fat_write_window(volume);
    if (error) {
        return error;
    }
    window->sector = (uint32_t)FAT_NO_SECTOR;
    error = block_read(volume->device, sector, window->data, 1);
    window->sector = error ? (uint32_t)FAT_NO_SECTOR : sector;
    return error;
}

int fat_load_empty(FatVolume *volume, uint32_t sector, uint8_t **data) {
    FatBuffer *window = &volume->window;
    int error = window->sector == sector ? 0 : fat_write_window(volume);
    if (error) {
        return error;
    }
    memset(window->data, 0, SECTOR_SIZE);
    window->sector = sector;
    fat_touch(volume);
    *data = window->data;
    return 0;
}

int fat_write_buffers(FatVolume *volume) {
    int error = fat_write_window(volume);
    error = error ? error : fat_write_table(volume);
    return error ? error : fat_write_info(volume);
}

static bool window_is_within(const FatVolume *volume, uint32_t sector, uint32_t count) {
    return volume->window.sector != (uint32_t)FAT_NO_SECTOR && volume->window.sector - sector < count;
}

int fat_read_sectors(FatVolume *volume, uint32_t sector, void *data, uint32_t count) {
    int error = window_is_within(volume, sector, count) ? fat_write_window(volume) : 0;
    return error ? error : block_read(volume->device, sector, data, count);
}

int fat_write_sectors(FatVolume *volume, uint32_t sector, const void *data, uint32_t count) {
    volume->names.is_valid = false;
    if (window_is_within(volume, sector, count)) {
        volume->window.sector = (uint32_t)FAT_NO_SECTOR;
        volume->window.changed = false;
    }
    return block_write(volume->device, sector, data, count);
}

int fat_clear_cluster(FatVolume *volume, uint32_t cluster) {
    uint32_t sector = fat_cluster_sector(volume, cluster);
    uint8_t *data;
    int error = 0;
    for (uint32_t i = volume->cluster_sectors; i-- > 0 && !error;) {
        error = fat_load_empty(volume, sector + i, &data);
        error = error ? error : fat_write_window(volume);
    }
    return error;
}

void fat_forget(FatVolume *volume) {
    volume->table.sector = volume->window.sector = (uint32_t)FAT_NO_SECTOR;
    volume->table.changed = volume->window.changed = volume->names.is_valid = false;
    volume->free_clusters = (uint32_t)FAT_UNKNOWN;
}

// Mounting ------------------------------------------------------------------------------------------------------------

static bool is_power_of_two(uint32_t value) { return value != 0 && (value & (value - 1)) == 0; }

static bool is_boot_sector(const uint8_t *boot) {
    bool jumps = boot[0] == 0xEB || boot[0] == 0xE9;
    return jumps && boot[BOOT_SIGNATURE] == 0x55 && boot[BOOT_SIGNATURE + 1] == 0xAA &&
           fat_get16(boot + BOOT_SECTOR_BYTES) == SECTOR_SIZE && is_power_of_two(boot[BOOT_CLUSTER_SECTORS]) &&
           fat_get16(boot + BOOT_RESERVED) != 0 && boot[BOOT_TABLES] != 0 && boot[BOOT_MEDIA] >= 0xF0;
}

static bool is_fat_partition(const uint8_t *partition) {
    static const uint8_t kinds[] = {0x01, 0x04, 0x06, 0x0B, 0x0C, 0x0E, 0xEF};
    return memchr(kinds, partition[PARTITION_KIND], sizeof kinds) != NULL;
}

// Leaves the boot sector in the window.
static int find_boot_sector(FatVolume *volume, uint32_t *sector) {
    uint8_t *boot;
    *sector = 0;
    int error = fat_load(volume, 0, &boot);
    if (error || is_boot_sector(boot)) {
        return error;
    }
    for (size_t i = 0; i < PARTITION_COUNT && boot[BOOT_SIGNATURE] == 0x55 && boot[BOOT_SIGNATURE + 1] == 0xAA; i++) {
        const uint8_t *partition = boot + PARTITIONS + i * PARTITION_SIZE;
        uint32_t start = fat_get32(partition + PARTITION_START);
        if (is_fat_partition(partition) && start != 0 && start < volume->device->sector_count) {
            *sector = start;
            error = fat_load(volume, start, &boot);
            return error ? error : is_boot_sector(boot) ? 0 : FS_ENODEV;
        }
    }
    return FS_ENODEV;
}

static uint32_t either(uint32_t first, uint32_t otherwise) { return first ? first : otherwise; }

// The kind follows from the number of clusters, except that only FAT32 has no 16-bit table size.
static uint8_t bits_of(const uint8_t *boot, uint32_t clusters) {
    return fat_get16(boot + BOOT_TABLE_SECTORS_16) == 0 ? 32 : clusters < FAT12_CLUSTERS ? 12 : 16;
}

static bool read_layout_32(FatVolume *volume, const uint8_t *boot) {
    uint32_t flags = fat_get16(boot + BOOT_FLAGS_32);
    uint32_t info = fat_get16(boot + BOOT_INFO_32);
    if (flags & FLAGS_NO_MIRROR) {
        volume->table_start += (flags & FLAGS_ACTIVE) * volume->table_sectors;
        volume->table_count = 1;
    }
    bool has_info = info != 0 && info < fat_get16(boot + BOOT_RESERVED);
    volume->info_sector = has_info ? volume->boot_sector + info : 0;
    volume->root_cluster = fat_get32(boot + BOOT_ROOT_CLUSTER_32);
    return fat_is_cluster(volume, volume->root_cluster) && volume->clusters < FAT32_CLUSTERS &&
           (flags & FLAGS_ACTIVE) < boot[BOOT_TABLES];
}

static bool read_layout(FatVolume *volume, const uint8_t *boot) {
    uint32_t sectors = either(fat_get16(boot + BOOT_SECTORS_16), fat_get32(boot + BOOT_SECTORS_32));
    uint32_t reserved = fat_get16(boot + BOOT_RESERVED);
    volume->table_count = boot[BOOT_TABLES];
    volume->cluster_sectors = boot[BOOT_CLUSTER_SECTORS];
    volume->table_sectors = either(fat_get16(boot + BOOT_TABLE_SECTORS_16), fat_get32(boot + BOOT_TABLE_SECTORS_32));
    volume->root_sectors = (fat_get16(boot + BOOT_ROOT_ENTRIES) + FAT_ENTRIES_PER_SECTOR - 1) / FAT_ENTRIES_PER_SECTOR;
    uint64_t before_data = reserved + (uint64_t)volume->table_count * volume->table_sectors + volume->root_sectors;
    if (sectors > volume->device->sector_count - volume->boot_sector || before_data >= sectors) {
        return false;
    }
    volume->table_start = volume->boot_sector + reserved;
    volume->root_start = volume->table_start + volume->table_count * volume->table_sectors;
    volume->data_start = volume->boot_sector + (uint32_t)before_data;
    volume->clusters = (sectors - (uint32_t)before_data) / volume->cluster_sectors;
    volume->bits = bits_of(boot, volume->clusters);
    uint64_t table_bits = ((uint64_t)volume->clusters + FAT_FIRST_CLUSTER) * volume->bits;
    if (volume->clusters == 0 || table_bits > (uint64_t)volume->table_sectors * SECTOR_SIZE * 8) {
        return false;
    }
    return volume->bits == 32 ? read_layout_32(volume, boot)
                              : volume->root_sectors != 0 && volume->clusters < FAT16_CLUSTERS;
}

int fat_mount(FatVolume *volume, BlockDevice *device) {
    memset(volume, 0, sizeof *volume);
    volume->device = device;
    volume->next_free = FAT_FIRST_CLUSTER;
    fat_forget(volume);
    int error = device->sector_count ? find_boot_sector(volume, &volume->boot_sector) : FS_ENODEV;
    return error ? error : read_layout(volume, volume->window.data) ? 0 : FS_ENODEV;
}

// The dirty mark: Linux and Windows keep it in the boot sector, others in the second entry of the table ---------------

static uint32_t clean_bit(const FatVolume *volume) { return volume->bits == 32 ? 1u << 27 : 1u << 15; }

static int load_state(FatVolume *volume, uint8_t **state) {
    int error = fat_load(volume, volume->boot_sector, state);
    *state += volume->bits == 32 ? BOOT_STATE_32 : BOOT_STATE;
    return error;
}

int fat_is_dirty(FatVolume *volume, bool *dirty) {
    uint8_t *state;
    uint32_t link = (uint32_t)-1;
    int error = load_state(volume, &state);
    *dirty = !error && (*state & STATE_DIRTY);
    if (!error && volume->bits != 12) {
        error = fat_get(volume, 1, &link);
        *dirty |= !(link & clean_bit(volume));
    }
    return error;
}

int fat_set_dirty(FatVolume *volume, bool dirty) {
    uint8_t *state;
    uint32_t link;
    int error = load_state(volume, &state);
    if (error) {
        return error;
    }
    if ((*state & STATE_DIRTY) != dirty) {
        *state ^= STATE_DIRTY;
        fat_touch(volume);
        error = fat_write_window(volume);
    }
    if (volume->bits != 12 && !error) {
        error = fat_get(volume, 1, &link);
        uint32_t wanted = dirty ? link & ~clean_bit(volume) : link | clean_bit(volume);
        error = error || wanted == link ? error : fat_set(volume, 1, wanted);
        error = error ? error : fat_write_table(volume);
    }
    return error;
}
