// Blocks wear out evenly, and a few may fail.
#include <time.h>

#include "bench.h"
#include "parts.h"

static bool all_have(uint32_t count, const uint32_t *versions) {
    bool kept = true;
    for (uint32_t sector = 0; sector < count; sector++) {
        kept &= has_contents(STORE_HOST, sector, versions[sector]);
    }
    return kept;
}

// Write `count` sectors once, then a few of them again and again.
static bool hammer(uint32_t count, uint32_t hot, uint32_t writes, uint32_t *versions) {
    bool written = true;
    for (uint32_t sector = 0; sector < count; sector++) {
        versions[sector] = 1;
        written &= write_contents(STORE_HOST, sector, 1);
    }
    for (uint32_t i = 0; i < writes; i++) {
        const uint32_t sector = sim_random(hot);
        versions[sector] = i + 2;
        written &= write_contents(STORE_HOST, sector, i + 2);
        if (i % 32 == 0) {
            be_idle();
        }
    }
    return written;
}

static void wear_is_even(void) {
    static uint32_t versions[1400];
    REQUIRE(mount_new(MEGABYTE, 1, NULL) == STORE_READY);
    CHECK(hammer(1400, 20, 100000, versions));
    CHECK(all_have(1400, versions));
    store_measure_wear(&store);
    const StoreStatistics *statistics = &store.statistics;
    printf("  20 of 1400 sectors, 100000 writes: write amplification %.2f, erases %u to %u, mean %u\n",
           (double)statistics->programmed / statistics->written, statistics->erased_min, statistics->erased_max,
           statistics->erased_mean);
    CHECK(statistics->erased_max <= statistics->erased_mean + 32);
    CHECK(statistics->erased_min + 32 >= statistics->erased_mean);
}

static void random_writes_to_a_full_drive(void) {
    static uint32_t versions[1400];
    REQUIRE(mount_new(MEGABYTE, 2, NULL) == STORE_READY);
    CHECK(hammer(1400, 1400, 30000, versions));
    CHECK(all_have(1400, versions));
    store_measure_wear(&store);
    const StoreStatistics *statistics = &store.statistics;
    printf("  all of 1400 sectors, 30000 writes: write amplification %.2f, erases %u to %u, mean %u\n",
           (double)statistics->programmed / statistics->written, statistics->erased_min, statistics->erased_max,
           statistics->erased_mean);
    CHECK(statistics->programmed < 8 * statistics->written);
}

static void twelve_blocks_may_fail(void) {
    static uint32_t versions[1400];
    REQUIRE(mount_new(MEGABYTE, 3, NULL) == STORE_READY);
    for (uint32_t i = 0; i < 12; i++) {
        sim_break_erase(1 + sim_random(254));
        sim_break_program(1 + sim_random(254), 5);
    }
    CHECK(hammer(1400, 1400, 20000, versions));
    CHECK(all_have(1400, versions));
    CHECK(store.statistics.bad_blocks > 0);
    REQUIRE(mount_store(NULL) == STORE_READY);
    CHECK(all_have(1400, versions));
    printf("  %u blocks given up\n", store.statistics.bad_blocks);
}

static bool fill_drive(uint32_t count, uint32_t *versions) {
    bool written = true;
    for (uint32_t sector = 0; sector < count; sector++) {
        versions[sector] = 1;
        written &= write_contents(STORE_HOST, sector, 1);
    }
    return written;
}

// Random runs of sectors all over a full drive, never idle. The most sectors that one write has moved is returned.
static uint32_t write_runs(uint32_t count, uint32_t run, uint32_t runs, uint32_t *versions) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < runs; i++) {
        const uint32_t first = sim_random(count / run) * run;
        for (uint32_t sector = first; sector < first + run; sector++) {
            const uint32_t before = store.statistics.programmed;
            versions[sector] = i + 2;
            CHECK(write_contents(STORE_HOST, sector, i + 2));
            most = MAX(most, store.statistics.programmed - before);
        }
    }
    return most;
}

static void check_large(uint32_t megabytes, uint32_t run) {
    static uint32_t versions[28672];
    REQUIRE(mount_new(megabytes * MEGABYTE, 4, NULL) == STORE_READY);
    const uint32_t count = store_device(&store, STORE_HOST)->sector_count;
    CHECK(fill_drive(count, versions));
    CHECK(store.layout.map_sectors == 0 || store.map.limit > 6 * store.layout.map_sectors);  // writing pages pays
    const StoreStatistics filled = store.statistics;
    const uint32_t most = write_runs(count, run, 2 * count / run, versions);
    const double amplification = (double)(store.statistics.programmed - filled.programmed) / (2 * count);
    store_measure_wear(&store);
    printf(
        "  %u MB, all sectors twice, %u at a time: write amplification %.2f, one write programs up to %u sectors, "
        "erases %u to %u, mean %u\n",
        megabytes, run, amplification, most, store.statistics.erased_min, store.statistics.erased_max,
        store.statistics.erased_mean);
    CHECK(amplification < 8 && most < 300);
    CHECK(store_close_group(&store));
    const clock_t begin = clock();
    REQUIRE(mount_store(NULL) == STORE_READY);
    printf("  mounting it reads %u bytes, %.1f ms here\n", store.statistics.mount_bytes,
           (double)(clock() - begin) * 1000 / CLOCKS_PER_SEC);
    CHECK(all_have(count, versions));
}

static void large_drives(void) {
    for (uint32_t megabytes = 1; megabytes <= 16; megabytes *= 4) {
        check_large(megabytes, 1);
        check_large(megabytes, 8);
    }
}

void wear_tests(void) {
    RUN_TEST(wear_is_even);
    RUN_TEST(random_writes_to_a_full_drive);
    RUN_TEST(twelve_blocks_may_fail);
    RUN_TEST(large_drives);
}
