// What the files of the store share.
#pragma once

#include "services/fs/fs_errno.h"
#include "services/fs/store/flash_log.h"

enum {
    GROUP_MAX = 256,       // entries of the open group
    SWEEP_STEP = 64,       // sectors looked at by one call of store_idle()
    RESERVED_BLOCKS = 2,   // erased ones that only compaction may take; the map one more
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

// A block takes 6 bits.
static inline uint32_t block_get(const Store *store, uint32_t block) {
    const uint8_t *at = &store->blocks[block * 3 / 4];
    return ((uint32_t)at[0] | (uint32_t)at[1] << 8) >> block * 6 % 8 & 63;
}

static inline void block_put(Store *store, uint32_t block, uint32_t value) {
    uint8_t *at = &store->blocks[block * 3 / 4];
    const uint32_t shift = block * 6 % 8;
    const uint32_t both = (((uint32_t)at[0] | (uint32_t)at[1] << 8) & ~(63u << shift)) | value << shift;
    at[0] = (uint8_t)both;
    at[1] = (uint8_t)(both >> 8);
}

static inline BlockState block_state(const Store *store, uint32_t block) {
    return (BlockState)(block_get(store, block) >> BLOCK_STATE_SHIFT);
}

// With no live slot and no pin.
static inline void block_set_state(Store *store, uint32_t block, BlockState state) {
    block_put(store, block, (uint32_t)state << BLOCK_STATE_SHIFT);
}

static inline uint32_t block_live(const Store *store, uint32_t block) {
    return block_get(store, block) & BLOCK_LIVE_MASK;
}

static inline bool block_is_pinned(const Store *store, uint32_t block) {
    return (block_get(store, block) & BLOCK_PINNED) != 0;
}

static inline void block_pin_slot(Store *store, uint32_t slot) {
    const uint32_t block = log_slot_block(slot);
    block_put(store, block, block_get(store, block) | BLOCK_PINNED);
}

static inline bool store_group_is_open(const Store *store) { return store->sequence != store->closed; }

uint32_t store_sector_count(const Store *store);  // of all spaces, those of the map included

// Where map and blocks are in what store_mount() was lent.
void store_divide_memory(Store *store, void *memory);

// The map: which slot holds the newest entry of a sector; LOG_NO_SLOT: none does. Only map_move() counts live slots.
// With map sectors, RAM has only what differs from them.
void map_clear(Store *store);
uint32_t map_get(Store *store, uint32_t sector);
void map_set(Store *store, uint32_t sector, uint32_t slot);
void map_move(Store *store, uint32_t sector, uint32_t slot);
void map_count_live(Store *store);

static inline bool store_has_pages(const Store *store) { return store->layout.map_sectors > 0; }
static inline uint32_t map_first_page(const Store *store) {
    return store->layout.host_sectors + store->layout.private_sectors + store->layout.nvm_sectors;
}

// Erased blocks that a caller's sector never takes.
static inline uint32_t store_reserved_blocks(const Store *store) {
    return (uint32_t)RESERVED_BLOCKS + store_has_pages(store);
}

// Of a store with map sectors, here called pages. What a page says of a sector is a hint: it counts if the entry there
// names the sector.
uint32_t pages_get(Store *store, uint32_t sector);
void pages_set(Store *store, uint32_t sector, uint32_t slot);

// Whether a page has the sector in this slot.
bool pages_say(Store *store, uint32_t sector, uint32_t slot);

// Recovery: whether an entry of a sector that is nowhere is older than a page that says so.
bool pages_forgot(Store *store, const LogEntry *entry);

// Recovery is over: pages are right but for the changes.
void pages_settle(Store *store);

// The page with the most changes, and its new contents. Once it is written, its changes are right without RAM.
uint32_t pages_fullest(const Store *store);
void pages_fill(Store *store, uint32_t page, void *data);
void pages_forget_changes(Store *store, uint32_t page);

// Changes are to be written before there are more; there is room for so many.
static inline bool map_is_full(const Store *store) {
    return store_has_pages(store) && store->map.count >= store->map.limit;
}
static inline bool map_takes(const Store *store, uint32_t changes) {
    return !store_has_pages(store) || store->map.count + changes <= store->map.capacity;
}

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

// Until appending so many sectors of the same group cannot fail for want of an erased block: 0 or FS_ENOSPC. May
// collect, write the map and close the group.
int store_make_room(Store *store, uint32_t sectors);

// The next entry of a sector, for which there is room. `more`: it counts only together with the next one.
int store_append(Store *store, uint32_t sector, const void *data, bool more);
int store_write_sector(Store *store, uint32_t sector, const void *data);
int store_read_sector(Store *store, uint32_t sector, void *data);

// Make the block devices of the spaces; `tables` has one item for each of them.
void store_open_devices(Store *store, const StoreTables *tables);

bool space_is_blank(Store *store, StoreSpace space);  // its first sector was never written
bool space_agrees(Store *store, StoreSpace space);    // blank, or what its StoreTables says of it

// Read the log, take back what is half done, repair. False: the flash fails.
bool store_recover(Store *store);

// What block 0 says; READY after formatting what may be formatted.
StoreStatus label_open(Store *store);

// Program the superblock of the store's layout.
bool label_write(Store *store);
