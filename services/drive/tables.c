#include "services/drive/tables.h"

#include "services/fs/fs_errno.h"

static bool can_check(const DriveTables *tables) {
    return fat_check_bitmap_size(&tables->volume) <= tables->bitmap_size;
}

static bool agree(void *context, BlockDevice *device) {
    DriveTables *tables = context;
    FatReport report;
    if (fat_mount(&tables->volume, device) != 0 || !can_check(tables)) {
        return true;  // nothing that could disagree
    }
    return fat_check(&tables->volume, tables->bitmap, false, &report) == 0 && fat_report_is_consistent(&report);
}

int drive_tables_repair(DriveTables *tables, BlockDevice *device) {
    FatReport report;
    int error = fat_mount(&tables->volume, device);
    error = error ? error : can_check(tables) ? 0 : FS_ENOMEM;
    error = error ? error : fat_check(&tables->volume, tables->bitmap, false, &report);
    if (!error && !fat_report_is_clean(&report)) {
        error = fat_check(&tables->volume, tables->bitmap, true, &report);
    }
    tables->newest_ns = error ? 0 : report.newest_ns;
    return error;
}

static int repair(void *context, BlockDevice *device) {
    int error = drive_tables_repair(context, device);
    return error == FS_ENODEV ? 0 : error;
}

static uint32_t freed_by(void *context, BlockDevice *device, uint32_t sector) {
    DriveTables *tables = context;
    uint32_t table;
    bool is_free = fat_mount(&tables->volume, device) == 0 && fat_is_free(&tables->volume, sector, &table);
    return is_free ? table : STORE_NO_SECTOR;
}

size_t drive_tables_bitmap_size(uint32_t sectors) { return (sectors + 7) / 8; }

StoreTables drive_tables(DriveTables *tables, void *bitmap, size_t bitmap_size) {
    tables->bitmap = bitmap;
    tables->bitmap_size = bitmap_size;
    return (StoreTables){.context = tables, .agree = agree, .repair = repair, .freed_by = freed_by};
}
