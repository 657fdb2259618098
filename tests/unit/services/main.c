// What stands between hardware and language, without either.
#include "parts.h"

HARNESS_STATE;

int main(void) {
    reload_tests();
    settings_tests();
    status_led_tests();
    wall_clock_tests();
    return harness_finish();
}
