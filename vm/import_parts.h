// The parts of the import system among themselves.
#pragma once

#include "objects/code.h"
#include "objects/module.h"
#include "objects/module_spec.h"

typedef struct {
    Object object;
    Value name, path;
    Dict *attributes;
} SourceFileLoader;

extern const Type SourceFileLoader_type, SourcelessFileLoader_type, PathFinder_type;

// Finding (import_find.c): a spec, VALUE_NONE, or RAISED. ----------------------------------------------------------

// Asks the finders in sys.meta_path. `path`: None or the __path__ of the package.
NODISCARD Value import_find_spec(Str *name, Value path, Value target);
NODISCARD Value import_find_builtin(Str *name);
NODISCARD Value import_find_on_path(Str *name, Value path);  // None: sys.path

// Loading (import_load.c) -------------------------------------------------------------------------------------------

// A module made as the spec says and described by it, but not run.
NODISCARD Value import_make(Value spec);

// Make the module, enter it into sys.modules and run it; what sys.modules has in the end.
NODISCARD Value import_load(Value spec);

// Set what the spec says of the module: __name__, __loader__, __package__, __spec__, __path__, __file__. Without
// `override` only what is missing. False = raised.
NODISCARD bool import_describe(Value module, Value spec, bool override);

// Run the code of a file in the module, as the methods of the loaders do.
NODISCARD Value import_run_file(Value module, Str *file);

// Raising -----------------------------------------------------------------------------------------------------------

// ImportError or a subclass with this message (NULL: raised already) and name; RAISED.
Value import_raise(const Type *type, Str *message, Value name);
