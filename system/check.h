// Before a program runs: what in it can only fail. Works on the compiled code; a doubt means silence.
#pragma once

#include "objects/code.h"

// Print a line for each variable that is read but assigned nowhere, each name that a built-in module does not have and
// each import that finds nothing. `file` is what the lines call the program. Never raises.
void check_program(const Code *code, const char *file);
