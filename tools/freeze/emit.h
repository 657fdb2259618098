// Writing Code as constant C tables that any target can compile.
#pragma once

#include <stdio.h>

#include "objects/code.h"

// The tables of a module's Code and what it refers to. Returns the number N of its table `code_N`.
unsigned emit_module(FILE *out, const Code *code);

// The table of the interned strings of all modules so far (objects/frozen.h). `head` goes before everything else.
void emit_names(FILE *head, FILE *out);
