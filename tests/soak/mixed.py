"""Do a bit of everything, again and again; the memory in use must stay the same.

The number of rounds is the first argument. Prints the bytes in use, right after a collection, when a tenth of the
rounds is done and at the end.
"""

import gc
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Late(Point):
    def __init__(self, x, y):
        super().__init__(x, y)
        setattr(self, "extra%d" % (x % 5), y)


class Missing(Exception):
    pass


def numbers(n):
    for i in range(n):
        yield i
    return n


def delegating(n):
    result = yield from numbers(n)
    yield result


def accumulator():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    return add


def objects(i):
    return (Point(i, 1) + Late(i, 2)).y


def strings(i):
    text = f"{i:06d}" + "." * (i % 40)
    return len(text.replace(".", "--").split("--", 3)) + len("%s/%r" % (text, i)) + len(text.upper().encode())


def dicts(i):
    made = {f"key{i % 50}": i, i: None, (i, 1): [i]}
    made.update(dict.fromkeys(range(i % 20)))
    made.pop(i)
    return len(made) + len({i, i + 1, "a"} | {i})


def exceptions(i):
    try:
        try:
            if i % 2:
                raise Missing(i)
            return {}[i]
        finally:
            i += 1
    except KeyError as error:
        return error.args[0]
    except Missing as error:
        return str(error)


def generators(i):
    unfinished = numbers(5)
    next(unfinished)
    return sum(delegating(i % 6)) + sum(x for x in numbers(3) if x)


def closures(i):
    add = accumulator()
    return add(i) + add(1) + (lambda *a, **k: len(a) + len(k))(i, i, x=i)


def lists(i):
    items = [n * i for n in range(i % 30)]
    items += [str(i), (i, None)]
    items.insert(0, i)
    items.reverse()
    del items[:2]
    return len(sorted(items)) + len(items[1:])


def big_numbers(i):
    return (3 ** (i % 90) * 7**50) % (i + 10**30) + len(str(2.0 ** (i % 60) / 3))


def cycles(i):
    ring = [i]
    ring.append(ring)
    point = Point(ring, None)
    point.y = point
    return len(ring)


def names_and_code(i):
    if i % 5000 == 0:
        namespace = {}
        exec(f"def made{i}(a):\n    return a + {i}\nclass C{i}:\n    name{i} = 1\n", namespace)
        return namespace[f"made{i}"](1)
    return 0


STEPS = [objects, strings, dicts, exceptions, generators, closures, lists, big_numbers, cycles, names_and_code]


def memory_in_use():
    gc.collect()
    gc.collect()  # what finalisers and weak references held
    return gc.mem_alloc()


rounds = int(sys.argv[1])
for i in range(rounds):
    STEPS[i % 10](i)
    names_and_code(i)
    if i == rounds // 10:
        print(memory_in_use())
print(memory_in_use())
