# Type parameters, unions: a text beside a type variable is a forward reference, and what else typing would say.
# native: a detail changed between 3.12.1 and 3.12.7
from typing import ParamSpec, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
P = ParamSpec("P")


def show(text):
    try:
        print(eval(text))
    except TypeError as e:
        print(type(e).__name__, e)


show("T | 'x'")  # expect: typing.Union[~T, ForwardRef('x')]
show("'x' | T")  # expect: typing.Union[ForwardRef('x'), ~T]
show("P | 'a.b'")  # expect: typing.Union[~P, ForwardRef('a.b')]
show("T | 5")  # expect: typing.Union[~T, 5]
show("5 | T")  # expect: typing.Union[5, ~T]
show("T | [1]")  # expect: TypeError unhashable type: 'list'
show("T | len")  # expect: typing.Union[~T, <built-in function len>]
show("Ts | 'x'")  # expect: TypeError unsupported operand type(s) for |: 'typing.TypeVarTuple' and 'str'
show("list[T] | 'x'")  # expect: TypeError unsupported operand type(s) for |: 'types.GenericAlias' and 'str'
show("int | 'x'")  # expect: TypeError unsupported operand type(s) for |: 'type' and 'str'
show("int | Ts")  # expect: TypeError unsupported operand type(s) for |: 'type' and 'typing.TypeVarTuple'


def f[X](x: X | "y") -> "X" | X:
    pass


print(f.__annotations__)  # expect: {'x': typing.Union[X, ForwardRef('y')], 'return': typing.Union[ForwardRef('X'), X]}
