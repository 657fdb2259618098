// Sectors in NOR flash that survive a cut of the power at any moment: a log of 512-byte sectors over hal/flash.h, which
// holds the drive that a USB host sees, the board's private sectors and `nvm`. docs/drive.md has format, invariants and
// the recovery argument. Nothing is allocated; one store per flash. Main loop only.
#pragma once

#include "services/fs/block_device.h"

enum {
    STORE_NVM_SIZE = 4096,
    STORE_QUIET_US = 50000,  // a group is closed when nothing was written for so long
    STORE_NO_SECTOR = 0xFFFFFFFF,
};

// How a flash of some size is divided. The same size always gives the same.
typedef struct {
    uint32_t blocks;  // of 4 KB, block 0 included; 0: the flash is too small
    uint32_t spare_blocks;
    uint32_t host_sectors, private_sectors, nvm_sectors;
    uint32_t map_sectors;  // 0: the whole map is in RAM
} StoreLayout;

StoreLayout store_layout(uint32_t flash_size);

// Bytes that store_mount() needs beside the Store: with it under 8 KB. Of a flash of more than 16 MB the rest is left
// alone.
size_t store_memory_size(uint32_t flash_size);

// What the store asks about the tables of a device (FAT and folders), so that it does not know FAT. Any may be NULL:
// then every state is right, nothing can be repaired, no sector is known to be free.
typedef struct {
    void *context;
    // Whether the tables agree with each other. Reads only; the same contents must give the same answer.
    bool (*agree)(void *context, BlockDevice *device);
    // Make them agree, after a cut, before anyone else uses the device. 0 or an errno number.
    int (*repair)(void *context, BlockDevice *device);
    // If `sector` belongs to nothing: the sector of the table that says so. Otherwise STORE_NO_SECTOR.
    uint32_t (*freed_by)(void *context, BlockDevice *device, uint32_t sector);
} StoreTables;

typedef enum {
    STORE_HOST,
    STORE_PRIVATE,
    STORE_SPACES
} StoreSpace;

typedef struct {
    uint32_t written;         // sectors by callers
    uint32_t programmed;      // sectors, copies included
    uint32_t erased;          // blocks
    uint32_t closed, forced;  // groups closed with tables that agreed, and as they were
    uint32_t taken_back;      // sectors, by the last mount
    uint32_t repairs;         // 1: the last mount had to call repair() for tables that did not agree
    uint32_t bad_blocks;      // given up
    uint32_t mount_bytes;     // read from flash by the last mount, checks of tables included
    uint32_t erased_min, erased_max, erased_mean;  // of the blocks: store_measure_wear()
} StoreStatistics;

typedef struct Store Store;

typedef struct {
    uint16_t sector, slot;
} MapChange;

typedef struct {
    BlockDevice base;
    Store *store;
    uint32_t first;  // within the store's sectors
} StoreDevice;

// The members belong to the store.
struct Store {
    StoreLayout layout;
    StoreDevice devices[STORE_SPACES];
    StoreTables tables[STORE_SPACES];
    StoreStatistics statistics;
    uint8_t *blocks;  // state, pin, number of live slots: 6 bits each
    struct {
        uint16_t *slots;                  // by sector; with map sectors: of these
        MapChange *changes;               // with map sectors: where they are not right, by sector
        uint32_t count, limit, capacity;  // of the changes
        uint32_t final;                   // recovery: what a map sector says of entries after this one is not believed
        bool overflow;                    // a change was lost
    } map;
    uint32_t sequence;                // of the newest entry
    uint32_t closed;                  // entries up to this one are final
    uint32_t newest_slot;             // where the newest entry is; STORE_NO_SECTOR: none
    uint32_t closed_slot;             // where the newest closed one is
    uint32_t open_block, open_index;  // the next slot; block 0: none is open
    uint32_t free_blocks;             // erased
    uint32_t victim_cursor, level_countdown, typical_erases;
    uint32_t sweep_next;  // the next sector to look at for being free
    uint64_t quiet_since_us, wrote_us;
    uint32_t bytes_read;   // from flash
    uint8_t *noted;        // recovery: which entries of the open group were read
    uint16_t noted_count;  // how many there are
    bool clean;            // the last closed group had tables that agreed
    bool repairing;        // the tables' functions are busy
    bool wrote;            // since the last store_idle()
    uint32_t buffer[SECTOR_SIZE / sizeof(uint32_t)];
};

typedef enum {
    STORE_READY,
    STORE_FOREIGN,  // something else is in the flash: store_foreign_device(), store_request_format()
    STORE_ABSENT,   // no flash, or less than the smallest layout
    STORE_FAILED,   // the flash does not do what it should
} StoreStatus;

// Find out what the flash holds, recover, repair. `memory` has store_memory_size() bytes, aligned for uint32_t, and is
// lent for good; `tables` has STORE_SPACES items, copied. Erased flash becomes an empty store, all of whose sectors
// read as zeros; so does any flash in which a format was requested.
StoreStatus store_mount(Store *store, const StoreTables *tables, void *memory);

// The devices of a mounted store. A write returns when the sectors are in flash; FS_EIO: a sector cannot be read back;
// FS_ENOSPC: too many blocks of the flash are worn out.
BlockDevice *store_device(Store *store, StoreSpace space);

// One step of what can wait until STORE_QUIET_US without a write have passed: close the group, note free sectors, erase
// or empty a block (45 ms on a usual chip). True if there is more to do now. Call it from the main loop, never within
// an operation of a file system on one of the devices.
bool store_idle(Store *store, uint64_t now_us);

// Close the group now, if the tables agree. True if nothing is open any more. Before a reset or a deep sleep.
bool store_close_group(Store *store);

// `nvm`, bytes of 0xFF at first. After a cut of the power a write has happened whole or not at all. FS_EINVAL beyond
// the end.
int store_nvm_read(Store *store, size_t offset, void *data, size_t length);
int store_nvm_write(Store *store, size_t offset, const void *data, size_t length);

// Foreign flash as sectors, the first at its start; read-only. Valid until the next mount.
BlockDevice *store_foreign_device(Store *store);

// Let the next store_mount() erase everything, `nvm` included, whatever the flash holds now. Durable when it returns.
// A firmware image does the same by programming STORE_FORMAT_REQUEST at STORE_REQUEST_OFFSET of the flash.
int store_request_format(void);

enum {
    STORE_REQUEST_OFFSET = 256,
    STORE_REQUEST_SIZE = 16
};
extern const uint8_t STORE_FORMAT_REQUEST[STORE_REQUEST_SIZE];

// Fill in the wear of `statistics`: reads the record of every block.
void store_measure_wear(Store *store);
