# What dict(), update(), | and ** take from a mapping: a dict subclass is copied as it is unless it has its own __iter__.
class Keys(dict):
    def keys(self):
        return ["x"]

    def __getitem__(self, key):
        return "item " + key


class Iterating(Keys):
    def __iter__(self):
        return iter(["x"])


class Mapping:
    def __init__(self, keys):
        self.given = keys

    def keys(self):
        return self.given

    def __getitem__(self, key):
        return key * 2


def collect(**keywords):
    return keywords


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def updated(mapping):
    result = {"first": 1}
    result.update(mapping)
    return result


for mapping in Keys(a=1), Iterating(a=1):
    print(dict(mapping), dict(**mapping), {**mapping}, collect(**mapping), updated(mapping), {} | mapping)
# expect: {'a': 1} {'a': 1} {'a': 1} {'a': 1} {'first': 1, 'a': 1} {'a': 1}
# expect: {'x': 'item x'} {'x': 'item x'} {'x': 'item x'} {'x': 'item x'} {'first': 1, 'x': 'item x'} {'x': 'item x'}
for keys in ["a", "b"], "ab", iter("ab"), {"a": 1}, 5, None:
    print(attempt(dict, Mapping(keys)))
# expect: {'a': 'aa', 'b': 'bb'}
# expect: {'a': 'aa', 'b': 'bb'}
# expect: {'a': 'aa', 'b': 'bb'}
# expect: {'a': 'aa'}
# expect: TypeError: Mapping.keys() returned a non-iterable (type int)
# expect: TypeError: Mapping.keys() returned a non-iterable (type NoneType)
print(attempt(updated, Mapping([])), collect(**Mapping("a")), attempt(lambda: {**Mapping("a")}))
# expect: {'first': 1} {'a': 'aa'} {'a': 'aa'}
print(attempt(lambda: {} | Mapping("a")))  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'Mapping'

# An empty dict does not even ask for the hash
print(attempt({}.pop, []), attempt({}.pop, [], "default"), attempt({1: 2}.pop, []))
# expect: KeyError: [] default TypeError: unhashable type: 'list'

# intersection_update() changes the set only when it has met all the others
numbers = {1, 2, 3}
print(attempt(numbers.intersection_update, [1], 5), numbers)  # expect: TypeError: 'int' object is not iterable {1, 2, 3}
print(attempt(numbers.intersection_update, [1, 2], [2, 3]), numbers)  # expect: None {2}
