# Library, typing: generic classes, NamedTuple, TypedDict, Protocol, NewType.
# heap: runs in 340K on 64 bits, 190K on 32: Protocol, NamedTuple and TypedDict with what they are made of
from typing import *

T = TypeVar("T")


def body(source):
    try:
        exec(source, globals())
    except Exception as e:
        print(type(e).__name__, e)


class Box(Generic[T]):
    def __init__(self, item):
        self.item = item


print(Box[int](3).item, Box[int](3).__orig_class__, Box.__parameters__, Box.__orig_bases__)
# expect: 3 __main__.Box[int] (~T,) (typing.Generic[~T],)

body("Box[int, str]")  # expect: TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
body("class A(Generic): pass")  # expect: TypeError Cannot inherit from plain Generic
body("class A(Union[int, str]): pass")  # expect: TypeError Cannot subclass typing.Union[int, str]
body("class A(List[int]): pass\nprint(A.__mro__, A([1]))")
# expect: (<class '__main__.A'>, <class 'list'>, <class 'typing.Generic'>, <class 'object'>) [1]

body("class A(Dict[str, T]): pass\nprint(A.__mro__, A[int])")
# expect: (<class '__main__.A'>, <class 'dict'>, <class 'typing.Generic'>, <class 'object'>) __main__.A[int]

body("class A(Any): pass\nprint(A().__class__.__name__)")  # expect: A


class Employee(NamedTuple):
    """One of them."""

    name: str
    number: int = 3

    def describe(self):
        return f"{self.number}: {self.name}"


print(Employee("x"), Employee("y", 5).describe(), Employee._fields, Employee._field_defaults, Employee.__annotations__)
# expect: Employee(name='x', number=3) 5: y ('name', 'number') {'number': 3} {'name': <class 'str'>, 'number': <class 'int'>}

print(Employee.__doc__, Employee.__mro__[1:], Employee._make(["a", 1]), Employee("a")._replace(number=9)._asdict())
# expect: One of them. (<class 'tuple'>, <class 'object'>) Employee(name='a', number=1) {'name': 'a', 'number': 9}

print(NamedTuple("Pair", [("a", int), ("b", str)])(1, "x"), NamedTuple("Empty")())  # expect: Pair(a=1, b='x') Empty()
body("Employee()")  # expect: TypeError Employee.__new__() missing 1 required positional argument: 'name'
body("class A(NamedTuple):\n x: int = 1\n y: int")
# expect: TypeError Non-default namedtuple field y cannot follow default field x

body("class A(NamedTuple):\n x: int\n def _asdict(self): pass")
# expect: AttributeError Cannot overwrite NamedTuple attribute _asdict

body("class A(NamedTuple, int):\n x: int")  # expect: TypeError can only inherit from a NamedTuple type and Generic
body("class A(NamedTuple, Generic[T]):\n x: T\nprint(A[int](3), A.__mro__[1:])")
# expect: A(x=3) (<class 'tuple'>, <class 'typing.Generic'>, <class 'object'>)



class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Partial(Movie, total=False):
    rating: float


print(Movie(title="x"), type(Movie(title="x")), Movie.__annotations__, Movie.__total__, is_typeddict(Movie), is_typeddict(dict))
# expect: {'title': 'x'} <class 'dict'> {'title': <class 'str'>, 'year': typing.NotRequired[int]} True True False

print(Movie.__required_keys__, Movie.__optional_keys__, sorted(Partial.__optional_keys__), Partial.__total__)
# expect: frozenset({'title'}) frozenset({'year'}) ['rating', 'year'] False

print(TypedDict("Made", {"in": int})(x=1), Movie.__mro__)
# expect: {'x': 1} (<class '__main__.Movie'>, <class 'dict'>, <class 'object'>)

body("isinstance({}, Movie)")  # expect: TypeError TypedDict does not support instance and class checks
body("class A(Movie, int): pass")  # expect: TypeError cannot inherit from both a TypedDict type and a non-TypedDict base class


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


@runtime_checkable
class Sized2(Protocol):
    size: int

    def __len__(self): ...


class Door:
    size = 3

    def close(self):
        return "closed"

    def __len__(self):
        return 1


class Plain(Protocol):
    def close(self): ...


class Inherits(Plain):
    pass


print(isinstance(Door(), Closable), isinstance(3, Closable), issubclass(Door, Closable), isinstance(Door(), Sized2), isinstance([], Sized2))
# expect: True False True True False

print(Inherits().close(), isinstance(Inherits(), Inherits), isinstance(1, SupportsInt), isinstance("", SupportsInt), isinstance(1.5, SupportsRound))
# expect: None True True False True

body("issubclass(Door, Sized2)")  # expect: TypeError Protocols with non-method members don't support issubclass()
body("isinstance(Door(), Plain)")
# expect: TypeError Instance and class checks can only be used with @runtime_checkable protocols

body("Plain()")  # expect: TypeError Protocols cannot be instantiated
body("class A(Protocol, int): pass")  # expect: TypeError Protocols can only inherit from other protocols, got <class 'int'>
body("runtime_checkable(int)")  # expect: TypeError @runtime_checkable can be only applied to protocol classes, got <class 'int'>
body("class A(Protocol[T]):\n def f(self): ...\nprint(A[int], A.__parameters__, A.__mro__[1:])")
# expect: __main__.A[int] (~T,) (<class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>)

body("Protocol[int]")
# expect: TypeError Parameters to Protocol[...] must all be type variables or parameter specification variables.


UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, List[UserId], UserId | None)
# expect: __main__.UserId 5 <class 'int'> UserId typing.List[__main__.UserId] typing.Optional[__main__.UserId]

body("class A(UserId): pass")
# expect: TypeError Cannot subclass an instance of NewType. Perhaps you were looking for: `A = NewType('A', UserId)`

