# Library, enum: Enum() as a function, subclasses without members, metaclasses, copies.
import copy
from enum import Enum, EnumMeta, EnumType, Flag, IntEnum, StrEnum


def error(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as e:
        print(type(e).__name__, e)


for names in ("a b", "a, b", ["a", "b"], [("a", 5), ("b", "x")], {"a": 1, "b": 2}, "", ()):
    print(list(Enum("Made", names)))
# expect: [<Made.a: 1>, <Made.b: 2>]
# expect: [<Made.a: 1>, <Made.b: 2>]
# expect: [<Made.a: 1>, <Made.b: 2>]
# expect: [<Made.a: 5>, <Made.b: 'x'>]
# expect: [<Made.a: 1>, <Made.b: 2>]
# expect: []
# expect: []
print(list(Enum("Made", "a b", start=0)), list(Flag("Made", "a b c")), list(StrEnum("Made", "One TWO")), list(IntEnum("Made", "a")))
# expect: [<Made.a: 0>, <Made.b: 1>] [<Made.a: 1>, <Made.b: 2>, <Made.c: 4>] [<Made.One: 'one'>, <Made.TWO: 'two'>] [<Made.a: 1>]
made = Enum("Made", "a b", module="there", qualname="Outer.Made", type=int)
print(made, made.__module__, made.__qualname__, made.a + 1, Enum("Made", "a").__module__)
# expect: <enum 'Made'> there Outer.Made 2 __main__
error(Enum, "Made", 3)  # expect: TypeError 'int' object is not iterable
error(Enum, "Made", [1])  # expect: TypeError cannot unpack non-iterable int object
error(Enum, "Made", "a a")  # expect: TypeError 'a' already defined as 1
error(Enum, "Made", "mro")  # expect: ValueError invalid enum member name(s) 'mro'
error(Enum, "Made", "a", wrong=1)  # expect: TypeError EnumType.__call__() got an unexpected keyword argument 'wrong'
error(Enum, "Made")
# expect: TypeError <enum 'Enum'> has no members; specify `names=()` if you meant to create a new, empty, enum
error(Enum, 3, "a")  # expect: TypeError type.__new__() argument 1 must be str, not int
error(Enum)  # expect: TypeError EnumType.__call__() missing 1 required positional argument: 'value'


class Base(Enum):
    def describe(self):
        return f"{self.name} is {self.value}"

    def __init_subclass__(cls, **keywords):
        print("subclass", cls, keywords, list(cls))


class Derived(Base, key=1):
    A = 1
# expect: subclass <enum 'Derived'> {'key': 1} [<Derived.A: 1>]



print(Derived.A.describe(), [c.__name__ for c in Derived.__mro__])  # expect: A is 1 ['Derived', 'Base', 'Enum', 'object']
print(EnumMeta is EnumType, type(Derived) is EnumType, isinstance(Derived, type))  # expect: True True True
print(copy.copy(Derived.A) is Derived.A, copy.deepcopy([Derived.A])[0] is Derived.A)  # expect: True True


class Upper(EnumType):
    def __getitem__(cls, name):
        return super().__getitem__(name.upper())


class Shouting(Enum, metaclass=Upper):
    A = 1


print(Shouting["a"])  # expect: Shouting.A


class Ordered(Enum):
    def __lt__(self, other):
        return self.value < other.value if type(self) is type(other) else NotImplemented

    HIGH = 5
    LOW = 2


print(sorted(Ordered), Ordered.HIGH > Ordered.LOW)  # expect: [<Ordered.LOW: 2>, <Ordered.HIGH: 5>] True


def kind(value):
    match value:
        case Derived.A:
            return "derived"
        case Ordered.LOW:
            return "low"
    return "other"


print(kind(Derived.A), kind(Ordered.LOW), kind(5))  # expect: derived low other
