// Blocks wear out evenly, and a few may fail.
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

void wear_tests(void) {
    RUN_TEST(wear_is_even);
    RUN_TEST(random_writes_to_a_full_drive);
    RUN_TEST(twelve_blocks_may_fail);
}
