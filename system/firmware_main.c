// A chip's firmware: the board with its supervisor, and nothing beside it.
#include "hal/cpu.h"
#include "hal/memory.h"
#include "services/board_environment.h"
#include "system/drive_startup.h"
#include "system/supervisor.h"

int main(void) {
    (void)drive_startup();  // takes memory, of which the heap gets the rest
    const SupervisorConfig config = {
        .program = {.language = {.heap_bytes = hal_memory_largest()}, .stack_base = __builtin_frame_address(0)},
        .window_s = 0.7};
    board_environment_install();
    supervisor_run(&config);
    hal_cpu_reset();
}
