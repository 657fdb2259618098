// When is the time known?
#include "services/wall_clock.h"
#include "hal/clock.h"
#include "parts.h"

enum {
    YEAR_S = 31556952
};

static const int64_t ns_per_s = 1000000000;

static void a_clock_that_counts_from_its_start_is_not_set(void) {
    CHECK(wall_clock_is_set());  // the computer's
    CHECK(hal_clock_set_ns(5 * ns_per_s) == HAL_OK);
    CHECK(!wall_clock_is_set());
}

static void a_beginning_is_a_guess(void) {
    int64_t newest_ns = (int64_t)100 * YEAR_S * ns_per_s;  // about 2070
    wall_clock_begin(newest_ns);
    int64_t now_ns = hal_clock_ns();
    CHECK(now_ns >= newest_ns + 2 * ns_per_s && now_ns < newest_ns + 60 * ns_per_s);
    CHECK(!wall_clock_is_set());
    wall_clock_begin(2 * newest_ns);  // it is past the firmware's day: it goes on
    CHECK(hal_clock_ns() < newest_ns + 60 * ns_per_s && !wall_clock_is_set());
}

static void a_program_sets_it(void) {
    CHECK(hal_clock_set_ns((int64_t)30 * YEAR_S * ns_per_s) == HAL_OK);  // any year is right if a program says so
    wall_clock_note_set();
    CHECK(wall_clock_is_set());
}

void wall_clock_tests(void) {
    RUN_TEST(a_clock_that_counts_from_its_start_is_not_set);
    RUN_TEST(a_beginning_is_a_guess);
    RUN_TEST(a_program_sets_it);
}
