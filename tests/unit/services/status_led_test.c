// Blink codes, in time.
#include "services/status_led.h"
#include "parts.h"

enum {
    MS = 1000
};

static bool is(StatusLed what, unsigned time_ms, uint32_t colour, uint64_t stays_ms) {
    uint64_t stays_us;
    return status_led_colour(what, (uint64_t)time_ms * MS, &stays_us) == colour && stays_us == stays_ms * MS;
}

static void done_is_one_green_blink(void) {
    CHECK(is(STATUS_LED_DONE, 0, 0x003000, 100));
    CHECK(is(STATUS_LED_DONE, 60, 0x003000, 40));
    CHECK(is(STATUS_LED_DONE, 100, 0, 300));
    CHECK(is(STATUS_LED_DONE, 400, 0, 5000));
    CHECK(is(STATUS_LED_DONE, 5399, 0, 1));
    CHECK(is(STATUS_LED_DONE, 5400, 0x003000, 100));
}

static void error_is_two_red_blinks(void) {
    CHECK(is(STATUS_LED_ERROR, 0, 0x300000, 100));
    CHECK(is(STATUS_LED_ERROR, 399, 0, 1));
    CHECK(is(STATUS_LED_ERROR, 400, 0x300000, 100));
    CHECK(is(STATUS_LED_ERROR, 800, 0, 5000));
    CHECK(is(STATUS_LED_ERROR, 5800, 0x300000, 100));
}

static void safe_mode_is_three_yellow_blinks(void) {
    unsigned blinks = 0;
    for (unsigned time_ms = 0; time_ms < 6200; time_ms += 50) {
        uint64_t stays_us;
        const bool on = status_led_colour(STATUS_LED_SAFE_MODE, (uint64_t)time_ms * MS, &stays_us) == 0x303000;
        blinks += on && time_ms % 400 == 0;
    }
    CHECK(blinks == 3);
}

static void others_are_steady(void) {
    uint64_t stays_us;
    CHECK(status_led_colour(STATUS_LED_PROMPT, 1, &stays_us) == 0x303030 && stays_us == UINT64_MAX);
    CHECK(status_led_colour(STATUS_LED_OFF, 1, &stays_us) == 0 && stays_us == UINT64_MAX);
}

void status_led_tests(void) {
    RUN_TEST(done_is_one_green_blink);
    RUN_TEST(error_is_two_red_blinks);
    RUN_TEST(safe_mode_is_three_yellow_blinks);
    RUN_TEST(others_are_steady);
}
