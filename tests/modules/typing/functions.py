# Library, typing: get_type_hints, overload, cast and the other functions.
# heap: runs in 340K on 64 bits, 190K on 32: typing with contextlib
import contextlib
import io
from typing import *


def error(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e)


def f(a: int, b: "str" = 1, *c: "List[int]", **d: None) -> "Optional[Node]": ...


class Node:
    next: "Node"
    count: ClassVar[int] = 0


class Leaf(Node):
    value: Annotated[int, "unit"]
    names: list["str"]


print(get_type_hints(f))
# expect: {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.List[int], 'd': <class 'NoneType'>, 'return': typing.Optional[__main__.Node]}
print(get_type_hints(Leaf))
# expect: {'next': <class '__main__.Node'>, 'count': typing.ClassVar[int], 'value': <class 'int'>, 'names': list[str]}
print(get_type_hints(Leaf, include_extras=True)["value"], get_type_hints(len))  # expect: typing.Annotated[int, 'unit'] {}


def missing(x: "Nowhere"): ...


error(get_type_hints, missing)  # expect: NameError name 'Nowhere' is not defined
error(get_type_hints, 3)  # expect: TypeError 3 is not a module, class, method, or function.
print(get_type_hints(missing, {"Nowhere": int}), get_type_hints(missing, None, {"Nowhere": str}))
# expect: {'x': <class 'int'>} {'x': <class 'str'>}


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double("a"), [g.__annotations__["x"] for g in get_overloads(double)])  # expect: aa [<class 'int'>, <class 'str'>]
clear_overloads()
print(get_overloads(double))  # expect: []


@overload
def never(x: int) -> int: ...


error(never, 1)
# expect: NotImplementedError You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
print(cast(int, "a"), assert_type(3, str), TYPE_CHECKING)  # expect: a 3 False
error(assert_never, 3)  # expect: AssertionError Expected code to be unreachable, but got: 3
error(assert_never, "x" * 200)
# expect: AssertionError Expected code to be unreachable, but got: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...
with contextlib.redirect_stderr(io.StringIO()) as text:
    print(reveal_type(3))
# expect: 3
print(text.getvalue())
# expect: Runtime type is 'int'
# expect


@final
class Last:
    @override
    def method(self): ...


@dataclass_transform(kw_only_default=True)
def transform(cls):
    return cls


@no_type_check
def unchecked(x: "no type"): ...


print(Last.__final__, Last.method.__override__, transform.__dataclass_transform__)
# expect: True True {'eq_default': True, 'order_default': False, 'kw_only_default': True, 'frozen_default': False, 'field_specifiers': (), 'kwargs': {}}
print(get_type_hints(unchecked), unchecked.__no_type_check__)  # expect: {} True
print(TypeVar("A", covariant=True), TypeVar("A", bound=int).__bound__, TypeVar("A", int, str).__constraints__, ParamSpec("P"), TypeVarTuple("Ts"))
# expect: +A <class 'int'> (<class 'int'>, <class 'str'>) ~P Ts
error(TypeVar, "T", int)  # expect: TypeError A single constraint is not allowed
