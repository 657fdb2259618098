# Library, enum: how values come about: auto(), __new__, __init__, _missing_, _ignore_, _order_, data types.
# heap: 256K, on 64 bits: enum itself takes 40 KB there
from enum import Enum, IntEnum, ReprEnum, StrEnum, auto


def error(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__) if e.__context__ else "")


def body(source, **names):
    try:
        exec(source, globals() | names)
    except Exception as e:
        print(type(e).__name__, e)


class Planet(Enum):
    EARTH = 5, 6
    MARS = 1, 3

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius


print(list(Planet), Planet.MARS.mass, Planet((5, 6)), Planet(5, 6))
# expect: [<Planet.EARTH: (5, 6)>, <Planet.MARS: (1, 3)>] 1 Planet.EARTH Planet.EARTH


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made

    X = 65, "x axis"
    Y = 66, "y axis"


print(Coordinate(66), Coordinate.X.label, bytes(Coordinate.Y), Coordinate.X + b"!")  # expect: Coordinate.Y x axis b'B' b'A!'


class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name, start, count, list(last_values)

    A = auto()
    B = auto()


print(Named.A.value, Named.B.value)  # expect: ('A', 1, 0, []) ('B', 1, 1, [('A', 1, 0, [])])


class Pairs(Enum):
    a = auto(), "x"
    b = auto(), "y"


print(list(Pairs))  # expect: [<Pairs.a: (1, 'x')>, <Pairs.b: (2, 'y')>]


class Loops(Enum):
    _ignore_ = "Loops number"
    Loops = vars()
    for number in range(3):
        Loops[f"N{number}"] = number


print(list(Loops), hasattr(Loops, "number"))  # expect: [<Loops.N0: 0>, <Loops.N1: 1>, <Loops.N2: 2>] False


class Found(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        if value == "key":
            raise KeyError("x")
        return {"a": cls.A, "three": 3}.get(value)


for value in ("a", "three", "key", "none"):
    error(Found, value)
# expect: Found.A
# expect: TypeError error in Found._missing_: returned 3 instead of None or a valid member ValueError("'three' is not a valid Found")
# expect: KeyError 'x' ValueError("'key' is not a valid Found")
# expect: ValueError 'none' is not a valid Found 


class Text(str, Enum):
    A = "x"


class Code(StrEnum):
    A = "x"
    HELLO = auto()
    BYTES = b"zz", "ascii"


class Number(int, Enum):
    A = 1
    B = "7"


class Level(IntEnum):
    LOW = 1
    HIGH = "ff", 16


class Real(float, ReprEnum):
    HALF = 0.5


print(Text.A, f"{Text.A}", repr(Text.A), Text.A == "x", Text.A.upper(), "%s" % Text.A)
# expect: Text.A Text.A <Text.A: 'x'> True X Text.A
print(Code.A, f"{Code.A:>3}", repr(Code.A), Code.HELLO, Code.BYTES + "!", Code("hello") is Code.HELLO)
# expect: x   x <Code.A: 'x'> hello zz! True
print(Number.A, f"{Number.A}", repr(Number.B), Number.A + 1, Number.B > 5)  # expect: Number.A Number.A <Number.B: 7> 2 True
print(Level.LOW, f"{Level.HIGH:#x}", repr(Level.HIGH), Level.LOW | 2, sorted(Level), Level.LOW == 1, type(Level.LOW + 1))
# expect: 1 0xff <Level.HIGH: 255> 3 [<Level.LOW: 1>, <Level.HIGH: 255>] True <class 'int'>
print(Real.HALF, repr(Real.HALF), Real.HALF + 1)  # expect: 0.5 <Real.HALF: 0.5> 1.5
body("class A(Enum):\n X = 1\n X = 2")  # expect: TypeError 'X' already defined as 1
body("class A(Enum):\n _own_ = 1")  # expect: ValueError _sunder_ names, such as '_own_', are reserved for future Enum use
body("class A(Enum):\n mro = 1")  # expect: ValueError invalid enum member name(s) 'mro'
body("class A(Enum):\n X = 1\n _ignore_ = 'X'")  # expect: ValueError _ignore_ cannot specify already set names: {'X'}
body("class A(Enum):\n _order_ = 'X Y'\n Y = 1\n X = 2")
# expect: TypeError member order does not match _order_:
# expect:   ['Y', 'X']
# expect:   ['X', 'Y']
body("class A(int, Enum):\n X = 'x'")  # expect: ValueError invalid literal for int() with base 10: 'x'
body("class A(Enum, int): pass")
# expect: TypeError new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`
body("class A(ReprEnum): X = 1")
# expect: TypeError ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)
body("class A(StrEnum): X = 1")  # expect: TypeError 1 is not a string
body("class A(StrEnum): X = b'x', 2")  # expect: TypeError encoding must be a string, not 2
body("class A(StrEnum): X = 'a', 'b', 'c', 'd'")  # expect: TypeError too many arguments for str(): ('a', 'b', 'c', 'd')
body("class A(Enum, key=1): X = 1")  # expect: TypeError A.__init_subclass__() takes no keyword arguments
body("class A(Enum): pass\nA(1)")
# expect: TypeError <enum 'A'> has no members; specify `names=()` if you meant to create a new, empty, enum
