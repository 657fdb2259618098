// The FAT of another firmware, as it is in flash, with a file ADDER.TXT more that says what to do. Read-only.
#pragma once

#include "services/fs/fat/fat.h"

enum {
    FOREIGN_PATCHES = 4  // a folder entry, up to three tables; the text is a sector of its own
};

typedef struct {
    uint32_t sector;
    uint16_t offset, length;
    const uint8_t *bytes;
} ForeignPatch;

typedef struct {
    BlockDevice base;
    BlockDevice *flash;
    ForeignPatch patches[FOREIGN_PATCHES];
    size_t patch_count;
    uint32_t text_sector;  // 0: there is no room for the file
    uint8_t entry[32], link[4];
} ForeignDrive;

// `volume` is used for looking around. ENODEV: there is no FAT.
int foreign_open(ForeignDrive *foreign, BlockDevice *flash, FatVolume *volume);
