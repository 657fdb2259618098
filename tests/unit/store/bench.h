// A store on a fresh flash, for tests.
#pragma once

#include "flash_sim.h"
#include "services/fs/store/store.h"

enum {
    MEGABYTE = 1 << 20,
    SMALL_FLASH = 16 * HAL_FLASH_BLOCK,
};

extern Store store;

StoreStatus mount_store(const StoreTables *tables);  // both spaces have them; NULL: none
StoreStatus mount_new(uint32_t flash_size, uint64_t seed, const StoreTables *tables);

// Sector contents that tell `sector` and `version`; 0 everywhere for version 0.
void make_contents(uint32_t sector, uint32_t version, uint8_t data[SECTOR_SIZE]);
bool write_contents(StoreSpace space, uint32_t sector, uint32_t version);
bool has_contents(StoreSpace space, uint32_t sector, uint32_t version);

// The small tables of the host's space, all sectors in use. They agree if the versions are equal.
bool write_small_tables(uint32_t version, uint32_t folder_version);

// Let the main loop be idle until there is nothing to do; the time goes on from call to call.
void be_idle(void);
