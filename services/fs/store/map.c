#include <string.h>

#include "services/fs/store/store_parts.h"

uint32_t store_sector_count(const Store *store) {
    const StoreLayout *layout = &store->layout;
    return layout->host_sectors + layout->private_sectors + layout->nvm_sectors + layout->map_sectors;
}

void map_clear(Store *store) {
    const uint32_t count = store_has_pages(store) ? store->layout.map_sectors : store_sector_count(store);
    memset(store->map.slots, 0xFF, count * sizeof(uint16_t));
    store->map.count = 0;
}

uint32_t map_get(Store *store, uint32_t sector) {
    return store_has_pages(store) ? pages_get(store, sector) : store->map.slots[sector];
}

void map_set(Store *store, uint32_t sector, uint32_t slot) {
    if (store_has_pages(store)) {
        pages_set(store, sector, slot);
    } else {
        store->map.slots[sector] = (uint16_t)slot;
    }
}

static void count_slot(Store *store, uint32_t slot, uint32_t difference) {
    if (slot != LOG_NO_SLOT) {
        const uint32_t block = log_slot_block(slot);
        block_put(store, block, block_get(store, block) + difference);
    }
}

void map_move(Store *store, uint32_t sector, uint32_t slot) {
    count_slot(store, map_get(store, sector), (uint32_t)-1);
    count_slot(store, slot, 1);
    map_set(store, sector, slot);
}

void map_count_live(Store *store) {
    const uint32_t sectors = store_sector_count(store);
    for (uint32_t sector = 0; sector < sectors; sector++) {
        count_slot(store, map_get(store, sector), 1);
    }
}
