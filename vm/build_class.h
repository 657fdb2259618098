// The class statement.
#pragma once

#include "heap/value.h"

// builtins.__build_class__: (function, name, *bases, **keywords) -> class.
Value build_class_function(void);
