#include "layer_pair.h"

#include <string.h>

#include "model.h"
#include "parts.h"
#include "services/fs/fat/fat.h"

void pair_open(Pair *pair) {
    memory_device_open(&pair->drive, DRIVE_SECTORS);
    memory_device_open(&pair->own, OWN_SECTORS);
}

void pair_close(Pair *pair) {
    memory_device_close(&pair->drive);
    memory_device_close(&pair->own);
}

void pair_copy(Pair *to, const Pair *from) {
    memcpy(to->drive.sectors, from->drive.sectors, (size_t)DRIVE_SECTORS * SECTOR_SIZE);
    memcpy(to->own.sectors, from->own.sectors, (size_t)OWN_SECTORS * SECTOR_SIZE);
}

void pair_make_drive(Pair *pair) {
    static FatVolume volume;
    FatFormat format = {.label = "TEST", .serial = 1};
    CHECK(fat_format(&volume, &pair->drive.device, &format) == 0);
    CHECK(fat_driver.mkdir(&volume, model_folders[1]) == 0 && fat_driver.mkdir(&volume, model_folders[2]) == 0);
}

bool pair_repair(MemoryDevice *memory, bool *was_consistent) {
    static FatVolume volume;
    uint8_t bitmap[256];
    FatReport report;
    if (fat_mount(&volume, &memory->device) != 0 || fat_check(&volume, bitmap, false, &report) != 0) {
        return false;
    }
    *was_consistent &= fat_report_is_consistent(&report);
    return fat_check(&volume, bitmap, true, &report) == 0;
}
