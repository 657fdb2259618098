// Modules written in C whose less used parts are Python files, loaded when they are first asked for.
#pragma once

#include "objects/module.h"
#include "objects/str.h"

typedef struct {
    const char *name;       // attribute of the module
    const char *submodule;  // full name of the module in lib/ that defines it
} LazyName;

// The body of the module's __getattr__: import the submodule and remember the attribute in module `module_name`.
// AttributeError for a name that is not in the table.
NODISCARD Value lazy_attribute(const char *module_name, const LazyName *table, size_t count, Str *name);

// For MODULE_INIT: a __path__ with the folder `module_name` in each directory of sys.path, so that the submodules are
// found.
NODISCARD bool lazy_set_path(Dict *namespace, const char *module_name);
