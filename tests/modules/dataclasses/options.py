# Library, dataclasses: the options of the decorator.
# heap: runs in 240K on 64 bits, 190K on 32: the documentation of one class needs inspect
import copy
from dataclasses import FrozenInstanceError, dataclass, field, fields


def body(source):
    try:
        exec(source, globals())
    except Exception as e:
        print(type(e).__name__, e)


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


print(Version(1) < Version(1, 2), Version(2) >= Version(1, 9), sorted([Version(3), Version(1)]), Version(1, 0, "a") == Version(1))
# expect: True True [Version(major=1, minor=0, note=''), Version(major=3, minor=0, note='')] True

body("Version(1) < 3")  # expect: TypeError '<' not supported between instances of 'Version' and 'int'


@dataclass(frozen=True)
class Fixed:
    x: int
    y: list = field(default_factory=list, hash=False)


f = Fixed(1)
print(f, hash(f) == hash((1,)), {f: 2}[Fixed(1)], copy.copy(f) == f)  # expect: Fixed(x=1, y=[]) True 2 True
body("f.x = 2")  # expect: FrozenInstanceError cannot assign to field 'x'
body("del f.x")  # expect: FrozenInstanceError cannot delete field 'x'
body("f.z = 2")  # expect: FrozenInstanceError cannot assign to field 'z'
print(FrozenInstanceError.__mro__[1])  # expect: <class 'AttributeError'>


@dataclass(slots=True)
class Slotted:
    a: int
    b: int = 5


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"), Slotted.__qualname__)  # expect: Slotted(a=1, b=5) ('a', 'b') False Slotted
body("s.c = 1")  # expect: AttributeError 'Slotted' object has no attribute 'c'


@dataclass(slots=True)
class More(Slotted):
    c: int = 6


print(More(1), More.__slots__)  # expect: More(a=1, b=5, c=6) ('c',)


@dataclass(slots=True, weakref_slot=True, frozen=True)
class Both:
    a: int


print(Both.__slots__, copy.deepcopy(Both(3)))  # expect: ('a', '__weakref__') Both(a=3)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int


@dataclass(eq=False)
class ById:
    x: int


@dataclass(init=False, repr=False, match_args=False)
class Bare:
    x: int = 3


@dataclass(kw_only=True)
class Keyword:
    a: int = 1
    b: int
    c: int = field(kw_only=False, default=7)


print(hash(Hashed(1)) == hash((1,)), ById(1) == ById(1), ById.__hash__ is object.__hash__)  # expect: True False True
print(Bare().x, Bare.__repr__ is object.__repr__, hasattr(Bare, "__match_args__"))  # expect: 3 True False
print(Keyword(b=2), Keyword(8, b=1), Keyword.__match_args__, Keyword.__doc__)
# expect: Keyword(a=1, b=2, c=7) Keyword(a=1, b=1, c=8) ('c',) Keyword(c: int = 7, *, a: int = 1, b: int)

body("Keyword(b=2, d=1)")  # expect: TypeError Keyword.__init__() got an unexpected keyword argument 'd'
body("@dataclass(order=True, eq=False)\nclass A: pass")  # expect: ValueError eq must be true if order is true
body("@dataclass(order=True)\nclass A:\n def __lt__(self, other): pass")
# expect: TypeError Cannot overwrite attribute __lt__ in class A. Consider using functools.total_ordering

body("@dataclass(frozen=True)\nclass A:\n def __setattr__(self, name, value): pass")
# expect: TypeError Cannot overwrite attribute __setattr__ in class A

body("@dataclass(unsafe_hash=True)\nclass A:\n def __hash__(self): pass")
# expect: TypeError Cannot overwrite attribute __hash__ in class A

body("@dataclass(frozen=True)\nclass A(Version): pass")
# expect: TypeError cannot inherit frozen dataclass from a non-frozen one

body("@dataclass\nclass A(Fixed): pass")  # expect: TypeError cannot inherit non-frozen dataclass from a frozen one
body("@dataclass(slots=True)\nclass A:\n __slots__ = ('x',)\n x: int")  # expect: TypeError A already specifies __slots__
body("@dataclass(weakref_slot=True)\nclass A: pass")  # expect: TypeError weakref_slot is True but slots is False
body("dataclass(3)")  # expect: AttributeError 'int' object has no attribute '__module__'


@dataclass
class Generic[T]:
    item: T


print(Generic[int](3), Generic.__parameters__)  # expect: Generic(item=3) (T,)
