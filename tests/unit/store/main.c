// The power-safe block store: in short here; `unit_store --cuts N [--seed S]` is what `make power-cuts` runs.
#include <stdlib.h>
#include <string.h>

#include "parts.h"
#include "torture.h"

HARNESS_STATE;

int main(int count, char **arguments) {
    (void)count;
    (void)arguments;
    store_tests();
    label_tests();
    wear_tests();
    cuts_tests();
    return harness_finish();
}
