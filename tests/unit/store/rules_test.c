// Each rule of docs/drive.md that chance hardly ever puts to the test: a situation in which the drive loses something
// without it.
#include "services/fs/store/store_parts.h"  // before the bench, whose store has the name of its parameters

#include <setjmp.h>
#include <string.h>

#include "bench.h"
#include "parts.h"
#include "small_tables.h"

enum {
    HOT = 47,  // of the 48 sectors of a small flash
    NEW_SECTORS = 6,
    NEW_FIRST = 30,
};

static uint8_t *block_memory(uint32_t block) { return sim_memory() + block * HAL_FLASH_BLOCK; }

static void collect_all(void) {
    for (int i = 0; i < 60 && collect(&store); i++) {
    }
}

static bool have_version(uint32_t first, uint32_t count, uint32_t version) {
    bool all = true;
    for (uint32_t sector = first; sector < first + count; sector++) {
        all &= has_contents(STORE_HOST, sector, version);
    }
    return all;
}

static bool write_version(uint32_t first, uint32_t count, uint32_t version) {
    bool all = true;
    for (uint32_t sector = first; sector < first + count; sector++) {
        all &= write_contents(STORE_HOST, sector, version);
    }
    return all;
}

// The open group
// -------------------------------------------------------------------------------------------------------

// The host's table alone, version 2 beside a folder of version 1.
static bool write_half_a_change(uint32_t free_sector) {
    SmallTable table = {.version = 2};
    memset(table.used, 0xFF, sizeof table.used);
    table.used[free_sector / 8] &= (uint8_t) ~(1 << free_sector % 8);
    return block_write(store_device(&store, STORE_HOST), 0, &table, 1) == 0;
}

// One block has six entries of the open group and a slot that a cut has left half programmed; it is not the last one.
static void fill_a_block_with_half_a_change(void) {
    REQUIRE(mount_new(SMALL_FLASH, 3, &small_tables) == STORE_READY);
    CHECK(write_small_tables(1, 1) && write_version(NEW_FIRST, NEW_SECTORS, 1));
    be_idle();
    CHECK(write_half_a_change(HOT));
    while (store.open_index < LOG_SLOTS) {
        CHECK(write_contents(STORE_HOST, HOT, 1));
    }
    CHECK(write_version(NEW_FIRST, 1, 2));
    block_memory(store.open_block)[(1 + store.open_index) * SECTOR_SIZE] = 0;
    CHECK(write_version(NEW_FIRST + 1, NEW_SECTORS - 1, 2));
    CHECK(store.open_index == LOG_SLOTS && write_contents(STORE_HOST, HOT, 1));
}

static jmp_buf power;
static uint32_t operations_left;

static void cut_hook(const SimOperation *operation) {
    if (operations_left-- == 0) {
        sim_tear(operation);
        longjmp(power, 1);
    }
}

// Cut the power at an operation of compaction. True: there was none so late.
static bool collect_until_cut(uint32_t operation) {
    volatile bool done = false;
    operations_left = operation;
    sim_set_hook(cut_hook);
    if (setjmp(power) == 0) {
        collect_all();
        done = true;
    }
    sim_set_hook(NULL);
    return done;
}

// A copy of an entry that is taken back would come again when the numbers after it are used.
static void what_is_taken_back_never_comes_again(void) {
    for (volatile uint32_t operation = 0, done = 0; !done && !harness.test_failed; operation++) {
        fill_a_block_with_half_a_change();
        done = collect_until_cut(operation);
        REQUIRE(mount_store(&small_tables) == STORE_READY);
        CHECK(have_version(NEW_FIRST, NEW_SECTORS, 1));
        for (uint32_t i = 0; i < 20; i++) {
            CHECK(write_contents(STORE_HOST, HOT, 2 + i));
        }
        CHECK(store_close_group(&store));
        REQUIRE(mount_store(&small_tables) == STORE_READY);
        CHECK(have_version(NEW_FIRST, NEW_SECTORS, 1));
    }
}

static void an_open_table_frees_nothing(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, &small_tables) == STORE_READY);
    CHECK(write_small_tables(1, 1) && write_version(10, 30, 1) && store_close_group(&store));
    CHECK(write_half_a_change(20));
    while (store_idle(&store, 0)) {
    }
    collect_all();
    REQUIRE(mount_store(&small_tables) == STORE_READY);
    CHECK(store.statistics.taken_back == 1 && have_version(10, 30, 1));
}

// An open entry has whole data, unless the flash has gone bad since: then the sector is what it was before.
static void open_data_that_went_bad_are_taken_back(void) {
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    CHECK(write_contents(STORE_HOST, 5, 1) && store_close_group(&store) && write_contents(STORE_HOST, 5, 2));
    block_memory(store.open_block)[store.open_index * SECTOR_SIZE + 100] ^= 2;
    REQUIRE(mount_store(NULL) == STORE_READY);
    CHECK(has_contents(STORE_HOST, 5, 1));
}

// Closing words
// -------------------------------------------------------------------------------------------------------

static void the_newest_closing_word_stays(void) {
    uint32_t versions[HOT + 1] = {0};
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    for (uint32_t round = 1; round < 60 && !harness.test_failed; round++) {
        for (uint32_t i = 0; i < 40; i++) {
            const uint32_t sector = sim_random(HOT + 1);
            versions[sector] = round;
            CHECK(write_contents(STORE_HOST, sector, round));
        }
        CHECK(store_close_group(&store));
        const uint32_t closed = store.closed;
        collect_all();
        REQUIRE(mount_store(NULL) == STORE_READY);
        CHECK(store.closed == closed);
        for (uint32_t sector = 0; sector <= HOT; sector++) {
            CHECK(has_contents(STORE_HOST, sector, versions[sector]));
        }
    }
}

static void a_fallen_bit_closes_nothing(void) {
    for (uint32_t byte = 0; byte < 8; byte++) {
        REQUIRE(mount_new(SMALL_FLASH, byte, &small_tables) == STORE_READY);
        CHECK(write_small_tables(1, 1) && store_close_group(&store) && write_half_a_change(HOT));
        const size_t words = offsetof(LogRecord, closings) + (store.open_index - 1) * 8;
        block_memory(store.open_block)[words + byte] = 0xEF;
        REQUIRE(mount_store(&small_tables) == STORE_READY);
        CHECK(store.statistics.taken_back == 1 && store.statistics.repairs == 0);
    }
}

// Compaction
// ----------------------------------------------------------------------------------------------------------

// In an order that leaves no block without anything in use.
static void fill_all_spaces(void) {
    static const uint8_t zeros[STORE_NVM_SIZE];
    const uint32_t own = store_device(&store, STORE_PRIVATE)->sector_count;
    CHECK(store_nvm_write(&store, 0, zeros, sizeof zeros) == 0);
    for (uint32_t i = 0; i < own + 200; i++) {
        CHECK(write_contents(STORE_PRIVATE, i < own ? i : sim_random(own), 1));
        CHECK(write_contents(STORE_HOST, i <= HOT ? i : sim_random(HOT + 1), 1));
    }
    CHECK(store_close_group(&store));
}

// Each cut leaves a block that was begun for copies; with the originals in use again it is free for the asking.
static void cuts_of_compaction_take_no_room(void) {
    for (uint32_t seed = 1; seed <= 100 && !harness.test_failed; seed++) {
        REQUIRE(mount_new(SMALL_FLASH, seed, NULL) == STORE_READY);
        fill_all_spaces();
        for (volatile int cuts = 0; cuts < 20; cuts++) {
            collect_until_cut(3 + sim_random(12));
            REQUIRE(mount_store(NULL) == STORE_READY);
        }
        CHECK(have_version(0, HOT + 1, 1) && write_version(0, HOT + 1, 2) && have_version(0, HOT + 1, 2));
    }
}

// Erasing
// -------------------------------------------------------------------------------------------------------------

// A cut of the record after an erase leaves the magic alone: the number behind it means nothing.
static void half_a_record_is_not_believed(void) {
    static const uint8_t ones[4] = {0xFF, 0xFF, 0xFF, 0xFF};
    REQUIRE(mount_new(SMALL_FLASH, 1, NULL) == STORE_READY);
    CHECK(write_version(0, HOT, 1) && store_close_group(&store));
    be_idle();
    for (uint32_t block = 1; block < store.layout.blocks; block++) {
        if (block_state(&store, block) == BLOCK_ERASED) {
            memcpy(block_memory(block) + offsetof(LogRecord, erases), ones, sizeof ones);
        }
    }
    REQUIRE(mount_store(NULL) == STORE_READY);
    for (uint32_t i = 0; i < 500; i++) {
        CHECK(write_contents(STORE_HOST, HOT, i));
    }
    store_measure_wear(&store);
    CHECK(store.statistics.erased_min > 0 && store.statistics.erased_max < 100);
    CHECK(have_version(0, HOT, 1));
}

static void an_erase_that_leaves_a_bit_is_noticed(void) {
    static const uint32_t offsets[] = {10, 30, 100, 600, 4095};  // record, closing words, entry, data, last
    for (uint32_t i = 0; i < ARRAY_LENGTH(offsets); i++) {
        REQUIRE(mount_new(SMALL_FLASH, i, NULL) == STORE_READY);
        CHECK(write_version(0, HOT, 1));
        const uint32_t spared = store.open_block * HAL_FLASH_BLOCK + offsets[i];
        sim_memory()[spared] &= 0xFE;
        sim_spare_byte(spared);
        for (uint32_t version = 2; version < 40; version++) {
            CHECK(write_version(0, HOT, version));
            be_idle();
        }
        CHECK(store.statistics.bad_blocks == 1);
        REQUIRE(mount_store(NULL) == STORE_READY);
        CHECK(store.statistics.bad_blocks == 1);
        CHECK(have_version(0, HOT, 39));
    }
}

// Pages
// ---------------------------------------------------------------------------------------------------------------

enum {
    LARGE_FLASH = 4 * MEGABYTE,
    USED = 100,  // sectors that stay in use when the others are freed
};

static bool others_are_free;

static uint32_t freed_by_flag(void *context UNUSED, BlockDevice *device UNUSED, uint32_t sector) {
    return others_are_free && sector >= USED ? 0 : STORE_NO_SECTOR;
}

static void write_pages(void) {
    const uint32_t limit = store.map.limit;
    store.map.limit = 1;
    CHECK(store_make_room(&store, 1) == 0 && store.map.count == 0);
    store.map.limit = limit;
}

// Thousands of dropped sectors, whose old entries are all there: found again they would not fit into memory.
static void what_was_dropped_stays_dropped(void) {
    const StoreTables tables = {.freed_by = freed_by_flag};
    others_are_free = false;
    REQUIRE(mount_new(LARGE_FLASH, 1, &tables) == STORE_READY);
    const uint32_t count = store_device(&store, STORE_HOST)->sector_count;
    CHECK(write_version(0, count, 1));
    be_idle();
    others_are_free = true;
    CHECK(write_version(0, 1, 2));
    be_idle();
    REQUIRE(mount_store(&tables) == STORE_READY);
    CHECK(has_contents(STORE_HOST, 0, 2) && have_version(1, USED - 1, 1));
    CHECK(store.map.count <= store.map.limit);
}

// The page's word is not true any more; the sector is nowhere, but an older entry may be found at the next mount.
static void that_a_sector_is_nowhere_is_a_change(void) {
    REQUIRE(mount_new(LARGE_FLASH, 1, NULL) == STORE_READY);
    CHECK(write_contents(STORE_HOST, 5, 1));
    const uint32_t first = map_get(&store, 5);
    write_pages();
    CHECK(map_get(&store, 5) == first && write_contents(STORE_HOST, 5, 2) && store.map.count == 1);
    CHECK(log_entry_void(&store, first));
    map_move(&store, 5, LOG_NO_SLOT);
    CHECK(store.map.count == 1 && has_contents(STORE_HOST, 5, 0));
}

// A word of a page that went bad says that a sector is nowhere.
static void a_page_that_went_bad_is_not_believed(void) {
    REQUIRE(mount_new(LARGE_FLASH, 1, NULL) == STORE_READY);
    CHECK(write_version(0, USED, 1));
    write_pages();
    CHECK(store_close_group(&store));
    const uint32_t page = map_get(&store, map_first_page(&store));
    uint8_t *words = block_memory(log_slot_block(page)) + (1 + page % LOG_SLOTS) * SECTOR_SIZE;
    memset(words + 2 * 7, 0xFF, 2);
    REQUIRE(mount_store(NULL) == STORE_READY);
    CHECK(have_version(0, USED, 1));
}

// A page of the open group names an entry of that group, which is taken back.
static void a_page_of_what_is_taken_back(void) {
    REQUIRE(mount_new(LARGE_FLASH, 1, &small_tables) == STORE_READY);
    CHECK(write_small_tables(1, 1) && write_version(10, 20, 1) && store_close_group(&store));
    CHECK(write_half_a_change(HOT) && write_version(10, 20, 2));
    write_pages();
    REQUIRE(mount_store(&small_tables) == STORE_READY);
    CHECK(store.statistics.taken_back == 21 && have_version(10, 20, 1));
    CHECK(write_version(10, 20, 3) && store_close_group(&store));
    REQUIRE(mount_store(&small_tables) == STORE_READY);
    CHECK(have_version(10, 20, 3));
}

void rules_tests(void) {
    RUN_TEST(what_is_taken_back_never_comes_again);
    RUN_TEST(an_open_table_frees_nothing);
    RUN_TEST(open_data_that_went_bad_are_taken_back);
    RUN_TEST(the_newest_closing_word_stays);
    RUN_TEST(a_fallen_bit_closes_nothing);
    RUN_TEST(cuts_of_compaction_take_no_room);
    RUN_TEST(half_a_record_is_not_believed);
    RUN_TEST(an_erase_that_leaves_a_bit_is_noticed);
    RUN_TEST(what_was_dropped_stays_dropped);
    RUN_TEST(that_a_sector_is_nowhere_is_a_change);
    RUN_TEST(a_page_that_went_bad_is_not_believed);
    RUN_TEST(a_page_of_what_is_taken_back);
}
