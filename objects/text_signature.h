// __text_signature__ of what is written in C, made from the tables of its parameters when someone asks for it.
#pragma once

#include "objects/native.h"

// "($self, object, /)". The first parameter is $self, $type or $module, except for static methods, which have none.
// A default that only C code knows reads <unrepresentable>.
// __init__ and __new__ take anything: type_text_signature() says what.
NODISCARD Value native_text_signature(const NativeFunction *function);

// "(iterable=(), /)": what calling a built-in type takes; None if nothing is known, as for classes made by Python.
NODISCARD Value type_text_signature(const Type *type);
