// Modules that a program may expect but this board does not have: where they are found.
#pragma once

#include "core/config.h"

// Half a sentence about the top-level module of this name ("it is a library: copy it to lib/"), or NULL.
const char *module_hint(const char *name, size_t length);
