#pragma once

#include "objects/native.h"

// Whether the arguments fit the parameters; false = TypeError in the words that a function written in Python has.
NODISCARD bool native_check_as_python(const NativeFunction *function, const CallArgs *args);
