# Library, dataclasses: fields, defaults, factories, InitVar, KW_ONLY, ClassVar-free classes and inheritance.
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, is_dataclass


def body(source):
    try:
        exec(source, globals())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Point:
    x: int
    y: int = 3
    tags: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False, compare=False)


p = Point(1)
print(p, Point(1, 2, ["a"]), Point(x=4, y=5), Point(1) == Point(1, hidden=9), Point(1) == Point(2), Point(1) == 1)
# expect: Point(x=1, y=3, tags=[]) Point(x=1, y=2, tags=['a']) Point(x=4, y=5, tags=[]) True False False
print(Point.__doc__, Point.__match_args__, Point.__hash__, Point.y, hasattr(Point, "x"))
# expect: Point(x: int, y: int = 3, tags: list = <factory>, hidden: int = 0) ('x', 'y', 'tags', 'hidden') None 3 False
print([f.name for f in fields(Point)], fields(p)[1].default, fields(p)[0].type, is_dataclass(Point), is_dataclass(p), is_dataclass(int))
# expect: ['x', 'y', 'tags', 'hidden'] 3 <class 'int'> True True False
print(Point(1).tags is Point(1).tags, Point.__init__.__qualname__, Point.__init__.__annotations__)
# expect: False Point.__init__ {'x': <class 'int'>, 'y': <class 'int'>, 'tags': <class 'list'>, 'hidden': <class 'int'>, 'return': None}
body("Point()")  # expect: TypeError Point.__init__() missing 1 required positional argument: 'x'
body("Point(1, 2, 3, 4, 5)")  # expect: TypeError Point.__init__() takes from 2 to 5 positional arguments but 6 were given
body("Point(1, z=2)")  # expect: TypeError Point.__init__() got an unexpected keyword argument 'z'
body("hash(p)")  # expect: TypeError unhashable type: 'Point'
body("Point(1) < Point(2)")  # expect: TypeError '<' not supported between instances of 'Point' and 'Point'
body("fields(3)")  # expect: TypeError must be called with a dataclass type or instance
body("@dataclass\nclass A:\n x: int = 1\n y: int")  # expect: TypeError non-default argument 'y' follows default argument
body("@dataclass\nclass A:\n x: list = []")
# expect: ValueError mutable default <class 'list'> for field x is not allowed: use default_factory
body("@dataclass\nclass A:\n x: dict = {}")
# expect: ValueError mutable default <class 'dict'> for field x is not allowed: use default_factory
body("@dataclass\nclass A:\n x = field()")  # expect: TypeError 'x' is a field but has no type annotation
body("@dataclass\nclass A:\n x: int = field(default=1, default_factory=int)")
# expect: ValueError cannot specify both default and default_factory
body("field(3)")  # expect: TypeError field() takes 0 positional arguments but 1 was given
body("field(wrong=3)")  # expect: TypeError field() got an unexpected keyword argument 'wrong'
body("dataclass(wrong=3)")  # expect: TypeError dataclass() got an unexpected keyword argument 'wrong'


@dataclass
class Keys:
    first: int
    _: KW_ONLY
    second: int = 5
    third: int


print(Keys(1, third=2), Keys.__match_args__, Keys.__doc__)
# expect: Keys(first=1, second=5, third=2) ('first',) Keys(first: int, *, second: int = 5, third: int)
body("Keys(1, 2)")  # expect: TypeError Keys.__init__() takes 2 positional arguments but 3 were given
body("Keys(1)")  # expect: TypeError Keys.__init__() missing 1 required keyword-only argument: 'third'
body("@dataclass\nclass A:\n _: KW_ONLY\n x: int\n __: KW_ONLY")
# expect: TypeError '__' is KW_ONLY, but KW_ONLY has already been specified


@dataclass
class Derived(Point):
    z: int = 9
    y: int = 8


print(Derived(1), [f.name for f in fields(Derived)])  # expect: Derived(x=1, y=8, tags=[], z=9) ['x', 'y', 'tags', 'hidden', 'z']
body("@dataclass\nclass A(Point):\n z: int")  # expect: TypeError non-default argument 'z' follows default argument


@dataclass
class Computed:
    a: int
    scale: InitVar[int] = 2
    result: int = field(init=False)

    def __post_init__(self, scale):
        self.result = self.a * scale


print(Computed(3), Computed(3, 5), Computed.__doc__, InitVar[int], InitVar[list[int]])
# expect: Computed(a=3, result=6) Computed(a=3, result=15) Computed(a: int, scale: dataclasses.InitVar[int] = 2) dataclasses.InitVar[int] dataclasses.InitVar[list[int]]
body("@dataclass\nclass A:\n x: InitVar[int] = field(default_factory=int)")
# expect: TypeError field x cannot have a default factory


@dataclass
class Node:
    value: object
    next: "Node" = None


n = Node(1)
n.next = n
print(n, Node([n]))  # expect: Node(value=1, next=...) Node(value=[Node(value=1, next=...)], next=None)


@dataclass
class Own:
    self: int

    def __repr__(this):
        return "own"

    def __eq__(this, other):
        return True


print(Own(3), Own(1) == 5, Own(4).self, Own.__hash__)  # expect: own True 4 None


@dataclass
class Meta:
    x: int = field(default=1, metadata={"unit": "m"})


print(fields(Meta)[0].metadata, fields(Meta)[0].metadata["unit"])  # expect: {'unit': 'm'} m
body("fields(Meta)[0].metadata['a'] = 1")  # expect: TypeError 'mappingproxy' object does not support item assignment


class Doubling:
    def __get__(self, instance, owner):
        return 5 if instance is None else instance._x

    def __set__(self, instance, value):
        instance._x = value * 2


@dataclass
class Described:
    x: int = Doubling()


print(Described(), Described(4))  # expect: Described(x=10) Described(x=8)
match Point(7, 8):
    case Point(x, y=8):
        print("matched", x)
# expect: matched 7

# Names without promise that libraries use to look at fields
from typing import ClassVar

from dataclasses import _FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR, _FIELDS


@dataclass
class Looked:
    a: int
    b: InitVar[int]
    c: "ClassVar[int]" = 5


kinds = getattr(Looked, _FIELDS)
print(_FIELDS, [kinds[name]._field_type is kind for name, kind in (("a", _FIELD), ("b", _FIELD_INITVAR), ("c", _FIELD_CLASSVAR))])
# expect: __dataclass_fields__ [True, True, True]
