#include <string.h>

#include "services/fs/store/store_parts.h"

uint32_t store_sector_count(const Store *store) {
    const StoreLayout *layout = &store->layout;
    return layout->host_sectors + layout->private_sectors + layout->nvm_sectors + layout->map_sectors;
}

void map_clear(Store *store) { memset(store->map.slots, 0xFF, store_sector_count(store) * sizeof(uint16_t)); }

uint32_t map_get(Store *store, uint32_t sector) { return store->map.slots[sector]; }

void map_set(Store *store, uint32_t sector, uint32_t slot) { store->map.slots[sector] = (uint16_t)slot; }

void map_move(Store *store, uint32_t sector, uint32_t slot) {
    const uint32_t old = map_get(store, sector);
    if (old != LOG_NO_SLOT) {
        store->blocks[log_slot_block(old)]--;
    }
    if (slot != LOG_NO_SLOT) {
        store->blocks[log_slot_block(slot)]++;
    }
    map_set(store, sector, slot);
}

void map_count_live(Store *store) {
    const uint32_t sectors = store_sector_count(store);
    for (uint32_t sector = 0; sector < sectors; sector++) {
        const uint32_t slot = map_get(store, sector);
        if (slot != LOG_NO_SLOT) {
            store->blocks[log_slot_block(slot)]++;
        }
    }
}
