// What the files of the store share.
#pragma once

#include "services/fs/fs_errno.h"
#include "services/fs/store/flash_log.h"

enum {
    GROUP_MAX = 256,       // entries of the open group
    RESERVED_BLOCKS = 2,   // erased ones that only compaction may take
    ERASED_WHEN_IDLE = 8,  // beyond those
    LEVEL_EVERY = 16,      // collections
};

typedef enum {
    BLOCK_DIRTY,  // nothing in it is needed, but it is not erased
    BLOCK_ERASED,
    BLOCK_USED,
    BLOCK_BAD
} BlockState;

enum {
    BLOCK_LIVE_MASK = 7,
    BLOCK_PINNED = 8,
    BLOCK_STATE_SHIFT = 4
};

static inline BlockState block_state(const Store *store, uint32_t block) {
    return (BlockState)(store->blocks[block] >> BLOCK_STATE_SHIFT);
}

// With no live slot and no pin.
static inline void block_set_state(Store *store, uint32_t block, BlockState state) {
    store->blocks[block] = (uint8_t)(state << BLOCK_STATE_SHIFT);
}

static inline uint32_t block_live(const Store *store, uint32_t block) { return store->blocks[block] & BLOCK_LIVE_MASK; }

static inline bool block_is_pinned(const Store *store, uint32_t block) {
    return (store->blocks[block] & BLOCK_PINNED) != 0;
}

static inline void block_pin_slot(Store *store, uint32_t slot) { store->blocks[log_slot_block(slot)] |= BLOCK_PINNED; }

static inline bool store_group_is_open(const Store *store) { return store->sequence != store->closed; }

uint32_t store_sector_count(const Store *store);

// The map: which slot holds the newest entry of a sector; LOG_NO_SLOT: none does. Only map_move() counts live slots.
void map_clear(Store *store);
uint32_t map_get(Store *store, uint32_t sector);
void map_set(Store *store, uint32_t sector, uint32_t slot);
void map_move(Store *store, uint32_t sector, uint32_t slot);
void map_count_live(Store *store);

// Go on in an erased block, the least or the most worn one. False: there is none.
bool log_open_block(Store *store, bool most_worn);

// Put an entry into the next slot that takes it. LOG_NO_SLOT: no erased block is left.
uint32_t log_append(Store *store, const LogEntry *entry, const void *data);

// Free one block more, or a part of one: true if something was gained. Only what is final is copied.
bool collect(Store *store);
bool collect_coldest(Store *store);

// Close the group as it is or, if `clean`, because the tables agree. False: the flash does not take the word.
bool group_close(Store *store, bool clean);
bool group_tables_agree(Store *store);

// Until an append cannot fail for want of an erased block: 0 or FS_ENOSPC. May collect and close the group.
int store_make_room(Store *store);
int store_write_sector(Store *store, uint32_t sector, const void *data);
int store_read_sector(Store *store, uint32_t sector, void *data);

void store_open_devices(Store *store, const StoreTables *tables);
bool space_is_blank(Store *store, StoreSpace space);
bool space_agrees(Store *store, StoreSpace space);

// Read the log, take back what is half done, repair. False: the flash fails.
bool store_recover(Store *store);

// What block 0 says; READY after formatting what may be formatted.
StoreStatus label_open(Store *store);
