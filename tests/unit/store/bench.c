#include "bench.h"

#include <string.h>

#include "small_tables.h"

Store store;
static uint32_t memory[2048];
static uint64_t now_us;

StoreStatus mount_store(const StoreTables *tables) {
    static const StoreTables none;
    const StoreTables *each = tables != NULL ? tables : &none;
    const StoreTables both[STORE_SPACES] = {*each, *each};
    return store_memory_size(hal_flash_size()) <= sizeof memory ? store_mount(&store, both, memory) : STORE_FAILED;
}

StoreStatus mount_new(uint32_t flash_size, uint64_t seed, const StoreTables *tables) {
    sim_create(flash_size, seed);
    return mount_store(tables);
}

void make_contents(uint32_t sector, uint32_t version, uint8_t data[SECTOR_SIZE]) {
    memset(data, (int)(version & 0xFF), SECTOR_SIZE);
    if (version > 0) {
        memcpy(data, &sector, sizeof sector);
        memcpy(data + SECTOR_SIZE - sizeof version, &version, sizeof version);
    }
}

bool write_contents(StoreSpace space, uint32_t sector, uint32_t version) {
    uint8_t data[SECTOR_SIZE];
    make_contents(sector, version, data);
    return block_write(store_device(&store, space), sector, data, 1) == 0;
}

bool has_contents(StoreSpace space, uint32_t sector, uint32_t version) {
    uint8_t data[SECTOR_SIZE], wanted[SECTOR_SIZE];
    make_contents(sector, version, wanted);
    return block_read(store_device(&store, space), sector, data, 1) == 0 && memcmp(data, wanted, SECTOR_SIZE) == 0;
}

bool write_small_tables(uint32_t version, uint32_t folder_version) {
    SmallTable table = {.version = version}, folder = {.version = folder_version};
    BlockDevice *device = store_device(&store, STORE_HOST);
    memset(table.used, 0xFF, sizeof table.used);
    return block_write(device, 0, &table, 1) == 0 && block_write(device, 1, &table, 1) == 0 &&
           block_write(device, 2, &folder, 1) == 0;
}

void be_idle(void) {
    now_us += STORE_QUIET_US;
    store_idle(&store, now_us);
    now_us += STORE_QUIET_US;
    while (store_idle(&store, now_us)) {
    }
}
