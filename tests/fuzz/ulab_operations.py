"""Random operations on arrays, printed:  adder tests/fuzz/ulab_operations.py SEED     (see ulab_differential.py)"""

import operator
import random
import sys

from ulab import numpy as np

KINDS = ((np.uint8, 0, 11), (np.int8, -9, 9), (np.int16, -200, 200), (np.float, -50, 50))
OPERATORS = (operator.add, operator.sub, operator.mul, operator.lt, operator.le, operator.eq, operator.ne, operator.gt,
             operator.ge, np.minimum, np.maximum)
REDUCTIONS = (np.sum, np.min, np.max, np.argmin, np.argmax, np.mean, np.std, np.median, np.all, np.any)
draw = random.Random(int(sys.argv[1]))


def plain(value):
    value = value.tolist() if hasattr(value, "tolist") else value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return round(float(value), 6) + 0.0 if isinstance(value, float) else value


def make(shape=None):
    shape = tuple(draw.randint(1, 4) for _ in range(draw.randint(1, 3))) if shape is None else shape
    size = 1
    for length in shape:
        size *= length
    kind, low, high = draw.choice(KINDS)
    items = [draw.randint(low, high) if kind != np.float else draw.randint(-400, 400) / 8 for _ in range(size)]
    return np.array(items, dtype=kind).reshape(shape)


def part(length):
    def bound():
        return draw.choice([None, draw.randint(-length - 1, length + 1)])

    if draw.random() < 0.4:
        return draw.randrange(-length, length)
    return slice(bound(), bound(), draw.choice([None, 1, 2, -1, -2]))


def key_of(a, parts):
    return tuple(part(length) for length in a.shape[:parts])


def subscript(a):
    a = draw.choice([a, a.T])
    return a[key_of(a, draw.randint(1, a.ndim))]


def operate(a):
    skipped = draw.randint(0, 1) if a.ndim > 1 else 0
    b = make(tuple(draw.choice([1, length]) for length in a.shape)[skipped:])
    return draw.choice(OPERATORS)(*draw.choice([(a, b), (b, a)]))


def divide(a):
    return [plain(a / draw.choice([2, 0.5, -8])), plain(draw.choice([1, 2.5, -3]) - (a + 0.0))]


def reduce(a):
    function = draw.choice(REDUCTIONS)
    axis = draw.choice([None, *range(-a.ndim, a.ndim)])
    return function(a + 0.0, axis=-1 if function is np.median and a.ndim > 2 else axis)


def mask(a):
    b = a.copy()
    chosen = b > draw.randint(-3, 6)
    b[chosen] = draw.randint(0, 9)
    return [plain(b), plain(a[chosen])]


def assign(a):
    b = a.copy()
    b[key_of(b, b.ndim)] = draw.randint(0, 9)
    return b


def move(a):
    axis = draw.randrange(a.ndim)
    return [plain(np.flip(a, axis=axis)), plain(np.roll(a, draw.randint(-5, 5), axis=axis)),
            plain(np.diff(a + 0.0, axis=axis)), plain(np.concatenate((a, a), axis=axis))]


def shape(a):
    b = a[::-1].T
    return [plain(b.flatten()), plain(b.reshape((-1,))), plain(abs(b + 0.0)), plain(-(b + 0.0)), b.shape]


def multiply(a):
    first = make((draw.randint(1, 4), draw.randint(1, 4)))
    return np.dot(first + 0.0, make((first.shape[1], draw.randint(1, 4))) + 0.0)


for step in range(60):
    operation = draw.choice((subscript, operate, divide, reduce, mask, assign, move, shape, multiply))
    try:
        result = plain(operation(make()))
    except (ValueError, IndexError) as error:
        result = type(error).__name__
    print(step, operation.__name__, result)
