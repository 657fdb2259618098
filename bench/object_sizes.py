"""Print what one object of each kind costs, in bytes of heap. Runs on Adder and on CPython; memory.py makes the table.

Each line is: kind, tab, bytes by difference of the heap in use, tab, sys.getsizeof() or nothing.
"""

import gc
import sys

COUNT = 1000
REPEATS = 5  # what the C stack happens to hold on to can spoil one measurement
SPARE = 300  # kept alive before measuring, so that lists of free objects are empty

try:
    import tracemalloc

    tracemalloc.start()

    def bytes_in_use():
        return tracemalloc.get_traced_memory()[0]

except ImportError:

    def bytes_in_use():
        return gc.mem_alloc()


class Empty:
    pass


class OneAttribute:
    def __init__(self):
        self.a = None


class FiveAttributes:
    def __init__(self):
        self.a = self.b = self.c = self.d = self.e = None


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = self.b = None


class WithMethod:
    def method(self):
        pass


def make_closure(i):
    captured = ten

    def inner():
        return captured

    return inner


def make_generator(i):
    yield i


def make_function(i):
    def inner():
        pass

    return inner


def make_class(i):
    class Made:
        pass

    return Made


with_method = WithMethod()
ten = range(10)
KINDS = [
    ("int, small", lambda i: i + 100000),
    ("int, 41 bits", lambda i: 2**40 + i),
    ("int, 101 bits", lambda i: 2**100 + i),
    ("float", lambda i: i + 0.1),
    ("str, empty", lambda i: str(i)[:0]),
    ("str, 10 characters", lambda i: "%010d" % i),
    ("str, 100 characters", lambda i: "%0100d" % i),
    ("bytes, 10", lambda i: b"%010d" % i),
    ("tuple of 2", lambda i: (ten, None)),
    ("list, empty", lambda i: []),
    ("list of 10", lambda i: [None] * 10),
    ("dict, empty", lambda i: {}),
    ("dict of 1", lambda i: {"a": None}),
    ("dict of 10", lambda i: dict.fromkeys(ten)),
    ("set of 10", lambda i: set(ten)),
    ("bytearray of 100", lambda i: bytearray(100)),
    ("instance, no attributes", lambda i: Empty()),
    ("instance, 1 attribute", lambda i: OneAttribute()),
    ("instance, 5 attributes", lambda i: FiveAttributes()),
    ("instance, 2 `__slots__`", lambda i: Slotted()),
    ("function", make_function),
    ("closure", make_closure),
    ("bound method", lambda i: with_method.method),
    ("generator", make_generator),
    ("class", make_class),
    ("exception", lambda i: ValueError(None)),
]


def measure(make):
    spare = [make(-i - 1) for i in range(SPARE)]
    keep = [None] * COUNT
    gc.collect()
    before = bytes_in_use()
    for i in range(COUNT):
        keep[i] = make(i)
    gc.collect()
    size = (bytes_in_use() - before) / COUNT
    spare.clear()
    return size


for kind, make in KINDS:
    size = sys.getsizeof(make(1)) if hasattr(sys, "getsizeof") else ""
    sizes = []
    for _ in range(REPEATS):  # no generator: measure() would be called from C, at the same place on the C stack each time
        sizes.append(measure(make))
    print(kind, round(sorted(sizes)[REPEATS // 2]), size, sep="\t")
