// Tables of the simplest kind, so that the store can be tortured without FAT: sectors 0 and 1 hold a version and one
// bit for each sector in use, sector 2 a version. They agree if versions and bits do.
#pragma once

#include "services/fs/store/store.h"

enum {
    SMALL_TABLE_SECTORS = 3
};

typedef struct {
    uint32_t version;
    uint8_t used[SECTOR_SIZE - 4];
} SmallTable;

extern const StoreTables small_tables;
