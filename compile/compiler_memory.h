// The memory of a running compilation: two arenas whose chunks are blocks of the heap.
#pragma once

#include "compile/compiler.h"

// Make both arenas ready. The compiler must not move from then on.
void compiler_memory_begin(Compiler *c);

// Keep the blocks, and what they refer to, alive during a collection.
void compiler_memory_visit(const Compiler *c);
