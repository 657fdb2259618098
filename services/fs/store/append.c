#include "services/fs/store/store_parts.h"

enum {
    CHOICES_MAX = 64
};

// Opening a block
// -------------------------------------------------------------------------------------------------------

static uint32_t erase_count(Store *store, uint32_t block) {
    LogRecord record;
    return log_record_read(store, block, &record) == LOG_USABLE ? record.erases : store->typical_erases;
}

// The erased block that was erased least, or most; 0: there is none. After a format nearly all are erased: of so many
// some are looked at, each time others.
static uint32_t choose_erased(Store *store, bool most_worn) {
    const uint32_t count = store->layout.blocks - 1;
    uint32_t found = 0, found_erases = 0, looked_at = 0;
    for (uint32_t i = 0; i < count && looked_at < CHOICES_MAX; i++) {
        const uint32_t block = 1 + (store->open_block + i) % count;
        if (block_state(store, block) == BLOCK_ERASED) {
            const uint32_t erases = erase_count(store, block);
            looked_at++;
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

static bool has_slots(const Store *store, uint32_t count, uint32_t reserved) {
    const uint32_t open = has_open_slot(store) ? LOG_SLOTS - store->open_index : 0;
    return store->free_blocks * LOG_SLOTS + open >= reserved * LOG_SLOTS + count;
}

static int make_group_room(Store *store, uint32_t sectors) {
    const bool has_room = store->sequence - store->closed + sectors <= GROUP_MAX;
    return has_room || group_close(store, group_tables_agree(store)) ? 0 : FS_EIO;
}

// One step: FS_ENOSPC if there is none.
static int gain_room(Store *store) {
    if (collect(store)) {
        return 0;
    }
    if (store_group_is_open(store)) {
        return group_close(store, group_tables_agree(store)) ? 0 : FS_EIO;
    }
    return FS_ENOSPC;
}

// Room for one page, of which the sectors of others leave a block. Once that is gone too, all may go.
static int write_page(Store *store) {
    int error = make_group_room(store, 1);
    while (!error && !has_slots(store, 1, RESERVED_BLOCKS)) {
        error = gain_room(store);
    }
    if (error && error != FS_ENOSPC) {
        return error;
    }
    const uint32_t page = pages_fullest(store);
    pages_fill(store, page, store->buffer);
    error = store_append(store, map_first_page(store) + page, store->buffer, false);
    if (!error) {
        pages_forget_changes(store, page);
    }
    return error;
}

int store_make_room(Store *store, uint32_t sectors) {
    int error = 0;
    while (!error) {
        error = map_is_full(store) ? write_page(store) : make_group_room(store, sectors);
        if (!error && !map_is_full(store)) {
            if (has_slots(store, sectors, store_reserved_blocks(store))) {
                return 0;
            }
            error = gain_room(store);
        }
    }
    return error == FS_ENOSPC && (has_open_slot(store) || store->free_blocks > 0) ? 0 : error;
}

// A page of the map is never taken back, so what it replaces need not stay.
int store_append(Store *store, uint32_t sector, const void *data, bool more) {
    const LogEntry entry = {sector, store->sequence + 1, log_data_sum(data), more};
    const uint32_t slot = map_takes(store, 1) ? log_append(store, &entry, data) : LOG_NO_SLOT;
    if (slot == LOG_NO_SLOT) {
        return FS_ENOSPC;
    }
    const uint32_t old = map_get(store, sector);
    if (old != LOG_NO_SLOT && sector < map_first_page(store)) {
        block_pin_slot(store, old);
    }
    block_pin_slot(store, slot);
    map_move(store, sector, slot);
    store->sequence = entry.sequence;
    store->newest_slot = slot;
    return 0;
}

int store_write_sector(Store *store, uint32_t sector, const void *data) {
    int error = store_make_room(store, 1);
    error = error ? error : store_append(store, sector, data, false);
    if (!error) {
        store->statistics.written++;
        store->wrote = true;
    }
    return error;
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
