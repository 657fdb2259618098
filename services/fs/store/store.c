#include "services/fs/store/store.h"

#include <string.h>

#include "services/fs/store/store_parts.h"

enum {
    BLOCKS_MIN = 12,
    BLOCKS_IN_RAM = 496,  // with two bytes a sector the store stays below 8 KB
    BLOCKS_PAGED = 513,   // fewer would give less with pages than BLOCKS_IN_RAM without
    BLOCKS_MAX = 4096,    // 16 MB
    BLOCKS_LARGE = 2048,
    SPARE_MAX = 16,
    PAGE_SECTORS = SECTOR_SIZE / sizeof(uint16_t),
    PAGED_MEMORY = 7296,
    TAIL_CHANGES = 260 + 64,  // of the open group after a cut, and of collections before a page is written
    PRIVATE_SECTORS = 256,
    MANY_SLOTS = 1024,
};

static uint32_t private_sectors(uint32_t slots) {
    return slots < MANY_SLOTS ? slots / 4 & ~3u : MAX((uint32_t)PRIVATE_SECTORS, slots / 32 & ~7u);
}

// More where writing a part of the map has to pay for itself.
static uint32_t spare_blocks(uint32_t blocks) {
    const uint32_t log_blocks = blocks - 1;
    if (blocks > BLOCKS_IN_RAM) {
        return log_blocks / (blocks > BLOCKS_LARGE ? 8 : 16);
    }
    return MIN((uint32_t)SPARE_MAX, MAX(4u, log_blocks / 8));
}

StoreLayout store_layout(uint32_t flash_size) {
    const uint32_t blocks = flash_size / HAL_FLASH_BLOCK;
    StoreLayout layout = {.blocks = MIN(blocks, (uint32_t)(blocks < BLOCKS_PAGED ? BLOCKS_IN_RAM : BLOCKS_MAX))};
    if (layout.blocks < BLOCKS_MIN) {
        return (StoreLayout){.blocks = 0};
    }
    layout.spare_blocks = spare_blocks(layout.blocks);
    layout.nvm_sectors = STORE_NVM_SIZE / SECTOR_SIZE;
    const uint32_t slots = (layout.blocks - 1 - layout.spare_blocks) * LOG_SLOTS;
    layout.map_sectors = layout.blocks > BLOCKS_IN_RAM ? (slots + PAGE_SECTORS) / (PAGE_SECTORS + 1) : 0;
    layout.private_sectors = private_sectors(slots);
    layout.host_sectors = (slots - layout.nvm_sectors - layout.private_sectors - layout.map_sectors) & ~7u;
    return layout;
}

// Of what store_mount() was lent: changes, slots, blocks.
static size_t slots_size(const StoreLayout *layout) {
    const size_t sectors = layout->host_sectors + layout->private_sectors + layout->nvm_sectors;
    const size_t slots = layout->map_sectors > 0 ? layout->map_sectors : sectors;
    return (slots * sizeof(uint16_t) + 3) & ~(size_t)3;
}

static size_t blocks_size(const StoreLayout *layout) { return (layout->blocks * 3 / 4 + 2 + 3) & ~(size_t)3; }

static size_t memory_size(const StoreLayout *layout) {
    return layout->map_sectors > 0 ? PAGED_MEMORY : slots_size(layout) + blocks_size(layout);
}

void store_divide_memory(Store *store, void *memory) {
    const StoreLayout *layout = &store->layout;
    const size_t changes = memory_size(layout) - slots_size(layout) - blocks_size(layout);
    uint8_t *bytes = memory;
    store->map.changes = memory;
    store->map.capacity = (uint32_t)(changes / sizeof(MapChange));
    store->map.limit = store->map.capacity - TAIL_CHANGES;
    store->map.slots = (uint16_t *)(void *)(bytes + changes);
    store->blocks = bytes + changes + slots_size(layout);
}

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
    store_divide_memory(store, memory);
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
