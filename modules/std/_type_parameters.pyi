"""The part of typing that the language itself needs."""

TypeVar = TypeVar
ParamSpec = ParamSpec
TypeVarTuple = TypeVarTuple
TypeAliasType = TypeAliasType
Generic = Generic
Unpacked = Unpack
ParamSpecArgs = ParamSpecArgs
ParamSpecKwargs = ParamSpecKwargs
