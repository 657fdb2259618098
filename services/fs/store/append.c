#include "services/fs/store/store_parts.h"

// Opening a block
// -------------------------------------------------------------------------------------------------------

static uint32_t erase_count(Store *store, uint32_t block) {
    LogRecord record;
    return log_record_read(store, block, &record) == LOG_USABLE ? record.erases : store->typical_erases;
}

// The erased block that was erased least, or most; 0: there is none.
static uint32_t choose_erased(Store *store, bool most_worn) {
    uint32_t found = 0, found_erases = 0;
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        if (block_state(store, block) == BLOCK_ERASED) {
            const uint32_t erases = erase_count(store, block);
            if (found == 0 || (erases < found_erases) != most_worn) {
                found = block;
                found_erases = erases;
            }
        }
    }
    return found;
}

bool log_open_block(Store *store, bool most_worn) {
    store->open_block = choose_erased(store, most_worn);
    store->open_index = 0;
    if (store->open_block == 0) {
        return false;
    }
    block_set_state(store, store->open_block, BLOCK_USED);
    store->free_blocks--;
    return true;
}

static bool has_open_slot(const Store *store) { return store->open_block != 0 && store->open_index < LOG_SLOTS; }

// What a cut has left half programmed does not read as erased and is passed over.
uint32_t log_append(Store *store, const LogEntry *entry, const void *data) {
    while (has_open_slot(store) || log_open_block(store, false)) {
        const uint32_t slot = log_slot(store->open_block, store->open_index++);
        if (log_slot_is_erased(store, slot) && log_slot_program(store, slot, entry, data)) {
            return slot;
        }
    }
    return LOG_NO_SLOT;
}

// Sectors
// ---------------------------------------------------------------------------------------------------------------

static bool has_room(const Store *store) {
    return store->free_blocks > RESERVED_BLOCKS || (has_open_slot(store) && store->free_blocks == RESERVED_BLOCKS);
}

int store_make_room(Store *store) {
    if (store->sequence - store->closed >= GROUP_MAX && !group_close(store, group_tables_agree(store))) {
        return FS_EIO;
    }
    while (!has_room(store)) {
        if (collect(store)) {
            continue;
        }
        if (!store_group_is_open(store)) {
            return has_open_slot(store) || store->free_blocks > 0 ? 0 : FS_ENOSPC;
        }
        if (!group_close(store, group_tables_agree(store))) {
            return FS_EIO;
        }
    }
    return 0;
}

int store_write_sector(Store *store, uint32_t sector, const void *data) {
    const int error = store_make_room(store);
    if (error != 0) {
        return error;
    }
    const LogEntry entry = {sector, store->sequence + 1, log_data_sum(data)};
    const uint32_t slot = log_append(store, &entry, data);
    if (slot == LOG_NO_SLOT) {
        return FS_ENOSPC;
    }
    const uint32_t old = map_get(store, sector);
    if (old != LOG_NO_SLOT) {
        block_pin_slot(store, old);
    }
    block_pin_slot(store, slot);
    map_move(store, sector, slot);
    store->sequence = entry.sequence;
    store->newest_slot = slot;
    store->statistics.written++;
    store->wrote = true;
    return 0;
}

// During recovery, notes which entries of the open group a check depends on.
static void note_read(Store *store, const LogEntry *entry) {
    const uint32_t index = entry->sequence - store->closed - 1;
    if (store->noted != NULL && index < store->noted_count) {
        store->noted[index / 8] |= (uint8_t)(1 << index % 8);
    }
}

int store_read_sector(Store *store, uint32_t sector, void *data) {
    const uint32_t slot = map_get(store, sector);
    LogEntry entry;
    if (slot == LOG_NO_SLOT) {
        __builtin_memset(data, 0, SECTOR_SIZE);
        return 0;
    }
    if (!log_entry_read(store, slot, &entry) || !log_slot_read(store, slot, data)) {
        return FS_EIO;
    }
    note_read(store, &entry);
    return entry.sector == sector && entry.data_sum == log_data_sum(data) ? 0 : FS_EIO;
}
