# bisect: both sides of equal items, bounds, keys, sequences other than lists, errors.
import bisect
from bisect import bisect_left, bisect_right, insort_left, insort_right


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


data = [1, 2, 2, 2, 5]
for wanted in 0, 1, 2, 3, 5, 9, 2.0, True:
    print(wanted, bisect_left(data, wanted), bisect_right(data, wanted))
# expect: 0 0 0
# expect: 1 0 1
# expect: 2 1 4
# expect: 3 4 4
# expect: 5 4 5
# expect: 9 5 5
# expect: 2.0 1 4
# expect: True 0 1
print(bisect_left([], 1), bisect_right([], 1), bisect_left("abd", "c"), bisect_right(range(10), 4))  # expect: 0 0 2 5
print(bisect_left(data, 2, 2), bisect_left(data, 2, 0, 1), bisect_right(data, 2, hi=2), bisect_right(data, 9, lo=4))
# expect: 2 1 2 5
print(bisect_left(data, 2, 3, 3), bisect_left(data, 2, 5, 1), bisect_right(data, 9, 0, None))  # expect: 3 5 5
pairs = [("a", 1), ("b", 3), ("c", 3), ("d", 7)]
print(bisect_left(pairs, 3, key=lambda pair: pair[1]), bisect_right(pairs, 3, key=lambda pair: pair[1]))  # expect: 1 3

for insert in insort_left, insort_right:
    copy = list(data)
    print(insert(copy, 2.0), copy)
    copy = list(pairs)
    insert(copy, ("x", 3), key=lambda pair: pair[1])
    print([name for name, _ in copy])
# expect: None [1, 2.0, 2, 2, 2, 5]
# expect: ['a', 'x', 'b', 'c', 'd']
# expect: None [1, 2, 2, 2, 2.0, 5]
# expect: ['a', 'b', 'c', 'x', 'd']
copy = [5, 1]
insort_right(copy, 3, 1)
print(copy)  # expect: [5, 1, 3]


class Sorted:
    """A sequence of its own with an insert() method."""

    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def insert(self, index, item):
        print("insert", index, item)
        self.items.insert(index, item)


mine = Sorted([1, 3])
print(bisect_left(mine, 2), insort_right(mine, 2), mine.items)
# expect: insert 1 2
# expect: 1 None [1, 2, 3]

print(bisect.bisect is bisect_right, bisect.insort is insort_right)  # expect: True True
print(attempt(bisect_left, data, 1, -1))  # expect: ValueError: lo must be non-negative
print(attempt(bisect_left, [1], "a"))  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
print(attempt(bisect_left, 5, 1))  # expect: TypeError: object of type 'int' has no len()
print(attempt(bisect_left, [1], 1, 0, "a"))  # expect: TypeError: argument should be integer or None, not 'str'
print(attempt(bisect_left, [1], 1, 0, 9))  # expect: IndexError: list index out of range
print(attempt(bisect_left, [1], 1, key=5))  # expect: TypeError: 'int' object is not callable
print(attempt(insort_left, (1, 2), 3))  # expect: AttributeError: 'tuple' object has no attribute 'insert'


class Clearing:
    def __lt__(self, other):
        changing.clear()
        return True


changing = [Clearing(), Clearing(), Clearing()]
print(attempt(bisect_left, changing, 1))  # expect: IndexError: list index out of range
changing = [Clearing(), Clearing(), Clearing()]
print(attempt(insort_right, changing, Clearing()), len(changing))  # expect: IndexError: list index out of range 0
