// The FAT file system where it meets the device: what power cuts leave, what a host's writes mean.
#include "parts.h"

HARNESS_STATE;

int main(void) {
    cut_tests();
    layer_cut_tests();
    layer_tests();
    changes_tests();
    return harness_finish();
}
