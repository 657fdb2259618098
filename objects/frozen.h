// The Python modules of lib/ as they lie in flash: their Code, ready to run. tools/freeze writes the tables.
#pragma once

#include "objects/code.h"

typedef struct {
    const char *path;  // below lib/: "collections/abc.py"
    const Code *code;
} FrozenModule;

extern const FrozenModule frozen_modules[];  // in the order of their paths
extern const size_t frozen_module_count;

// The interned strings of that code that are no names of C code, in the order of their hashes, and where those of each
// bucket begin: a bucket is what is left of the hash behind its lower bits, of which there are `frozen_name_shift`.
extern const Str frozen_names[];
extern const uint8_t frozen_name_shift;
extern const uint16_t frozen_name_buckets[];
