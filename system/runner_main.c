// The runner alone, as a program of a port that is no board.
#include "system/runner.h"

int main(int count, char **arguments) { return runner_main(count, arguments, __builtin_frame_address(0)); }
