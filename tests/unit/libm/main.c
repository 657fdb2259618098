// The math library: errors against references, exact and special values, and the same bits on every machine.
// Usage: unit_libm [--digests], which prints what sweep_test.c should expect.
#include <string.h>

#include "tests/unit/harness.h"
#include "tests/unit/libm/parts.h"

HARNESS_STATE;

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "--digests") == 0) {
        print_digests();
        return 0;
    }
    RUN_TEST(errors_stay_below_their_limits);
    RUN_TEST(exact_values_are_exact);
    RUN_TEST(zeros_infinities_and_nans);
    RUN_TEST(square_roots_by_digits);
    RUN_TEST(whole_numbers_and_exponents);
    RUN_TEST(every_machine_computes_the_same_bits);
    return harness_finish();
}
