// The groups of tests of this program.
#pragma once

#include "../harness.h"

void settings_tests(void);
