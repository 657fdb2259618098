// Type parameters among the arguments of list[T] or T | None, and putting types in their place.
#pragma once

#include "objects/str.h"
#include "objects/tuple.h"

// True for a TypeVar, ParamSpec or TypeVarTuple (anything with __typing_subst__ that is no class).
bool is_type_parameter(Value v);

// The different type parameters of the arguments, in order of appearance, as a tuple. NULL = raised.
NODISCARD Tuple *type_parameters_of(const Tuple *arguments);

// The arguments of `self` with `item` (one type, or a tuple of them) in place of `parameters`. NULL = raised: `self` is
// not generic, or the number of types is wrong.
NODISCARD Tuple *type_substitute(Value self, const Tuple *arguments, const Tuple *parameters, Value item);

// Text of a type as it stands in list[...]: qualified name of what has one, repr of anything else. False = raised.
NODISCARD bool type_argument_repr(StrBuilder *builder, Value argument);
NODISCARD bool type_arguments_repr(StrBuilder *builder, const Value *items, size_t count);  // [int, str]
