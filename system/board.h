// The virtual board: `adder board`.
#pragma once

// The exit status. `stack_base` is the highest address of the C stack in use.
int board_main(int count, char **arguments, void *stack_base);
