// The power-safe block store. `unit_store --cuts N [--large-cuts N] [--seed S]` cuts the power N times instead
// (make power-cuts), also of large flashes.
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "parts.h"

HARNESS_STATE;

static long long option(int count, char **arguments, const char *name, long long otherwise) {
    for (int i = 1; i + 1 < count; i++) {
        if (strcmp(arguments[i], name) == 0) {
            return atoll(arguments[i + 1]);
        }
    }
    return otherwise;
}

int main(int count, char **arguments) {
    const long long cuts = option(count, arguments, "--cuts", 0);
    const long long large_cuts = option(count, arguments, "--large-cuts", 0);
    if (cuts > 0 || large_cuts > 0) {
        const uint64_t seed = (uint64_t)option(count, arguments, "--seed", (long long)time(NULL));
        if (cuts > 0) {
            power_cuts((uint64_t)cuts, seed);
        }
        if (large_cuts > 0) {
            large_power_cuts((uint64_t)large_cuts, seed);
        }
        return harness_finish();
    }
    store_tests();
    rules_tests();
    label_tests();
    wear_tests();
    cuts_tests();
    return harness_finish();
}
