#include "small_tables.h"

#include <string.h>

static bool agree(void *context, BlockDevice *device) {
    SmallTable first, second, folder;
    (void)context;
    return block_read(device, 0, &first, 1) == 0 && block_read(device, 1, &second, 1) == 0 &&
           block_read(device, 2, &folder, 1) == 0 && memcmp(&first, &second, sizeof first) == 0 &&
           first.version == folder.version;
}

static uint32_t freed_by(void *context, BlockDevice *device, uint32_t sector) {
    SmallTable table;
    (void)context;
    if (sector < SMALL_TABLE_SECTORS || sector >= sizeof table.used * 8 || block_read(device, 0, &table, 1) != 0) {
        return STORE_NO_SECTOR;
    }
    return (table.used[sector / 8] >> sector % 8 & 1) != 0 ? STORE_NO_SECTOR : 0;
}

const StoreTables small_tables = {.agree = agree, .freed_by = freed_by};
