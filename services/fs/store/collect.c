#include "services/fs/store/store_parts.h"

// Only what is final moves; what the open group has replaced may still be needed; the newest closing word stays where
// it is.
static bool may_empty(const Store *store, uint32_t block) {
    return block_state(store, block) == BLOCK_USED && !block_is_pinned(store, block) && block != store->open_block &&
           (store->closed_slot == STORE_NO_SECTOR || block != log_slot_block(store->closed_slot));
}

// The block with the least to copy, looking on from the last one so that equals take turns; 0: none gains anything.
static uint32_t choose_victim(Store *store) {
    const uint32_t count = store->layout.blocks - 1;
    uint32_t found = 0, least = LOG_SLOTS;
    for (uint32_t i = 0; i < count && least > 0; i++) {
        const uint32_t block = 1 + (store->victim_cursor + i) % count;
        if (block_state(store, block) == BLOCK_DIRTY) {
            return block;
        }
        if (may_empty(store, block) && block_live(store, block) < least) {
            found = block;
            least = block_live(store, block);
        }
    }
    return found;
}

// The copy keeps number and sum: if the data have gone bad, reading the copy says so too.
static bool copy_slot(Store *store, uint32_t slot, const LogEntry *entry) {
    if (!log_slot_read(store, slot, store->buffer)) {
        return false;
    }
    const uint32_t copy = log_append(store, entry, store->buffer);
    if (copy == LOG_NO_SLOT) {
        return false;
    }
    map_move(store, entry->sector, copy);
    return true;
}

static bool copy_live(Store *store, uint32_t block) {
    for (uint32_t index = 0; index < LOG_SLOTS && block_live(store, block) > 0; index++) {
        const uint32_t slot = log_slot(block, index);
        LogEntry entry;
        if (log_entry_read(store, slot, &entry) && entry.sector < store_sector_count(store) &&
            map_get(store, entry.sector) == slot && !copy_slot(store, slot, &entry)) {
            return false;
        }
    }
    return block_live(store, block) == 0;
}

static void erase(Store *store, uint32_t block) {
    LogRecord record;
    log_record_read(store, block, &record);
    const uint32_t erases = log_record_erases(&record);
    if (log_block_erase(store, block, (erases > 0 ? erases : store->typical_erases) + 1)) {
        block_set_state(store, block, BLOCK_ERASED);
        store->free_blocks++;
    } else {
        block_set_state(store, block, BLOCK_BAD);
        store->statistics.bad_blocks++;
    }
}

static bool empty_block(Store *store, uint32_t block) {
    if (!copy_live(store, block)) {
        return false;
    }
    erase(store, block);
    return true;
}

bool collect(Store *store) {
    const uint32_t block = choose_victim(store);
    if (block == 0 || !map_takes(store, LOG_SLOTS)) {
        return false;
    }
    store->victim_cursor = block;
    store->level_countdown -= store->level_countdown > 0;
    return empty_block(store, block);
}

// The block that was erased least, if others were erased much more often.
static uint32_t choose_coldest(Store *store) {
    uint32_t found = 0, least = 0, most = 0;
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        LogRecord record;
        if (log_record_read(store, block, &record) != LOG_USABLE) {
            continue;
        }
        most = MAX(most, record.erases);
        if (may_empty(store, block) && (found == 0 || record.erases < least)) {
            found = block;
            least = record.erases;
        }
    }
    return most - least > LEVEL_EVERY ? found : 0;
}

// What never changes goes where the flash is worn most, and what is written next does not join it there.
bool collect_coldest(Store *store) {
    const uint32_t block = choose_coldest(store);
    const uint32_t open_block = store->open_block, open_index = store->open_index;
    store->level_countdown = LEVEL_EVERY;
    if (block == 0 || !map_takes(store, LOG_SLOTS) || !log_open_block(store, true)) {
        return false;
    }
    const bool done = empty_block(store, block);
    if (open_block != 0) {
        store->open_block = open_block;
        store->open_index = open_index;
    }
    return done;
}
