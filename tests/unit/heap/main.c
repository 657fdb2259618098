#include "tests/unit/heap/world.h"

HARNESS_STATE;

int main(void) {
    world_stack_base = __builtin_frame_address(0);
    test_objects();
    test_buffers();
    test_collection();
    test_growth();
    test_model();
    return harness_finish();
}
