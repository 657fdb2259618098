// Whose flash it is: fresh, ours, foreign, or to be formatted.
#include <string.h>

#include "bench.h"
#include "parts.h"
#include "services/fs/fs_errno.h"

static void foreign_flash_is_left_alone(void) {
    uint8_t sector[SECTOR_SIZE];
    sim_create(MEGABYTE, 1);
    memset(sim_memory(), 0, 64 * 1024);
    memcpy(sim_memory() + 510, "\x55\xAA", 2);
    memset(sim_memory() + 512, 0xF8, 512);
    CHECK(mount_store(NULL) == STORE_FOREIGN);
    CHECK(sim_operations() == 0);
    BlockDevice *device = store_foreign_device(&store);
    CHECK(device->readonly && device->sector_count == MEGABYTE / SECTOR_SIZE);
    CHECK(block_read(device, 1, sector, 1) == 0 && sector[0] == 0xF8);
    CHECK(block_write(device, 1, sector, 1) == FS_EROFS);
}

static void one_foreign_byte_is_enough(void) {
    for (uint32_t at = 0; at < SMALL_FLASH; at += at < 4096 ? 31 : 499) {
        sim_create(SMALL_FLASH, 1);
        sim_memory()[at] = 0x12;
        const StoreStatus status = mount_store(NULL);
        // Of block 0 alone, with all else erased, a cut format may have left anything.
        CHECK(status == (at < 4096 ? STORE_READY : STORE_FOREIGN));
        CHECK(status == STORE_READY || sim_operations() == 0);
    }
}

static void foreign_flash_is_formatted_on_request(void) {
    sim_create(MEGABYTE, 1);
    memset(sim_memory(), 0x5A, MEGABYTE);
    CHECK(mount_store(NULL) == STORE_FOREIGN);
    CHECK(store_request_format() == 0);
    CHECK(mount_store(NULL) == STORE_READY);
    CHECK(has_contents(STORE_HOST, 0, 0) && write_contents(STORE_HOST, 0, 1));
    CHECK(mount_store(NULL) == STORE_READY && has_contents(STORE_HOST, 0, 1));
}

static void other_firmware_takes_the_flash(void) {
    REQUIRE(mount_new(MEGABYTE, 1, NULL) == STORE_READY);
    for (uint32_t i = 0; i < 500; i++) {
        CHECK(write_contents(STORE_HOST, i, 1));
    }
    memset(sim_memory(), 0, 8192);  // its FAT begins at the start, our blocks remain behind
    memcpy(sim_memory() + 510, "\x55\xAA", 2);
    CHECK(mount_store(NULL) == STORE_FOREIGN);
}

static void a_lost_superblock_is_written_again(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    CHECK(write_contents(STORE_HOST, 0, 1));
    memset(sim_memory(), 0xFF, HAL_FLASH_BLOCK);
    CHECK(mount_store(NULL) == STORE_READY && has_contents(STORE_HOST, 0, 1));
    CHECK(sim_memory()[0] != 0xFF);
}

static void fill_store(void) {
    for (uint32_t i = 0; i < 30; i++) {
        CHECK(write_contents(STORE_HOST, i, 1));
    }
    CHECK(store_nvm_write(&store, 0, "keep", 4) == 0);
}

// A firmware image carries it: the boot loader erases block 0 and programs one page.
static void an_image_may_ask_for_a_format(void) {
    char bytes[4];
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    fill_store();
    memset(sim_memory(), 0xFF, HAL_FLASH_BLOCK);
    memcpy(sim_memory() + STORE_REQUEST_OFFSET, STORE_FORMAT_REQUEST, STORE_REQUEST_SIZE);
    for (int mounts = 0; mounts < 2; mounts++) {
        REQUIRE(mount_store(NULL) == STORE_READY);
        CHECK(has_contents(STORE_HOST, 3, (uint32_t)mounts));
        CHECK(store_nvm_read(&store, 0, bytes, 4) == 0 && bytes[0] == (char)0xFF);
        CHECK(write_contents(STORE_HOST, 3, 1));
    }
}

static void requests_can_be_repeated(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    for (uint32_t i = 0; i < 300; i++) {
        CHECK(write_contents(STORE_HOST, 3, 1));
        CHECK(store_request_format() == 0 && store_request_format() == 0);
        REQUIRE(mount_store(NULL) == STORE_READY);
        CHECK(has_contents(STORE_HOST, 3, 0));
    }
}

// Cuts
// --------------------------------------------------------------------------------------------------------------------

static uint32_t bad_states;

static void cut_format(const SimOperation *operation) {
    static Store another;
    static uint32_t memory[2048];
    static const StoreTables none[STORE_SPACES];
    uint8_t data[SECTOR_SIZE];
    sim_set_hook(NULL);
    for (int i = 0; i < 20; i++) {
        sim_try();
        sim_tear(operation);
        const bool ready = store_mount(&another, none, memory) == STORE_READY &&
                           store_mount(&another, none, memory) == STORE_READY &&
                           block_read(store_device(&another, STORE_HOST), 3, data, 1) == 0 && data[10] == 0;
        bad_states += !ready;
        sim_forget();
    }
    sim_set_hook(cut_format);
}

static void the_first_format_may_be_cut(void) {
    sim_create(SMALL_FLASH, 1);
    bad_states = 0;
    sim_set_hook(cut_format);
    CHECK(mount_store(NULL) == STORE_READY);
    sim_set_hook(NULL);
    CHECK(bad_states == 0);
}

static void a_format_may_be_cut(void) {
    for (uint32_t requests = 0; requests < 122; requests += 11) {
        REQUIRE(mount_new(SMALL_FLASH, requests, NULL) == STORE_READY);
        for (uint32_t i = 0; i < requests; i++) {
            CHECK(store_request_format() == 0);
            REQUIRE(mount_store(NULL) == STORE_READY);
        }
        fill_store();
        CHECK(store_request_format() == 0);
        bad_states = 0;
        sim_set_hook(cut_format);
        CHECK(mount_store(NULL) == STORE_READY);
        sim_set_hook(NULL);
        CHECK(bad_states == 0);
    }
}

void label_tests(void) {
    RUN_TEST(foreign_flash_is_left_alone);
    RUN_TEST(one_foreign_byte_is_enough);
    RUN_TEST(foreign_flash_is_formatted_on_request);
    RUN_TEST(other_firmware_takes_the_flash);
    RUN_TEST(a_lost_superblock_is_written_again);
    RUN_TEST(an_image_may_ask_for_a_format);
    RUN_TEST(requests_can_be_repeated);
    RUN_TEST(the_first_format_may_be_cut);
    RUN_TEST(a_format_may_be_cut);
}
