// Power cuts on small flashes: at every operation.
#include "parts.h"
#include "torture.h"

static void every_operation_of_a_small_flash(void) {
    TortureReport report = {0};
    const TortureOptions options = {.flash_size = 16 * 4096,
                                    .seed = 1,
                                    .steps = 300,
                                    .cut_one_in = 1,
                                    .tears = 2,
                                    .again_one_in = 3,
                                    .adopt_one_in = 200,
                                    .compare_one_in = 1};
    CHECK(torture(&options, &report));
    torture_print(&report);
}

void cuts_tests(void) { RUN_TEST(every_operation_of_a_small_flash); }
