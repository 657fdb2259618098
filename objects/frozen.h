// The Python modules of lib/ as they lie in flash: their Code, ready to run. tools/freeze writes the tables.
#pragma once

#include "objects/code.h"

typedef struct {
    const char *path;  // below lib/: "collections/abc.py"
    const Code *code;
} FrozenModule;

extern const FrozenModule frozen_modules[];
extern const size_t frozen_module_count;

// The interned strings of that code that are no names of C code, by hash: open addressing from hash & (size - 1) with a
// size that is a power of two and at least one empty slot.
extern const Str *const frozen_name_table[];
extern const size_t frozen_name_table_size;
