// Power cuts on small flashes: at every operation.
#include <inttypes.h>

#include "parts.h"
#include "torture.h"

static bool torture_small(uint32_t blocks, uint64_t seed, bool no_idle, TortureReport *report) {
    const TortureOptions options = {.flash_size = blocks * 4096,
                                    .seed = seed,
                                    .steps = 300,
                                    .cut_one_in = 1,
                                    .tears = 1,
                                    .again_one_in = 4,
                                    .adopt_one_in = 300,
                                    .compare_one_in = 1,
                                    .no_idle = no_idle};
    return torture(&options, report);
}

static void every_operation_of_small_flashes(void) {
    TortureReport report = {0};
    for (uint32_t seed = 1; seed <= 8; seed++) {
        CHECK(torture_small(12 + seed % 4 * 2, seed, seed % 3 == 0, &report));
    }
    torture_print(&report);
}

// The map in pages, written after a few changes already.
static void every_operation_of_small_paged_flashes(void) {
    TortureReport report = {0};
    for (uint32_t seed = 1; seed <= 8; seed++) {
        const TortureOptions options = {.flash_size = 3 << 20,
                                        .paged_blocks = 14 + seed % 4 * 16,
                                        .map_limit = 30,
                                        .seed = seed,
                                        .steps = 300,
                                        .cut_one_in = seed % 4 == 0 ? 1 : 4,
                                        .tears = 1,
                                        .again_one_in = 4,
                                        .adopt_one_in = 300,
                                        .compare_one_in = 1,
                                        .no_idle = seed % 3 == 0};
        CHECK(torture(&options, &report));
    }
    torture_print(&report);
}

// At one operation in 20, on the flash that a board has.
static void a_megabyte_of_files(void) {
    TortureReport report = {0};
    const TortureOptions options = {.flash_size = 1 << 20,
                                    .seed = 1,
                                    .steps = 1000000,
                                    .cut_one_in = 20,
                                    .tears = 1,
                                    .again_one_in = 10,
                                    .adopt_one_in = 40,
                                    .compare_one_in = 8,
                                    .fat = true,
                                    .cuts_wanted = 400};
    CHECK(torture(&options, &report));
    torture_print(&report);
}

// Groups are closed as they are, and what is found then is repaired, under further cuts.
static void files_whose_group_is_being_closed(void) {
    TortureReport report = {0};
    const TortureOptions options = {.flash_size = 1 << 20,
                                    .seed = 1,
                                    .steps = 1000000,
                                    .cut_closings = true,
                                    .tears = 8,
                                    .again_one_in = 2,
                                    .compare_one_in = 8,
                                    .fat = true,
                                    .no_idle = true,
                                    .cuts_wanted = 40};
    CHECK(torture(&options, &report));
    torture_print(&report);
}

void cuts_tests(void) {
    RUN_TEST(every_operation_of_small_flashes);
    RUN_TEST(every_operation_of_small_paged_flashes);
    RUN_TEST(a_megabyte_of_files);
    RUN_TEST(files_whose_group_is_being_closed);
}

static void run_power_cuts(const TortureOptions *options, TortureReport *report) {
    harness.test_failed = false;
    CHECK(torture(options, report));
    *(harness.test_failed ? &harness.failed : &harness.passed) += 1;
}

// Each run begins with an empty flash and fills it; in one of three the main loop is never idle, in another blocks
// fail.
void power_cuts(uint64_t cuts, uint64_t seed) {
    enum {
        RUNS = 9
    };
    TortureReport report = {0};
    printf("%" PRIu64 " power cuts, 1 MB, seed %" PRIu64 "\n", cuts, seed);
    for (uint64_t run = 0; run < RUNS; run++) {
        const TortureOptions options = {.flash_size = 1 << 20,
                                        .seed = seed + run,
                                        .steps = UINT32_MAX,
                                        .cut_one_in = 20,
                                        .tears = 1,
                                        .again_one_in = 10,
                                        .adopt_one_in = 40,
                                        .compare_one_in = 8,
                                        .cuts_wanted = cuts * (run + 1) / RUNS,
                                        .fat = run % 3 != 0,
                                        .fsck_one_in = 100,
                                        .no_idle = run % 4 == 1,
                                        .weak_block = run % 4 == 2 ? 5 : 0};
        run_power_cuts(&options, &report);
    }
    torture_print(&report);
}

// The map in pages: a full drive with sectors written all over it, and files.
void large_power_cuts(uint64_t cuts, uint64_t seed) {
    enum {
        RUNS = 6
    };
    for (uint64_t run = 0; run < RUNS; run++) {
        TortureReport report = {0};
        const bool huge = run % 3 == 2;
        const TortureOptions options = {.flash_size = (huge ? 16 : 4) << 20,
                                        .seed = seed + run,
                                        .steps = UINT32_MAX,
                                        .cut_one_in = 60,
                                        .tears = 1,
                                        .again_one_in = 10,
                                        .adopt_one_in = 40,
                                        .compare_one_in = 64,
                                        .cuts_wanted = huge ? cuts / RUNS / 2 : cuts / RUNS * 5 / 4,
                                        .full = run % 3 != 1,
                                        .fat = run % 3 == 1,
                                        .fsck_one_in = 100,
                                        .no_idle = run == 3,
                                        .weak_block = run == 4 ? 5 : 0};
        printf("%" PRIu64 " power cuts, %u MB, %s, seed %" PRIu64 "\n", options.cuts_wanted, options.flash_size >> 20,
               options.fat ? "files" : "sectors of a full drive", options.seed);
        run_power_cuts(&options, &report);
        torture_print(&report);
    }
}
