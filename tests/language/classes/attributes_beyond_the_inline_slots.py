# Instances that get attributes outside __init__ hold them in a buffer that grows and moves.
class Point:
    pass


first = Point()
for name in "abcdefgh":
    setattr(first, name, name.upper())
first.a = first.a + "1"
for _ in range(3):
    first.h = first.h + first.a
print(first.a, first.h, sorted(vars(first)))  # expect: A1 HA1A1A1 ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']


def swap(o):
    for _ in range(5):
        o.a, o.h = o.h, o.a
    return o.a, o.h


second = Point()
second.a, second.b, second.c, second.h = 1, 2, 3, 4
print(swap(second), second.b)  # expect: (4, 1) 2
del second.b
print(swap(second), hasattr(second, "b"))  # expect: (1, 4) False
print(second.__dict__)  # expect: {'a': 1, 'c': 3, 'h': 4}
print(swap(second), second.__dict__)  # expect: (4, 1) {'a': 4, 'c': 3, 'h': 1}


class Watched(Point):
    b = 10


third = Watched()
third.a = 1
for i in range(3):
    third.b = third.b + 1
    third.c = third.b
print(third.a, third.b, third.c, Watched.b)  # expect: 1 13 13 10
Watched.c = property(lambda self: "property", lambda self, value: print("set", value))
third.c = 5  # expect: set 5
print(third.c)  # expect: property
