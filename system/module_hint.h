// Modules that a program may expect but this board does not have: where they are found.
#pragma once

#include "core/config.h"

enum {
    MODULE_HINT_SIZE = 100
};

// Half a sentence about the module of this name ("it is a library: copy it to lib/"); false if there is none.
// Submodules have one only if the image holds their package.
bool module_hint(const char *name, size_t length, char hint[static MODULE_HINT_SIZE]);
