// The tests of the math library.
#pragma once

void errors_stay_below_their_limits(void);
void exact_values_are_exact(void);
void zeros_infinities_and_nans(void);
void square_roots_by_digits(void);
void whole_numbers_and_exponents(void);
void every_machine_computes_the_same_bits(void);

// What the last test should expect.
void print_digests(void);
