// The program `adder`.
#include "system/runner.h"

int main(int count, char **arguments) { return runner_main(count, arguments, __builtin_frame_address(0)); }
