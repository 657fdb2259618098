// What the store does when nothing goes wrong, and what of it the next mount finds.
#include "services/fs/store/store_parts.h"  // before the bench, whose store has the name of its parameters

#include <string.h>

#include "bench.h"
#include "parts.h"
#include "small_tables.h"

static void a_megabyte_is_divided(void) {
    const StoreLayout layout = store_layout(MEGABYTE);
    CHECK(layout.host_sectors >= 1400);
    CHECK(layout.private_sectors >= 192);
    CHECK(layout.nvm_sectors * SECTOR_SIZE == STORE_NVM_SIZE);
    CHECK(layout.spare_blocks == 16);
    CHECK(store_layout(8 * HAL_FLASH_BLOCK).blocks == 0);
    CHECK(store_layout(32 * MEGABYTE).blocks == 4096);
    for (uint32_t size = 64 << 10; size <= 17 << 20; size += HAL_FLASH_BLOCK) {
        CHECK(store_memory_size(size) + sizeof(Store) <= 8 * 1024);
    }
    for (uint32_t megabytes = 1; megabytes <= 16; megabytes *= 2) {
        const StoreLayout large = store_layout(megabytes * MEGABYTE);
        printf("  %u MB: %u host sectors, %u private, %u of the map, %u spare blocks, RAM %zu bytes\n", megabytes,
               large.host_sectors, large.private_sectors, large.map_sectors, large.spare_blocks,
               store_memory_size(megabytes * MEGABYTE) + sizeof(Store));
    }
}

static void sectors_read_as_written(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    CHECK(has_contents(STORE_HOST, 0, 0));
    CHECK(write_contents(STORE_HOST, 0, 1) && write_contents(STORE_PRIVATE, 0, 2) && write_contents(STORE_HOST, 0, 3));
    for (int mounts = 0; mounts < 3; mounts++) {
        CHECK(has_contents(STORE_HOST, 0, 3) && has_contents(STORE_PRIVATE, 0, 2) && has_contents(STORE_HOST, 1, 0));
        REQUIRE(mount_store(NULL) == STORE_READY);
    }
}

static void many_sectors_at_once(void) {
    uint8_t data[5 * SECTOR_SIZE], back[sizeof data];
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    for (uint32_t i = 0; i < 5; i++) {
        make_contents(i, i + 1, data + i * SECTOR_SIZE);
    }
    BlockDevice *device = store_device(&store, STORE_HOST);
    CHECK(block_write(device, 3, data, 5) == 0);
    CHECK(block_read(device, 3, back, 5) == 0 && memcmp(back, data, sizeof data) == 0);
    CHECK(block_write(device, device->sector_count - 4, data, 5) == FS_EINVAL);
    CHECK(block_read(device, device->sector_count, back, 1) == FS_EINVAL);
    CHECK(block_read(device, 0xFFFFFFFF, back, 2) == FS_EINVAL);
}

static void every_sector_of_a_full_store(void) {
    REQUIRE(mount_new(MEGABYTE, 1, NULL) == STORE_READY);
    const uint32_t count = store_device(&store, STORE_HOST)->sector_count;
    const uint32_t own = store_device(&store, STORE_PRIVATE)->sector_count;
    bool written = true, kept = true;
    for (uint32_t version = 1; version <= 3; version++) {
        for (uint32_t sector = 0; sector < count; sector++) {
            written &= write_contents(STORE_HOST, sector, version);
            written &= sector >= own || write_contents(STORE_PRIVATE, sector, version);
        }
    }
    CHECK(written);
    REQUIRE(mount_store(NULL) == STORE_READY);
    for (uint32_t sector = 0; sector < count; sector++) {
        kept &= has_contents(STORE_HOST, sector, 3);
        kept &= sector >= own || has_contents(STORE_PRIVATE, sector, 3);
    }
    CHECK(kept);
    be_idle();
    const uint64_t before = sim_bytes_read();
    REQUIRE(mount_store(NULL) == STORE_READY);
    CHECK(sim_bytes_read() - before >= store.statistics.mount_bytes);
    CHECK(store.statistics.mount_bytes < 96 * 1024);
    printf("  mounting the full megabyte reads %u bytes\n", store.statistics.mount_bytes);
}

static void nvm_keeps_bytes(void) {
    uint8_t data[1500], back[sizeof data];
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    memset(data, 7, sizeof data);
    CHECK(store_nvm_read(&store, 0, back, 100) == 0 && back[0] == 0xFF && back[99] == 0xFF);
    CHECK(store_nvm_write(&store, 300, data, sizeof data) == 0);
    REQUIRE(mount_store(NULL) == STORE_READY);
    CHECK(store_nvm_read(&store, 300, back, sizeof back) == 0 && memcmp(back, data, sizeof back) == 0);
    CHECK(store_nvm_read(&store, 299, back, 1) == 0 && back[0] == 0xFF);
    CHECK(store_nvm_read(&store, 1800, back, 1) == 0 && back[0] == 0xFF);
    CHECK(store_nvm_write(&store, STORE_NVM_SIZE - 1, data, 1) == 0);
    CHECK(store_nvm_write(&store, STORE_NVM_SIZE - 1, data, 2) == FS_EINVAL);
    CHECK(store_nvm_write(&store, SIZE_MAX, data, 2) == FS_EINVAL);
}

// A write over several sectors, cut in each of its operations: old or new as a whole.
static uint8_t nvm_old[1500], nvm_new[1500];
static uint32_t nvm_mixed;

static void cut_nvm_write(const SimOperation *operation) {
    static Store another;
    static uint32_t memory[2048];
    static const StoreTables none[STORE_SPACES];
    uint8_t back[sizeof nvm_old];
    sim_set_hook(NULL);
    for (int i = 0; i < 10; i++) {
        sim_try();
        sim_tear(operation);
        const bool read =
            store_mount(&another, none, memory) == STORE_READY && store_nvm_read(&another, 300, back, sizeof back) == 0;
        nvm_mixed += !read || (memcmp(back, nvm_old, sizeof back) != 0 && memcmp(back, nvm_new, sizeof back) != 0);
        sim_forget();
    }
    sim_set_hook(cut_nvm_write);
}

static void nvm_is_old_or_new_as_a_whole(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    nvm_mixed = 0;
    memset(nvm_old, 0xFF, sizeof nvm_old);
    for (int version = 1; version < 60; version++) {
        memset(nvm_new, version, sizeof nvm_new);
        sim_set_hook(cut_nvm_write);
        CHECK(store_nvm_write(&store, 300, nvm_new, sizeof nvm_new) == 0);
        sim_set_hook(NULL);
        memcpy(nvm_old, nvm_new, sizeof nvm_old);
        CHECK(write_contents(STORE_HOST, (uint32_t)version % 20, 1));
    }
    CHECK(nvm_mixed == 0);
}

static void a_group_closes_when_quiet(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, &small_tables) == STORE_READY);
    CHECK(write_small_tables(1, 1));
    store_idle(&store, 1000000);
    store_idle(&store, 1000000 + STORE_QUIET_US - 1);
    CHECK(store.statistics.closed == 0);
    store_idle(&store, 1000000 + STORE_QUIET_US);
    CHECK(store.statistics.closed == 1);
    CHECK(write_small_tables(2, 1));
    be_idle();
    CHECK(store.statistics.closed == 1);  // the tables do not agree
    CHECK(!store_close_group(&store));
    CHECK(write_small_tables(2, 2));
    CHECK(store_close_group(&store) && store.statistics.closed == 2);
}

static void half_a_change_is_taken_back(void) {
    SmallTable table;
    REQUIRE(mount_new(SMALL_FLASH, 1, &small_tables) == STORE_READY);
    CHECK(write_small_tables(1, 1) && write_contents(STORE_HOST, 5, 1));
    CHECK(write_small_tables(2, 1) && write_contents(STORE_HOST, 5, 2));
    REQUIRE(mount_store(&small_tables) == STORE_READY);
    CHECK(block_read(store_device(&store, STORE_HOST), 0, &table, 1) == 0 && table.version == 1);
    CHECK(has_contents(STORE_HOST, 5, 1));
    CHECK(store.statistics.taken_back == 4);
}

// The board's own sectors do not go back with the host's.
static void spaces_are_taken_back_apart(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, &small_tables) == STORE_READY);
    CHECK(write_small_tables(1, 1) && write_small_tables(2, 1));
    CHECK(write_contents(STORE_PRIVATE, 6, 9));
    CHECK(store_nvm_write(&store, 0, "x", 1) == 0);
    REQUIRE(mount_store(&small_tables) == STORE_READY);
    char byte;
    CHECK(store.statistics.taken_back > 0);
    CHECK(has_contents(STORE_PRIVATE, 6, 9));
    CHECK(store_nvm_read(&store, 0, &byte, 1) == 0 && byte == 'x');
}

static int repairs;

static int repair_small_tables(void *context, BlockDevice *device) {
    (void)context;
    (void)device;
    repairs++;
    return write_small_tables(99, 99) ? 0 : FS_EIO;
}

static void what_was_forced_is_repaired(void) {
    StoreTables tables = small_tables;
    tables.repair = repair_small_tables;
    REQUIRE(mount_new(MEGABYTE, 1, &tables) == STORE_READY);
    CHECK(write_small_tables(1, 1) && write_small_tables(2, 1));
    for (uint32_t sector = 3; sector < 600; sector++) {
        CHECK(write_contents(STORE_HOST, sector, 5));
    }
    CHECK(store.statistics.forced >= 2);
    repairs = 0;
    REQUIRE(mount_store(&tables) == STORE_READY);
    CHECK(repairs == 1 && store.statistics.repairs == 1);
    bool kept = true;
    for (uint32_t sector = 3; sector < 600; sector++) {
        kept &= has_contents(STORE_HOST, sector, 5);
    }
    CHECK(kept);
    REQUIRE(mount_store(&tables) == STORE_READY);
    CHECK(repairs == 1);
}

static void a_sector_that_went_bad_says_so(void) {
    uint8_t data[SECTOR_SIZE];
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    CHECK(write_contents(STORE_HOST, 1, 1) && write_contents(STORE_HOST, 2, 1));
    CHECK(store_close_group(&store));
    uint8_t *memory = sim_memory();
    for (size_t at = 0; at + 4 < SMALL_FLASH; at += SECTOR_SIZE) {
        memory[at + 100] ^= (uint8_t)(memory[at] == 1 && memory[at + 100] == 1 ? 4 : 0);
    }
    CHECK(block_read(store_device(&store, STORE_HOST), 1, data, 1) == FS_EIO);
    CHECK(has_contents(STORE_HOST, 2, 1));
    for (uint32_t i = 0; i < 2000; i++) {
        CHECK(write_contents(STORE_HOST, 3 + i % 20, i));  // compaction moves it and does not make it look right
    }
    CHECK(block_read(store_device(&store, STORE_HOST), 1, data, 1) == FS_EIO);
    CHECK(write_contents(STORE_HOST, 1, 2) && has_contents(STORE_HOST, 1, 2));
}

static void a_save_erases_nothing(void) {
    REQUIRE(mount_new(MEGABYTE, 1, NULL) == STORE_READY);
    for (uint32_t sector = 0; sector < 1400; sector++) {
        CHECK(write_contents(STORE_HOST, sector, 1));
    }
    for (uint32_t save = 2; save < 40; save++) {
        be_idle();
        CHECK(store.free_blocks >= RESERVED_BLOCKS + ERASED_WHEN_IDLE);
        const uint32_t erased = store.statistics.erased;
        for (uint32_t sector = 0; sector < 56; sector++) {
            CHECK(write_contents(STORE_HOST, (sector * 37 + save * 100) % 1400, save));
        }
        CHECK(store.statistics.erased == erased);
    }
}

void store_tests(void) {
    RUN_TEST(a_megabyte_is_divided);
    RUN_TEST(sectors_read_as_written);
    RUN_TEST(many_sectors_at_once);
    RUN_TEST(every_sector_of_a_full_store);
    RUN_TEST(nvm_keeps_bytes);
    RUN_TEST(nvm_is_old_or_new_as_a_whole);
    RUN_TEST(a_group_closes_when_quiet);
    RUN_TEST(half_a_change_is_taken_back);
    RUN_TEST(spaces_are_taken_back_apart);
    RUN_TEST(what_was_forced_is_repaired);
    RUN_TEST(a_sector_that_went_bad_says_so);
    RUN_TEST(a_save_erases_nothing);
}
