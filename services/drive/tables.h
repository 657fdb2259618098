// What the flash store asks about FAT: do the tables agree, which sectors are free.
#pragma once

#include "services/fs/fat/fat.h"
#include "services/fs/store/store.h"

typedef struct {
    FatVolume volume;  // of the last question only
    uint8_t *bitmap;   // a bit for each cluster
    size_t bitmap_size;
    int64_t newest_ns;  // the newest time stamp that the last check saw
} DriveTables;

// Bytes of bitmap for any FAT on so many sectors.
size_t drive_tables_bitmap_size(uint32_t sectors);

// `bitmap` is lent for good.
StoreTables drive_tables(DriveTables *tables, void *bitmap, size_t bitmap_size);

// Check and repair; ENODEV if there is no FAT.
int drive_tables_repair(DriveTables *tables, BlockDevice *device);
