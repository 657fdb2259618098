"""What typing has of C in CPython, by the name of the module there."""

from typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple
