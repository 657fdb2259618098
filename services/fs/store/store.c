#include "services/fs/store/store.h"

#include <string.h>

#include "services/fs/store/store_parts.h"

enum {
    BLOCKS_MIN = 12,
    BLOCKS_MAX = 496,  // with two bytes a sector the store stays below 8 KB
    SPARE_MAX = 16,
    PRIVATE_SECTORS = 256,
    MANY_SLOTS = 1024,
};

static uint32_t private_sectors(uint32_t slots) {
    return slots < MANY_SLOTS ? slots / 4 & ~3u : MAX((uint32_t)PRIVATE_SECTORS, slots / 32 & ~7u);
}

StoreLayout store_layout(uint32_t flash_size) {
    StoreLayout layout = {.blocks = MIN(flash_size / HAL_FLASH_BLOCK, (uint32_t)BLOCKS_MAX)};
    if (layout.blocks < BLOCKS_MIN) {
        return (StoreLayout){.blocks = 0};
    }
    const uint32_t log_blocks = layout.blocks - 1;
    layout.spare_blocks = MIN((uint32_t)SPARE_MAX, MAX(4u, log_blocks / 8));
    layout.nvm_sectors = STORE_NVM_SIZE / SECTOR_SIZE;
    const uint32_t slots = (log_blocks - layout.spare_blocks) * LOG_SLOTS;
    layout.private_sectors = private_sectors(slots);
    layout.host_sectors = (slots - layout.nvm_sectors - layout.private_sectors) & ~7u;
    return layout;
}

static size_t map_size(const StoreLayout *layout) {
    const size_t sectors = layout->host_sectors + layout->private_sectors + layout->nvm_sectors;
    return (sectors * sizeof(uint16_t) + 3) & ~(size_t)3;
}

static size_t memory_size(const StoreLayout *layout) { return map_size(layout) + layout->blocks; }

size_t store_memory_size(uint32_t flash_size) {
    const StoreLayout layout = store_layout(flash_size);
    return memory_size(&layout);
}

StoreStatus store_mount(Store *store, const StoreTables *tables, void *memory) {
    *store = (Store){.layout = store_layout(hal_flash_size()),
                     .closed_slot = STORE_NO_SECTOR,
                     .newest_slot = STORE_NO_SECTOR,
                     .quiet_since_us = UINT64_MAX};
    if (store->layout.blocks == 0) {
        return STORE_ABSENT;
    }
    const StoreStatus status = label_open(store);
    if (status != STORE_READY) {
        return status;
    }
    if (memory_size(&store->layout) > store_memory_size(hal_flash_size())) {
        return STORE_FAILED;  // made by another firmware, for more
    }
    store->map.slots = memory;
    store->blocks = (uint8_t *)memory + map_size(&store->layout);
    store_open_devices(store, tables);
    store->sweep_next = 0;
    const bool recovered = store_recover(store);
    store->statistics.mount_bytes = store->bytes_read;
    return recovered ? STORE_READY : STORE_FAILED;
}

void store_measure_wear(Store *store) {
    uint32_t least = UINT32_MAX, most = 0, count = 0;
    uint64_t sum = 0;
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        LogRecord record;
        if (log_record_read(store, block, &record) == LOG_USABLE) {
            least = MIN(least, record.erases);
            most = MAX(most, record.erases);
            sum += record.erases;
            count++;
        }
    }
    store->statistics.erased_min = count > 0 ? least : 0;
    store->statistics.erased_max = most;
    store->statistics.erased_mean = count > 0 ? (uint32_t)(sum / count) : 0;
}
