// What the flash store asks about FAT: do the tables agree, which sectors are free.
#pragma once

#include "services/fs/fat/fat.h"
#include "services/fs/store/store.h"

enum {
    TABLES_BITMAP = 1024  // bytes: drives of up to 8192 clusters, twice as many as the store has sectors
};

typedef struct {
    FatVolume volume;  // of the last question only
    uint8_t bitmap[TABLES_BITMAP];
    int64_t newest_ns;  // the newest time stamp that the last check saw
} DriveTables;

StoreTables drive_tables(DriveTables *tables);

// Check and repair; ENODEV if there is no FAT.
int drive_tables_repair(DriveTables *tables, BlockDevice *device);
