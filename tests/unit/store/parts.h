// The groups of tests of this program.
#pragma once

#include <stdint.h>

#include "../harness.h"

void cuts_tests(void);
void label_tests(void);
void rules_tests(void);
void store_tests(void);
void wear_tests(void);

// Cut the power `cuts` times on flashes of 1 MB and print what was found.
void power_cuts(uint64_t cuts, uint64_t seed);

// The same on flashes of 4 and 16 MB.
void large_power_cuts(uint64_t cuts, uint64_t seed);
