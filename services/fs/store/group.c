#include "services/fs/store/store_parts.h"

enum {
    CLOSE_TRIES = 3,
};

// Closing
// ---------------------------------------------------------------------------------------------------------------

bool space_is_blank(Store *store, StoreSpace space) {
    return map_get(store, store->devices[space].first) == LOG_NO_SLOT;
}

// A space without a first sector was never formatted, or not to the end: there is nothing to disagree.
bool space_agrees(Store *store, StoreSpace space) {
    const StoreTables *tables = &store->tables[space];
    return tables->agree == NULL || space_is_blank(store, space) ||
           tables->agree(tables->context, &store->devices[space].base);
}

bool group_tables_agree(Store *store) {
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        if (store->repairing || !space_agrees(store, space)) {
            return false;
        }
    }
    return true;
}

static void unpin_all(Store *store) {
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        block_put(store, block, block_get(store, block) & ~(uint32_t)BLOCK_PINNED);
    }
}

// The newest sector again, in another slot, whose closing word may be better.
static bool move_newest(Store *store) {
    LogEntry entry;
    if (!log_entry_read(store, store->newest_slot, &entry) ||
        !log_slot_read(store, store->newest_slot, store->buffer)) {
        return false;
    }
    entry.sequence++;
    const uint32_t slot = log_append(store, &entry, store->buffer);
    if (slot == LOG_NO_SLOT) {
        return false;
    }
    map_move(store, entry.sector, slot);
    block_pin_slot(store, slot);
    store->sequence = entry.sequence;
    store->newest_slot = slot;
    return true;
}

static bool close_newest(Store *store, bool clean) {
    for (int i = 0; i < CLOSE_TRIES; i++) {
        if (log_close(store, store->newest_slot, store->sequence, clean)) {
            return true;
        }
        if (!move_newest(store)) {
            return false;
        }
    }
    return false;
}

bool group_close(Store *store, bool clean) {
    if (store->newest_slot != STORE_NO_SECTOR && !close_newest(store, clean)) {
        return false;
    }
    store->closed = store->sequence;
    store->closed_slot = store->newest_slot;
    store->clean = clean;
    *(clean ? &store->statistics.closed : &store->statistics.forced) += 1;
    unpin_all(store);
    store->sweep_next = clean ? 0 : store_sector_count(store);
    return true;
}

bool store_close_group(Store *store) {
    if (!store_group_is_open(store) && store->clean) {
        return true;
    }
    return group_tables_agree(store) && group_close(store, true);
}

// Free sectors
// ----------------------------------------------------------------------------------------------------------

static uint32_t sequence_of(Store *store, uint32_t sector) {
    const uint32_t slot = map_get(store, sector);
    LogEntry entry;
    return slot != LOG_NO_SLOT && log_entry_read(store, slot, &entry) ? entry.sequence : 0;
}

// A table that was written before the sector knows nothing of it, and one of the open group is not final.
static bool is_free(Store *store, const StoreDevice *device, const StoreTables *tables, uint32_t sector) {
    BlockDevice *base = (BlockDevice *)&device->base;
    const uint32_t table = tables->freed_by(tables->context, base, sector);
    if (table == STORE_NO_SECTOR) {
        return false;
    }
    const uint32_t said = sequence_of(store, device->first + table);
    return said <= store->closed && said > sequence_of(store, device->first + sector);
}

static void sweep_sector(Store *store, uint32_t sector) {
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        const StoreDevice *device = &store->devices[space];
        const uint32_t own = sector - device->first;
        if (own < device->base.sector_count && store->tables[space].freed_by != NULL &&
            map_get(store, sector) != LOG_NO_SLOT && !space_is_blank(store, space) &&
            is_free(store, device, &store->tables[space], own)) {
            map_move(store, sector, LOG_NO_SLOT);
        }
    }
}

static bool sweep(Store *store) {
    const uint32_t end = store_sector_count(store);
    for (int i = 0; i < SWEEP_STEP && store->sweep_next < end; i++) {
        sweep_sector(store, store->sweep_next++);
    }
    return store->sweep_next < end;
}

// Idle
// ------------------------------------------------------------------------------------------------------------------

static bool close_when_quiet(Store *store, uint64_t now_us) {
    if (store->wrote) {
        store->wrote = false;
        store->quiet_since_us = store->wrote_us = now_us;
    }
    const bool due = (store_group_is_open(store) || !store->clean) && store->quiet_since_us != UINT64_MAX &&
                     now_us - store->quiet_since_us >= STORE_QUIET_US;
    if (due) {
        store->quiet_since_us = UINT64_MAX;  // ask again only after the next write
        store_close_group(store);
    }
    return due;
}

// A small flash keeps fewer.
static uint32_t wanted_erased(const Store *store) {
    return MIN(store_reserved_blocks(store) + ERASED_WHEN_IDLE, store->layout.spare_blocks - 1);
}

bool store_idle(Store *store, uint64_t now_us) {
    if (close_when_quiet(store, now_us)) {
        return true;
    }
    if (map_is_full(store)) {
        return store_make_room(store, 1) == 0;
    }
    if (now_us - store->wrote_us < STORE_QUIET_US) {
        return false;  // the writer goes on: what it fills now need not be tidied yet
    }
    if (store->sweep_next < store_sector_count(store)) {
        return sweep(store) || true;
    }
    if (store->free_blocks < wanted_erased(store)) {
        return collect(store);
    }
    return store->level_countdown == 0 && collect_coldest(store);
}
