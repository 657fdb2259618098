#include "services/fs/fat/fat_tables.h"

#include "services/fs/fat/fat_parts.h"

static bool is_too_large(const FatVolume *volume) { return fat_check_bitmap_size(volume) > FAT_TABLES_CLUSTERS / 8; }

// Without a volume there is no device either, so that look_at() tries again.
static int mount(FatVolume *volume, BlockDevice *device) {
    const int error = fat_mount(volume, device);
    volume->device = error == 0 ? device : NULL;
    return error;
}

static bool agree(void *context, BlockDevice *device) {
    FatTables *state = context;
    FatReport report;
    if (mount(&state->volume, device) != 0) {
        return false;
    }
    return is_too_large(&state->volume) ||
           (fat_check(&state->volume, state->bitmap, false, &report) == 0 && fat_report_is_consistent(&report));
}

static int repair(void *context, BlockDevice *device) {
    FatTables *state = context;
    FatReport report;
    const int error = mount(&state->volume, device);
    if (error != 0 || is_too_large(&state->volume)) {
        return error;
    }
    return fat_check(&state->volume, state->bitmap, true, &report);
}

// The layout is that of the last agree(); the table may have been written since.
static bool look_at(FatVolume *volume, BlockDevice *device) {
    if (volume->device != device) {
        return mount(volume, device) == 0;
    }
    fat_forget(volume);
    return true;
}

// An entry of FAT12 may lie in two sectors, of which one may be older: such a cluster is not known to be free.
static uint32_t table_sector(const FatVolume *volume, uint32_t cluster) {
    const uint32_t offset = volume->bits == 12 ? cluster + cluster / 2 : cluster * (volume->bits / 8);
    const bool split = volume->bits == 12 && offset % SECTOR_SIZE == SECTOR_SIZE - 1;
    return split ? STORE_NO_SECTOR : volume->table_start + offset / SECTOR_SIZE;
}

static uint32_t freed_by(void *context, BlockDevice *device, uint32_t sector) {
    FatTables *state = context;
    FatVolume *volume = &state->volume;
    uint32_t link;
    if (!look_at(volume, device) || is_too_large(volume) || sector < volume->data_start) {
        return STORE_NO_SECTOR;
    }
    const uint32_t cluster = FAT_FIRST_CLUSTER + (sector - volume->data_start) / volume->cluster_sectors;
    if (!fat_is_cluster(volume, cluster) || fat_get(volume, cluster, &link) != 0 || link != FAT_FREE) {
        return STORE_NO_SECTOR;
    }
    return table_sector(volume, cluster);
}

StoreTables fat_tables(FatTables *state) {
    return (StoreTables){.context = state, .agree = agree, .repair = repair, .freed_by = freed_by};
}
