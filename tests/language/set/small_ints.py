# Small ints are walked over in their order, as CPython does; and sets that change often, with hashes that meet
import random

print({3, 1, 2}, {10, 20, 30}, {5, 3, 4}, {7, 0})  # expect: {1, 2, 3} {10, 20, 30} {3, 4, 5} {0, 7}
print(list(set(range(100))) == list(range(100)), list(set(range(99, -1, -1))) == list(range(100)))  # expect: True True
print(set(range(20)) - set(range(5, 15)), set(range(6)) | {2, 6}, frozenset(range(4)) ^ {1})
# expect: {0, 1, 2, 3, 4, 15, 16, 17, 18, 19} {0, 1, 2, 3, 4, 5, 6} frozenset({0, 2, 3})

numbers = set(range(8))
print([numbers.pop() for i in range(8)], numbers)  # expect: [0, 1, 2, 3, 4, 5, 6, 7] set()


class Meeting:
    """Equal by name; few different hashes."""

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return self.name % 3 * 4

    def __eq__(self, other):
        return isinstance(other, Meeting) and self.name == other.name


def same(keys, steps):
    """Whether a set agrees with a dict in random additions and removals."""
    model, tested = {}, set()
    for step in range(steps):
        key = random.choice(keys)
        if random.random() < 0.5:
            model[key] = True
            tested.add(key)
        else:
            model.pop(key, None)
            tested.discard(key)
        if len(model) != len(tested) or (key in model) != (key in tested):
            return False
    return tested == set(model) and all(key in tested for key in model) and sum(1 for key in tested) == len(model)


random.seed(3)
print(same(range(12), 400), same(range(0, 64000, 1024), 600), same([Meeting(i) for i in range(20)], 300))
# expect: True True True
print(same([i / 64 for i in range(100)], 600), same([-i for i in range(50)], 400), same("abcdefgh", 300))
# expect: True True True
print(same([*range(40), *map(str, range(40)), *range(4090, 4100), 2**40, 2**61], 900))  # expect: True

queue = set()
for number in range(500):
    queue.add(number)
    queue.discard(number - 3)
print(sorted(queue))  # expect: [497, 498, 499]


class Counting(int):
    compared = 0

    def __eq__(self, other):
        Counting.compared += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


numbers = {Counting(1), Counting(9), Counting(17)}
Counting.compared = 0
print(Counting(25) in numbers, 9 in numbers, Counting.compared)  # expect: False True 1
