#pragma once

#include "objects/native.h"

// Whether the arguments fit the parameters; false = TypeError in the words that a function written in Python has.
NODISCARD bool native_check_as_python(const NativeFunction *function, const CallArgs *args);

// The class of self, if the running instruction calls `function` through a bound method (of an instance); NULL
// otherwise.
const Type *native_bound_receiver(const NativeFunction *function, const CallArgs *args);
