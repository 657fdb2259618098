# Library, copy.copy: a new container with the same items; immutable objects are their own copies.
import copy

inner = [1]
for thing in ([inner, 2], {"k": inner}, {1, 2}, bytearray(b"ab"), frozenset({1}), (inner,), "text", 5, None, ..., len, int, range(3), slice(1, 2)):
    made = copy.copy(thing)
    print(type(made).__name__, made == thing, made is thing)
# expect: list True False
# expect: dict True False
# expect: set True False
# expect: bytearray True False
# expect: frozenset True True
# expect: tuple True True
# expect: str True True
# expect: int True True
# expect: NoneType True True
# expect: ellipsis True True
# expect: builtin_function_or_method True True
# expect: type True True
# expect: range True True
# expect: slice True True
made = copy.copy([inner])
print(made[0] is inner)  # expect: True


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slotted:
    __slots__ = ("a", "b")


class Own:
    def __copy__(self):
        return "copied by __copy__"


class Reduced:
    def __reduce__(self):
        return Point, (7, inner)


class Global:
    def __reduce__(self):
        return "Global"


class Numbers(list):
    pass


p = copy.copy(Point(1, inner))
print(p.x, p.y is inner, type(p).__name__)  # expect: 1 True Point
s = Slotted()
s.a = 1
t = copy.copy(s)
print(t.a, hasattr(t, "b"))  # expect: 1 False
print(copy.copy(Own()))  # expect: copied by __copy__
print(copy.copy(Reduced()).x)  # expect: 7
g = Global()
print(copy.copy(g) is g)  # expect: True
n = Numbers([1, 2])
n.name = "n"
m = copy.copy(n)
print(m, m.name, type(m).__name__, m is n)  # expect: [1, 2] n Numbers False


class State:
    def __init__(self):
        self.made = True

    def __getstate__(self):
        return {"kept": 1}

    def __setstate__(self, state):
        print("set", state)


print(vars(copy.copy(State())))
# expect: set {'kept': 1}
# expect: {}
print(repr(copy.copy(ValueError("a", 1))))  # expect: ValueError('a', 1)
try:
    copy.copy((i for i in "ab"))
except TypeError as e:
    print(e)
# expect: cannot pickle 'generator' object
