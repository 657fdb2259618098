// The groups of tests of this program.
#pragma once

#include "../harness.h"

void cuts_tests(void);
void label_tests(void);
void store_tests(void);
void wear_tests(void);
