// The groups of tests of this program.
#pragma once

#include "../harness.h"

void reload_tests(void);
void settings_tests(void);
void status_led_tests(void);
void wall_clock_tests(void);
