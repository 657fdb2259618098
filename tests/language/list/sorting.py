"""Sorting: stable, with keys and reverse, over every kind of key, with comparisons that fail or misbehave."""
# heap: runs in 768K on 64 bits, 400K on 32: large data at once
# slow


class Random:
    def __init__(self, seed):
        self.state = seed

    def __call__(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


random = Random(5)


def is_sorted(items, reverse=False):
    pairs = zip(items[1:], items) if reverse else zip(items, items[1:])
    return all(not b < a for a, b in pairs)


def is_stable(pairs, reverse=False):
    return all((b < a if reverse else a < b) or i < j for (a, i), (b, j) in zip(pairs, pairs[1:]))


wrong = 0
for length in (0, 1, 2, 3, 10, 23, 24, 25, 50, 100, 500, 2000):
    for limit in (2, 10, 1000, 100000):
        for reverse in (False, True):
            numbers = [random(limit) for _ in range(length)]
            for items in (numbers, [n / 3 for n in numbers], [str(n) for n in numbers], [(n, n) for n in numbers]):
                result = sorted(items, reverse=reverse)
                wrong += not is_sorted(result, reverse) or len(result) != length
            pairs = [(n, i) for i, n in enumerate(numbers)]
            wrong += not is_stable(sorted(pairs, key=lambda pair: pair[0], reverse=reverse), reverse)
print(wrong)  # expect: 0

# Runs, ascending and descending, and what lies between them.
for n in (100, 1000):
    mixed = list(range(n)) + list(range(n, 0, -1)) + [random(n) for _ in range(n)] + list(range(n // 2))
    print(is_sorted(sorted(mixed)), sum(sorted(mixed)) == sum(mixed))
# expect: True True
# expect: True True

print(sorted([3, 1.5, True, 2, -1 << 80, 1 << 80]))  # expect: [-1208925819614629174706176, True, 1.5, 2, 3, 1208925819614629174706176]
print(sorted(["é", "z", "a", "ß", "\U0001f600", "中"]))  # expect: ['a', 'z', 'ß', 'é', '中', '😀']


class Item:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return f"Item{self.value}"


print(sorted([Item(3), Item(1), Item(2)]), sorted([Item(1), Item(2)], reverse=True))  # expect: [Item1, Item2, Item3] [Item2, Item1]


class Failing:
    def __lt__(self, other):
        raise ValueError("compared")


# After an exception all items are still there.
items = [Failing() if n % 7 == 0 else n for n in range(100)]
try:
    items.sort(reverse=True)
except ValueError as error:
    print(error)  # expect: compared
print(len(items), sum(n for n in items if type(n) is int))  # expect: 100 4215


def fails_later(value):
    if value == 50:
        raise KeyError(value)
    return -value


items = list(range(100))
try:
    items.sort(key=fails_later)
except KeyError as error:
    print(error, items == list(range(100)))  # expect: 50 True


# The list looks empty while it is sorted; changing it is an error.
seen = []
items = [3, 1, 2]
items.sort(key=lambda value: seen.append(list(items)) or value)
print(seen, items)  # expect: [[], [], []] [1, 2, 3]
try:
    items.sort(key=lambda value: items.append(value))
except (ValueError, TypeError) as error:
    print(error, sorted(items))
# expect: '<' not supported between instances of 'NoneType' and 'NoneType' [1, 2, 3]
try:
    items.sort(key=lambda value: items.append(value) or value)
except ValueError as error:
    print(error, items)  # expect: list modified during sort [1, 2, 3]


class Noisy(Item):
    def __lt__(self, other):
        garbage = [[n] for n in range(50)]
        return len(garbage) == 50 and self.value < other.value


noisy = [Noisy(random(100)) for _ in range(300)]
print(is_sorted([item.value for item in sorted(noisy, key=lambda item: item)]))  # expect: True
