// The groups of tests of this program.
#pragma once

#include "../harness.h"

void cut_tests(void);
void layer_cut_tests(void);
void layer_tests(void);
void changes_tests(void);
