// A C stack beside the one that main() runs on: what the parts that own and switch stacks tell each other.
#pragma once

#include "core/macros.h"

typedef struct {
    void *pointer;  // the stack pointer while something else runs
    char *low;      // its lowest address; NULL: the stack of main()
    size_t bytes;
} CStack;

// Called first on a new stack; it must not return.
typedef void CStackEntry(void);
