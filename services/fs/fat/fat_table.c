// The table of links between clusters. Its sectors are written when another is needed or at fat_write_table(); a new
// cluster is marked before anything links to it.
#include <string.h>

#include "services/fs/fat/fat_parts.h"

enum {
    INFO_FREE = 488,
    INFO_NEXT = 492,
    INFO_SIGNATURE = 484,
};

int fat_write_table(FatVolume *volume) {
    FatBuffer *table = &volume->table;
    int error = 0;
    for (uint32_t i = 0; table->changed && i < volume->table_count && !error; i++) {
        uint32_t sector = volume->table_start + i * volume->table_sectors + table->sector;
        error = block_write(volume->device, sector, table->data, 1);
    }
    table->changed = table->changed && error;
    return error;
}

// The byte at this offset of the table.
static int table_load(FatVolume *volume, uint32_t offset, uint8_t **byte) {
    FatBuffer *table = &volume->table;
    uint32_t sector = offset / SECTOR_SIZE;
    *byte = table->data + offset % SECTOR_SIZE;
    if (table->sector == sector) {
        return 0;
    }
    int error = fat_write_table(volume);
    if (error) {
        return error;
    }
    table->sector = (uint32_t)FAT_NO_SECTOR;
    error = block_read(volume->device, volume->table_start + sector, table->data, 1);
    table->sector = error ? (uint32_t)FAT_NO_SECTOR : sector;
    return error;
}

static uint32_t offset_of(const FatVolume *volume, uint32_t cluster) {
    return volume->bits == 12 ? cluster + cluster / 2 : cluster * (volume->bits / 8);
}

// Links that are no cluster numbers look alike in all kinds of table.
static uint32_t widen(const FatVolume *volume, uint32_t link) {
    uint32_t last = volume->bits == 12 ? 0xFFF : 0xFFFF;
    return volume->bits != 32 && link >= last - 8 ? link | (0x0FFFFFFF & ~last) : link & 0x0FFFFFFF;
}

static int get_12(FatVolume *volume, uint32_t cluster, uint32_t *link) {
    uint8_t *byte;
    uint32_t offset = offset_of(volume, cluster);
    int error = table_load(volume, offset, &byte);
    *link = *byte;
    error = error ? error : table_load(volume, offset + 1, &byte);
    *link |= (uint32_t)*byte << 8;
    *link = cluster & 1 ? *link >> 4 : *link & 0xFFF;
    return error;
}

static int set_12(FatVolume *volume, uint32_t cluster, uint32_t link) {
    uint8_t *byte;
    uint32_t offset = offset_of(volume, cluster);
    uint32_t mask = cluster & 1 ? 0xFFF0 : 0x0FFF, value = cluster & 1 ? link << 4 : link;
    for (unsigned i = 0; i < 2; i++, mask >>= 8, value >>= 8) {
        int error = table_load(volume, offset + i, &byte);
        if (error) {
            return error;
        }
        *byte = (uint8_t)((*byte & ~mask) | (value & mask));
        volume->table.changed = true;
    }
    return 0;
}

int fat_get(FatVolume *volume, uint32_t cluster, uint32_t *link) {
    uint8_t *entry;
    int error;
    if (volume->bits == 12) {
        error = get_12(volume, cluster, link);
    } else {
        error = table_load(volume, offset_of(volume, cluster), &entry);
        *link = error ? 0 : volume->bits == 16 ? fat_get16(entry) : fat_get32(entry);
    }
    *link = widen(volume, *link);
    return error;
}

int fat_set(FatVolume *volume, uint32_t cluster, uint32_t link) {
    uint8_t *entry;
    if (volume->bits == 12) {
        return set_12(volume, cluster, link);
    }
    int error = table_load(volume, offset_of(volume, cluster), &entry);
    if (error) {
        return error;
    }
    if (volume->bits == 16) {
        fat_put16(entry, link);
    } else {
        fat_put32(entry, (fat_get32(entry) & 0xF0000000) | link);
    }
    volume->table.changed = true;
    return 0;
}

int fat_next(FatVolume *volume, uint32_t cluster, uint32_t *next) {
    int error = fat_get(volume, cluster, next);
    if (!error && *next >= FAT_END) {
        *next = FAT_END;
        return 0;
    }
    return error ? error : fat_is_cluster(volume, *next) ? 0 : FS_EIO;
}

int fat_walk(FatVolume *volume, uint32_t first, uint32_t steps, uint32_t *cluster) {
    *cluster = first;
    int error = fat_is_cluster(volume, first) ? 0 : FS_EIO;
    while (steps-- > 0 && !error) {
        error = fat_next(volume, *cluster, cluster);
        error = error ? error : *cluster == FAT_END ? FS_EIO : 0;
    }
    return error;
}

static void count(FatVolume *volume, int change) {
    if (volume->free_clusters != (uint32_t)FAT_UNKNOWN) {
        volume->free_clusters += (uint32_t)change;
    }
    volume->info_changed = true;
}

// A link of FAT12 that lies in two sectors cannot be changed at once: such clusters are left to the host.
static bool is_torn(const FatVolume *volume, uint32_t cluster) {
    return volume->bits == 12 && offset_of(volume, cluster) % SECTOR_SIZE == SECTOR_SIZE - 1;
}

static int find_free(FatVolume *volume, uint32_t *cluster) {
    uint32_t link, candidate = volume->next_free;
    for (uint32_t i = 0; i < volume->clusters; i++, candidate++) {
        candidate = fat_is_cluster(volume, candidate) ? candidate : FAT_FIRST_CLUSTER;
        int error = fat_get(volume, candidate, &link);
        if (error) {
            return error;
        }
        if (link == FAT_FREE && !is_torn(volume, candidate)) {
            *cluster = candidate;
            return 0;
        }
    }
    return FS_ENOSPC;
}

int fat_allocate(FatVolume *volume, uint32_t previous, uint32_t *cluster) {
    int error = find_free(volume, cluster);
    error = error ? error : fat_set(volume, *cluster, FAT_END | 7);
    if (error) {
        return error;
    }
    volume->next_free = *cluster + 1;
    count(volume, -1);
    return previous ? fat_set(volume, previous, *cluster) : 0;
}

static int discard(FatVolume *volume, uint32_t cluster) {
    const BlockDeviceDriver *driver = volume->device->driver;
    uint32_t sector = fat_cluster_sector(volume, cluster);
    return driver->discard ? driver->discard(volume->device, sector, volume->cluster_sectors) : 0;
}

int fat_free_chain(FatVolume *volume, uint32_t cluster) {
    int error = 0;
    while (fat_is_cluster(volume, cluster) && !error) {
        uint32_t next;
        error = fat_get(volume, cluster, &next);
        if (error || next == FAT_FREE) {
            break;
        }
        error = fat_set(volume, cluster, FAT_FREE);
        count(volume, 1);
        volume->next_free = MIN(volume->next_free, cluster);
        error = error ? error : discard(volume, cluster);
        cluster = next;
    }
    return error ? error : fat_write_table(volume);
}

bool fat_is_free(FatVolume *volume, uint32_t sector, uint32_t *table_sector) {
    uint32_t cluster = (sector - volume->data_start) / volume->cluster_sectors + FAT_FIRST_CLUSTER, link;
    if (sector < volume->data_start || !fat_is_cluster(volume, cluster) || is_torn(volume, cluster) ||
        fat_get(volume, cluster, &link) != 0) {
        return false;
    }
    *table_sector = volume->table_start + offset_of(volume, cluster) / SECTOR_SIZE;
    return link == FAT_FREE;
}

int fat_count_free(FatVolume *volume) {
    uint32_t link, found = 0;
    if (volume->free_clusters != (uint32_t)FAT_UNKNOWN) {
        return 0;
    }
    for (uint32_t i = 0; i < volume->clusters; i++) {
        int error = fat_get(volume, FAT_FIRST_CLUSTER + i, &link);
        if (error) {
            return error;
        }
        found += link == FAT_FREE;
    }
    volume->free_clusters = found;
    return 0;
}

// What FAT32 notes for hosts: without our count it would be wrong, so it says when it is not known.
int fat_write_info(FatVolume *volume) {
    uint8_t *info;
    if (!volume->info_sector || !volume->info_changed) {
        return 0;
    }
    int error = fat_load(volume, volume->info_sector, &info);
    if (error || memcmp(info + INFO_SIGNATURE, "rrAa", 4) != 0) {
        return error;
    }
    fat_put32(info + INFO_FREE, volume->free_clusters);
    fat_put32(info + INFO_NEXT, volume->next_free);
    fat_touch(volume);
    error = fat_write_window(volume);
    volume->info_changed = error != 0;
    return error;
}
