// What the block store asks about a FAT volume (StoreTables). One state serves all spaces of a store; nobody else uses
// its volume.
#pragma once

#include "services/fs/fat/fat.h"
#include "services/fs/store/store.h"

enum {
    FAT_TABLES_CLUSTERS = 4096  // a volume of more is taken as it is: never taken back, nothing known to be free
};

typedef struct {
    FatVolume volume;
    uint8_t bitmap[FAT_TABLES_CLUSTERS / 8];
} FatTables;

StoreTables fat_tables(FatTables *state);
