// ModuleSpec: what the import system knows about a module. The type is C because each module has one.
#pragma once

#include "heap/type.h"

typedef struct ModuleSpec {
    Object object;
    Value name, loader, origin, loader_state, locations, cached;
    Dict *attributes;   // what Python code adds
    bool has_location;  // origin is a path: the module gets it as __file__
    bool initializing;  // the module's code has begun but not finished
} ModuleSpec;

extern const Type ModuleSpec_type;

// The loaders of the modules that are written in C and of the frozen ones, themselves classes, and the type of those of
// packages without __init__ (vm/importers.c).
extern const Type BuiltinImporter_type, FrozenImporter_type, NamespaceLoader_type;

// A spec with everything but name, loader and origin None. NULL = raised.
NODISCARD ModuleSpec *module_spec_new(Value name, Value loader, Value origin);

// The part of a dotted name before the last dot; "" if it has none. NULL = raised.
NODISCARD Str *module_parent_name(const Str *name);

// spec._initializing, of any kind of spec; an error in finding out is no.
bool module_spec_is_initializing(Value spec);
