// `adder FILE.py`: run Python on the host like python3 does, and the REPL.
#pragma once

// The exit status. `stack_base` is the highest address of the C stack in use.
int runner_main(int count, char **arguments, void *stack_base);
