// The groups of tests of this program.
#pragma once

#include "../harness.h"

void cuts_tests(void);
