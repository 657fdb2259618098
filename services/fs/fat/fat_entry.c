// Entries of folders: where they lie, and their fields.
#include "services/fs/fat/fat_parts.h"

#include "core/civil_time.h"

enum {
    FIRST_YEAR = 1980,
    LAST_YEAR = 2107,
};

static const int64_t ns_per_s = 1000000000;

uint32_t fat_root(const FatVolume *volume) { return volume->bits == 32 ? volume->root_cluster : 0; }

static uint32_t entries_per_cluster(const FatVolume *volume) {
    return (uint32_t)volume->cluster_sectors * FAT_ENTRIES_PER_SECTOR;
}

// A chain that breaks off ends the folder.
static int move_to_step(FatVolume *volume, FatCursor *cursor, uint32_t step) {
    if (cursor->cluster == 0 || step < cursor->step) {
        cursor->cluster = cursor->first;
        cursor->step = 0;
    }
    while (cursor->step < step) {
        uint32_t next;
        int error = fat_get(volume, cursor->cluster, &next);
        if (error || !fat_is_cluster(volume, next)) {
            return error ? error : FS_ENOENT;
        }
        cursor->cluster = next;
        cursor->step++;
    }
    return fat_is_cluster(volume, cursor->cluster) ? 0 : FS_ENOENT;
}

void fat_cursor_place(const FatVolume *volume, const FatCursor *cursor, uint32_t *sector, uint16_t *offset) {
    uint32_t in_cluster = cursor->index % entries_per_cluster(volume);
    *sector = cursor->first == 0 ? volume->root_start + cursor->index / FAT_ENTRIES_PER_SECTOR
                                 : fat_cluster_sector(volume, cursor->cluster) + in_cluster / FAT_ENTRIES_PER_SECTOR;
    *offset = (uint16_t)(cursor->index % FAT_ENTRIES_PER_SECTOR * FAT_ENTRY_SIZE);
}

int fat_cursor_load(FatVolume *volume, FatCursor *cursor, uint8_t **entry) {
    uint32_t sector;
    uint16_t offset;
    if (cursor->index >= FAT_FOLDER_MAX) {
        return FS_ENOENT;
    }
    if (cursor->first == 0) {
        if (cursor->index >= volume->root_sectors * FAT_ENTRIES_PER_SECTOR) {
            return FS_ENOENT;
        }
    } else {
        int error = move_to_step(volume, cursor, cursor->index / entries_per_cluster(volume));
        if (error) {
            return error;
        }
    }
    fat_cursor_place(volume, cursor, &sector, &offset);
    int error = fat_load(volume, sector, entry);
    *entry += offset;
    return error;
}

uint32_t fat_entry_cluster(const FatVolume *volume, const uint8_t *entry) {
    uint32_t high = volume->bits == 32 ? fat_get16(entry + ENTRY_CLUSTER_HIGH) << 16 : 0;
    return fat_get16(entry + ENTRY_CLUSTER_LOW) | high;
}

void fat_entry_set_cluster(uint8_t *entry, uint32_t cluster) {
    fat_put16(entry + ENTRY_CLUSTER_LOW, cluster);
    fat_put16(entry + ENTRY_CLUSTER_HIGH, cluster >> 16);
}

uint8_t fat_short_checksum(const uint8_t *short_name) {
    uint8_t sum = 0;
    for (size_t i = 0; i < FAT_SHORT_NAME; i++) {
        sum = (uint8_t)((uint8_t)(sum << 7 | sum >> 1) + short_name[i]);
    }
    return sum;
}

int64_t fat_time_get(uint32_t stamp) {
    uint32_t date = stamp >> 16;
    if (date == 0) {
        return 0;
    }
    return ns_per_s * civil_to_seconds(FIRST_YEAR + (date >> 9), (int)(date >> 5 & 15), (int)(date & 31),
                                       stamp >> 11 & 31, stamp >> 5 & 63, (stamp & 31) * 2);
}

uint32_t fat_time_from(int64_t time_ns, uint8_t *hundredths) {
    CivilTime time;
    *hundredths = 0;
    civil_from_seconds(time_ns / ns_per_s, &time);
    if (time_ns < 0 || time.year < FIRST_YEAR) {
        return (uint32_t)(1 << 5 | 1) << 16;  // the first day there is
    }
    if (time.year > LAST_YEAR) {
        time = (CivilTime){.year = LAST_YEAR, .month = 12, .day = 31, .hour = 23, .minute = 59, .second = 59};
    }
    *hundredths = (uint8_t)(time.second % 2 * 100 + time_ns % ns_per_s / 10000000);
    uint32_t date = (uint32_t)(time.year - FIRST_YEAR) << 9 | (uint32_t)time.month << 5 | (uint32_t)time.day;
    return date << 16 | (uint32_t)time.hour << 11 | (uint32_t)time.minute << 5 | (uint32_t)time.second / 2;
}
