// Modules: a namespace dict in RAM, laid over the flash members of a module written in C.
#pragma once

#include "objects/dict.h"
#include "objects/native.h"

typedef struct Module {
    Object object;
    Dict *namespace;       // with a keys id; __name__ and so on are in it
    const ModuleDef *def;  // NULL for a module from Python source
} Module;

extern const Type module_type;

// A module with an empty namespace but for __name__, __doc__, __package__, __loader__ and __spec__. NULL = raised.
NODISCARD Module *module_new(Str *name);

// The module of a built-in definition; its init function has run. NULL = raised.
NODISCARD Module *module_from_def(const ModuleDef *def);

// The attribute from the namespace, then from the flash members (properties are called); VALUE_UNDEF if missing or
// RAISED. Module-level __getattr__ is not consulted.
NODISCARD Value module_get(Module *module, const Str *name);

// module.name as Python reads it, Module-level __getattr__ included; VALUE_UNDEF if missing (or AttributeError, from
// there).
NODISCARD Value module_find_attr(Value module, Str *name);

// The namespace after the flash members were copied to it: module.__dict__. NULL = raised.
NODISCARD Dict *module_full_dict(Module *module);

// The module's code has begun but not finished.
bool module_is_loading(Module *module);
