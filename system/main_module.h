// Finding what `-m NAME` and a folder as program mean.
#pragma once

#include "objects/str.h"

typedef struct {
    Str *file;     // NULL: there is none
    Str *name;     // in full; that of a package ends in .__main__
    Str *package;  // __package__: "" for a plain module
    bool is_package_without_main;
} MainModule;

// The module of that dotted name on sys.path; packages above it are imported. False = raised.
NODISCARD bool main_module_find(const char *name, MainModule *found);
