// What mounting does with the log: map what is final, then find out how much of the open group stays.
#include <string.h>

#include "services/fs/store/store_parts.h"

enum {
    TAIL_MAX = GROUP_MAX + 4  // closing may have added some
};

// The open group, by sequence number.
typedef struct {
    uint16_t slots[TAIL_MAX], previous[TAIL_MAX];  // of the same sector; LOG_NO_SLOT: no such entry, none before
    uint8_t noted[(TAIL_MAX + 7) / 8];
    uint32_t count;
    bool whole_log_agrees;
} Tail;

// Reading the log
// -------------------------------------------------------------------------------------------------------

static void find_closings(Store *store, uint32_t block, const LogRecord *record) {
    for (uint32_t index = 0; index < LOG_SLOTS; index++) {
        const uint32_t slot = log_slot(block, index);
        LogEntry entry;
        if ((record->closings[index].closed & record->closings[index].clean) == LOG_WORD_ERASED ||
            !log_entry_read(store, slot, &entry) || entry.sequence < store->closed) {
            continue;
        }
        const bool clean = record->closings[index].clean == log_closing_word(entry.sequence, true);
        if (clean || record->closings[index].closed == log_closing_word(entry.sequence, false)) {
            store->closed = entry.sequence;
            store->closed_slot = slot;
            store->clean = clean;
        }
    }
}

// The newest page is the right one, whether final or not.
static void find_pages(Store *store, uint32_t block) {
    LogStoredEntry stored[LOG_SLOTS];
    if (!log_entries_read(store, block, stored)) {
        return;
    }
    for (uint32_t index = 0; index < LOG_SLOTS; index++) {
        const LogEntry entry = log_entry_of(&stored[index]);
        LogEntry other;
        if (entry.sector - map_first_page(store) < store->layout.map_sectors && log_entry_is_valid(&stored[index]) &&
            (map_get(store, entry.sector) == LOG_NO_SLOT ||
             !log_entry_read(store, map_get(store, entry.sector), &other) || other.sequence < entry.sequence)) {
            map_set(store, entry.sector, log_slot(block, index));
        }
    }
}

static bool data_fit(Store *store, uint32_t slot, const LogEntry *entry) {
    return log_slot_read(store, slot, store->buffer) && log_data_sum(store->buffer) == entry->data_sum;
}

// Without its page a sector is where its newest entry is.
static void drop_bad_pages(Store *store) {
    for (uint32_t page = map_first_page(store); page < store_sector_count(store); page++) {
        const uint32_t slot = map_get(store, page);
        LogEntry entry;
        if (slot != LOG_NO_SLOT && !(log_entry_read(store, slot, &entry) && data_fit(store, slot, &entry))) {
            map_set(store, page, LOG_NO_SLOT);
        }
    }
}

static void scan_records(Store *store) {
    uint64_t erases = 0;
    uint32_t known = 0;
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        LogRecord record;
        const LogBlockKind kind = log_record_read(store, block, &record);
        block_set_state(store, block, kind == LOG_USABLE ? BLOCK_USED : kind == LOG_UNUSABLE ? BLOCK_DIRTY : BLOCK_BAD);
        store->statistics.bad_blocks += kind == LOG_GIVEN_UP;
        if (kind == LOG_USABLE) {
            erases += record.erases;
            known++;
            find_closings(store, block, &record);
            if (store_has_pages(store)) {
                find_pages(store, block);
            }
        }
    }
    drop_bad_pages(store);
    store->map.final = store->closed;
    store->typical_erases = known > 0 ? (uint32_t)(erases / known) : 0;
}

static uint32_t valid_entries(Store *store, uint32_t block) {
    LogStoredEntry stored[LOG_SLOTS];
    uint32_t count = 0;
    if (log_entries_read(store, block, stored)) {
        for (uint32_t index = 0; index < LOG_SLOTS; index++) {
            count += log_entry_is_valid(&stored[index]);
        }
    }
    return count;
}

// Of an entry and its copy the one in the fuller block counts: then nothing in the block that a cut compaction had just
// begun is needed, and it can be erased although none is left to compact into.
static bool is_better(Store *store, const LogEntry *entry, uint32_t slot, uint32_t other) {
    LogEntry known;
    if (!log_entry_read(store, other, &known)) {
        return true;
    }
    if (known.sequence != entry->sequence) {
        return known.sequence < entry->sequence;
    }
    return valid_entries(store, log_slot_block(slot)) > valid_entries(store, log_slot_block(other));
}

static void map_final(Store *store, const LogEntry *entry, uint32_t slot) {
    if (store_has_pages(store) && pages_say(store, entry->sector, slot)) {
        return;
    }
    const uint32_t other = map_get(store, entry->sector);
    if (other == LOG_NO_SLOT ? !store_has_pages(store) || !pages_forgot(store, entry)
                             : is_better(store, entry, slot, other)) {
        map_set(store, entry->sector, slot);
    }
}

static bool is_of_page(const Store *store, const LogEntry *entry) { return entry->sector >= map_first_page(store); }

static void take_entry(Store *store, Tail *tail, const LogEntry *entry, uint32_t slot) {
    if (entry->sector >= store_sector_count(store)) {
        return;
    }
    const uint32_t index = entry->sequence - store->closed - 1;
    if (entry->sequence <= store->closed) {
        if (!is_of_page(store, entry)) {
            map_final(store, entry, slot);
        }
    } else if (index < TAIL_MAX) {
        tail->slots[index] = (uint16_t)slot;
        tail->count = MAX(tail->count, index + 1);
    }
}

static void scan_entries(Store *store, Tail *tail) {
    for (uint32_t block = 1; block < store->layout.blocks; block++) {
        LogStoredEntry stored[LOG_SLOTS];
        if (block_state(store, block) != BLOCK_USED || !log_entries_read(store, block, stored)) {
            continue;
        }
        bool used = false;
        for (uint32_t index = 0; index < LOG_SLOTS; index++) {
            used |= !log_entry_is_erased(&stored[index]);
            if (log_entry_is_valid(&stored[index])) {
                const LogEntry entry = log_entry_of(&stored[index]);
                take_entry(store, tail, &entry, log_slot(block, index));
            }
        }
        if (!used) {
            block_set_state(store, block, BLOCK_ERASED);
            store->free_blocks++;
        }
    }
}

// The open group
// --------------------------------------------------------------------------------------------------------

static bool tail_entry(Store *store, const Tail *tail, uint32_t index, LogEntry *entry) {
    return tail->slots[index] != LOG_NO_SLOT && log_entry_read(store, tail->slots[index], entry);
}

static bool is_in_space(const Store *store, const LogEntry *entry, StoreSpace space) {
    const StoreDevice *device = &store->devices[space];
    return entry->sector - device->first < device->base.sector_count;
}

// A page is in its place already.
static void apply(Store *store, Tail *tail, uint32_t index, const LogEntry *entry) {
    if (is_of_page(store, entry)) {
        return;
    }
    tail->previous[index] = (uint16_t)map_get(store, entry->sector);
    map_set(store, entry->sector, tail->slots[index]);
}

static void apply_all(Store *store, Tail *tail) {
    for (uint32_t index = 0; index < tail->count; index++) {
        LogEntry entry;
        if (!tail_entry(store, tail, index, &entry)) {
            continue;
        }
        if (data_fit(store, tail->slots[index], &entry)) {
            apply(store, tail, index, &entry);
        } else {
            log_entry_void(store, tail->slots[index]);
            tail->slots[index] = LOG_NO_SLOT;
        }
    }
}

// Undo the space's entries before `end` down to one that the last check has read: its index, or TAIL_MAX if it has read
// none of them.
static uint32_t take_back_until_noted(Store *store, Tail *tail, StoreSpace space, uint32_t end) {
    while (end-- > 0) {
        LogEntry entry;
        if (tail_entry(store, tail, end, &entry) && is_in_space(store, &entry, space)) {
            map_set(store, entry.sector, tail->previous[end]);
            if ((tail->noted[end / 8] >> end % 8 & 1) != 0) {
                return end;
            }
        }
    }
    return TAIL_MAX;
}

static bool noted_check(Store *store, Tail *tail, StoreSpace space) {
    memset(tail->noted, 0, sizeof tail->noted);
    store->noted = tail->noted;
    store->noted_count = (uint16_t)tail->count;
    const bool agrees = space_agrees(store, space);
    store->noted = NULL;
    return agrees;
}

// The index from which on the space's entries are taken back. TAIL_MAX: no state agrees.
static uint32_t longest_prefix(Store *store, Tail *tail, StoreSpace space) {
    uint32_t end = tail->count;
    while (!noted_check(store, tail, space)) {
        end = take_back_until_noted(store, tail, space, end);
        if (end == TAIL_MAX) {
            return TAIL_MAX;
        }
    }
    return end;
}

static void put_back(Store *store, Tail *tail, StoreSpace space) {
    for (uint32_t index = 0; index < tail->count; index++) {
        LogEntry entry;
        if (tail_entry(store, tail, index, &entry) && is_in_space(store, &entry, space)) {
            apply(store, tail, index, &entry);
        }
    }
}

static bool take_back(Store *store, Tail *tail, uint32_t index) {
    const bool done = log_entry_void(store, tail->slots[index]);
    tail->slots[index] = LOG_NO_SLOT;
    store->statistics.taken_back += done;
    return done;
}

// From the newest to the oldest: a cut leaves a log whose longest prefix is the same.
static bool void_from(Store *store, Tail *tail, StoreSpace space, uint32_t first) {
    for (uint32_t index = tail->count; index-- > first;) {
        LogEntry entry;
        if (tail_entry(store, tail, index, &entry) && is_in_space(store, &entry, space) &&
            !take_back(store, tail, index)) {
            return false;
        }
    }
    return true;
}

// What counts only together with an entry that is not there, from the newest to the oldest.
static bool take_back_incomplete(Store *store, Tail *tail) {
    for (uint32_t index = tail->count; index-- > 0;) {
        LogEntry entry;
        if (!tail_entry(store, tail, index, &entry)) {
            continue;
        }
        if (!entry.more) {
            break;
        }
        map_set(store, entry.sector, tail->previous[index]);
        if (!take_back(store, tail, index)) {
            return false;
        }
    }
    return true;
}

static bool recover_space(Store *store, Tail *tail, StoreSpace space) {
    const uint32_t end = longest_prefix(store, tail, space);
    if (end == TAIL_MAX) {
        put_back(store, tail, space);
        tail->whole_log_agrees = false;
        return true;
    }
    return void_from(store, tail, space, end);
}

// Afterwards
// ------------------------------------------------------------------------------------------------------------

static void find_newest(Store *store, const Tail *tail) {
    store->sequence = store->closed;
    store->newest_slot = store->closed_slot;
    for (uint32_t index = 0; index < tail->count; index++) {
        if (tail->slots[index] != LOG_NO_SLOT) {
            store->sequence = store->closed + index + 1;
            store->newest_slot = tail->slots[index];
        }
    }
}

// Go on in the block of the newest entry, behind all that was begun there.
static void find_open_slot(Store *store) {
    LogStoredEntry stored[LOG_SLOTS];
    store->open_block = 0;
    if (store->newest_slot == STORE_NO_SECTOR || !log_entries_read(store, log_slot_block(store->newest_slot), stored)) {
        return;
    }
    uint32_t index = LOG_SLOTS;
    while (index > 0 && log_entry_is_erased(&stored[index - 1])) {
        index--;
    }
    store->open_block = log_slot_block(store->newest_slot);
    store->open_index = index;
}

// After a cut the tables may agree and still waste space, or differ between their copies.
static bool repair(Store *store, bool agreed) {
    for (StoreSpace space = 0; space < STORE_SPACES; space++) {
        const StoreTables *tables = &store->tables[space];
        if (tables->repair != NULL && !space_is_blank(store, space)) {
            store->statistics.repairs += !agreed && !space_agrees(store, space);
            store->repairing = true;
            tables->repair(tables->context, &store->devices[space].base);
            store->repairing = false;
        }
    }
    return !store_group_is_open(store) && store->clean ? true : group_close(store, group_tables_agree(store));
}

bool store_recover(Store *store) {
    Tail tail = {.count = 0, .whole_log_agrees = true};
    memset(tail.slots, 0xFF, sizeof tail.slots);
    map_clear(store);
    scan_records(store);
    scan_entries(store, &tail);
    const bool was_closed = tail.count == 0 && (store->clean || store->closed == 0);
    apply_all(store, &tail);
    if (!take_back_incomplete(store, &tail)) {
        return false;
    }
    for (StoreSpace space = 0; space < STORE_SPACES && !was_closed; space++) {
        if (!recover_space(store, &tail, space)) {
            return false;
        }
    }
    find_newest(store, &tail);
    find_open_slot(store);
    if (store->map.overflow) {
        return false;
    }
    pages_settle(store);
    map_count_live(store);
    store->clean |= store->closed == 0 && !store_group_is_open(store);
    return was_closed || (group_close(store, tail.whole_log_agrees) && repair(store, tail.whole_log_agrees));
}
