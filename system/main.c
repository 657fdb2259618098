// The program `adder`: chooses between the runner and the virtual board.
#include <string.h>

#include "system/board.h"
#include "system/runner.h"

int main(int count, char **arguments) {
    void *stack_base = __builtin_frame_address(0);
    if (count > 1 && strcmp(arguments[1], "board") == 0) {
        return board_main(count - 1, arguments + 1, stack_base);
    }
    return runner_main(count, arguments, stack_base);
}
