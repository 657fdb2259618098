// list[int] and int | str.
#pragma once

#include "objects/tuple.h"

extern const Type GenericAlias_type;  // types.GenericAlias
extern const Type UnionType_type;     // types.UnionType

// origin[item]; a tuple gives several arguments. What __class_getitem__ of built-in types returns.
NODISCARD Value generic_alias_new(Value origin, Value item);

// left | right for classes, aliases, type variables, unions and None; VALUE_NOT_IMPLEMENTED for anything else.
NODISCARD Value union_new(Value left, Value right);

// The members of a union.
const Tuple *union_arguments(Value v);

// The type parameter that typing.Unpack[Ts] unpacks; VALUE_UNDEF if `v` is no such alias.
Value generic_alias_unpacked(Value v);
