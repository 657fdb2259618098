// The map of a large flash. It lies in map sectors, the pages, which are logged as all sectors are; RAM has where these
// are and the changes since. A page is only a hint where to look, so that one that is older or newer than the log that
// a cut has left misleads nobody.
#include <string.h>

#include "services/fs/store/store_parts.h"

enum {
    PAGE_SECTORS = SECTOR_SIZE / sizeof(uint16_t)
};

static bool is_page(const Store *store, uint32_t sector) { return sector >= map_first_page(store); }

// Changes -------------------------------------------------------------------------------------------------------------

// The index of the first change of this sector or a later one.
static uint32_t find_change(const Store *store, uint32_t sector) {
    uint32_t low = 0, high = store->map.count;
    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        if (store->map.changes[middle].sector < sector) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static bool is_change_of(const Store *store, uint32_t index, uint32_t sector) {
    return index < store->map.count && store->map.changes[index].sector == sector;
}

static void remove_changes(Store *store, uint32_t index, uint32_t count) {
    MapChange *changes = store->map.changes;
    store->map.count -= count;
    memmove(changes + index, changes + index + count, (store->map.count - index) * sizeof *changes);
}

static void insert_change(Store *store, uint32_t index, uint32_t sector, uint32_t slot) {
    MapChange *changes = store->map.changes;
    if (store->map.count >= store->map.capacity) {
        store->map.overflow = true;
        return;
    }
    memmove(changes + index + 1, changes + index, (store->map.count - index) * sizeof *changes);
    changes[index] = (MapChange){(uint16_t)sector, (uint16_t)slot};
    store->map.count++;
}

// The map -------------------------------------------------------------------------------------------------------------

// What the sector's page says, true or not.
static uint32_t hint(Store *store, uint32_t sector) {
    const uint32_t page = store->map.slots[sector / PAGE_SECTORS];
    const uint32_t offset = sector % PAGE_SECTORS * (uint32_t)sizeof(uint16_t);
    uint16_t slot;
    return page != LOG_NO_SLOT && log_slot_read_part(store, page, offset, &slot, sizeof slot) ? slot : LOG_NO_SLOT;
}

// What a half-finished erase lets through is not believed.
static bool is_true(Store *store, uint32_t slot, uint32_t sector) {
    LogEntry entry;
    return slot < log_slot(store->layout.blocks, 0) && block_state(store, log_slot_block(slot)) == BLOCK_USED &&
           log_entry_read(store, slot, &entry) && entry.sector == sector && entry.sequence <= store->map.final;
}

uint32_t pages_get(Store *store, uint32_t sector) {
    if (is_page(store, sector)) {
        return store->map.slots[sector - map_first_page(store)];
    }
    const uint32_t index = find_change(store, sector);
    if (is_change_of(store, index, sector)) {
        return store->map.changes[index].slot;
    }
    const uint32_t slot = hint(store, sector);
    return is_true(store, slot, sector) ? slot : LOG_NO_SLOT;
}

// That a sector is nowhere is a change, too, even if the hint is not true: there may be older entries of it, which the
// next mount finds. In recovery all are changes, for the entry of a right hint may be one that is not believed.
void pages_set(Store *store, uint32_t sector, uint32_t slot) {
    if (is_page(store, sector)) {
        store->map.slots[sector - map_first_page(store)] = (uint16_t)slot;
        return;
    }
    const uint32_t index = find_change(store, sector);
    const bool is_right = store->map.final == UINT32_MAX && hint(store, sector) == slot;
    if (!is_change_of(store, index, sector)) {
        if (!is_right) {
            insert_change(store, index, sector, slot);
        }
    } else if (is_right) {
        remove_changes(store, index, 1);
    } else {
        store->map.changes[index].slot = (uint16_t)slot;
    }
}

bool pages_say(Store *store, uint32_t sector, uint32_t slot) {
    return !is_page(store, sector) && hint(store, sector) == slot;
}

bool pages_forgot(Store *store, const LogEntry *entry) {
    if (is_page(store, entry->sector) || hint(store, entry->sector) != LOG_NO_SLOT) {
        return false;
    }
    const uint32_t page = store->map.slots[entry->sector / PAGE_SECTORS];
    LogEntry said;
    return page != LOG_NO_SLOT && log_entry_read(store, page, &said) && said.sequence > entry->sequence;
}

void pages_settle(Store *store) {
    uint32_t kept = 0;
    store->map.final = UINT32_MAX;
    for (uint32_t i = 0; i < store->map.count; i++) {
        const MapChange change = store->map.changes[i];
        if (hint(store, change.sector) != change.slot) {
            store->map.changes[kept++] = change;
        }
    }
    store->map.count = kept;
}

// Writing pages -------------------------------------------------------------------------------------------------------

// The changes of a page begin at *index.
static uint32_t changes_of(const Store *store, uint32_t page, uint32_t *index) {
    *index = find_change(store, page * PAGE_SECTORS);
    return find_change(store, (page + 1) * PAGE_SECTORS) - *index;
}

uint32_t pages_fullest(const Store *store) {
    uint32_t fullest = 0, most = 0, index;
    for (uint32_t page = 0; page < store->layout.map_sectors; page++) {
        const uint32_t count = changes_of(store, page, &index);
        if (count > most) {
            fullest = page;
            most = count;
        }
    }
    return fullest;
}

void pages_fill(Store *store, uint32_t page, void *data) {
    uint8_t *bytes = data;
    memset(bytes, 0xFF, SECTOR_SIZE);
    for (uint32_t i = 0; i < PAGE_SECTORS && !is_page(store, page * PAGE_SECTORS + i); i++) {
        const uint16_t slot = (uint16_t)map_get(store, page * PAGE_SECTORS + i);
        memcpy(bytes + i * sizeof slot, &slot, sizeof slot);
    }
}

void pages_forget_changes(Store *store, uint32_t page) {
    uint32_t index;
    const uint32_t count = changes_of(store, page, &index);
    remove_changes(store, index, count);
}
