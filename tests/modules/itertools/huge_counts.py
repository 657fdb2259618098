# Counts that no memory holds: the hint of their length is right, and a list of them is refused at once.
import itertools
import sys
import warnings

warnings.simplefilter("ignore")  # of __reduce__()
ones = itertools.repeat(1, sys.maxsize)
print(ones.__length_hint__() == sys.maxsize, ones.__reduce__()[1] == (1, sys.maxsize))  # expect: True True
for make in (
    lambda: list(ones), lambda: list(range(sys.maxsize)), lambda: [*range(sys.maxsize)], lambda: [].extend(range(sys.maxsize)),
    lambda: sorted(range(sys.maxsize)), lambda: tuple(range(sys.maxsize)),
):  # fmt: skip
    try:
        make()
        print("made")
    except MemoryError:
        print("no memory")
# expect: no memory
# expect: no memory
# expect: no memory
# expect: no memory
# expect: no memory
# expect: no memory


class Liar:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        return 1 << 20


print(list(Liar()))  # expect: [1, 2]
