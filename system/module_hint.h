// Modules that a program may expect but this board does not have: where they are found.
#pragma once

#include "core/config.h"

// Half a sentence about the module of this name ("it is a library: copy it to lib/"), or NULL. Submodules have one only
// if the image holds their package.
const char *module_hint(const char *name, size_t length);
