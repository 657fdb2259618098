# OrderedDict: what a subclass sees, changes during iteration, reversed views, keyword arguments, reduction.
# native: a message changed between 3.12.1 and 3.12.7
from collections import OrderedDict


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Watching(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("delete", key)
        super().__delitem__(key)


watched = Watching([("a", 1)], b=2)
# expect: set a
# expect: set b
watched.update({"c": 3}, d=4)
# expect: set c
# expect: set d
watched |= [("e", 5)]  # expect: set e
print(watched.setdefault("f", 6), watched.setdefault("a", 7))
# expect: set f
# expect: 6 1
print(watched.pop("b"), watched.popitem(), watched.popitem(last=False))  # expect: 2 ('f', 6) ('a', 1)
watched.move_to_end("c")
watched.clear()
print(watched, Watching.fromkeys("x"))
# expect: set x
# expect: Watching() Watching({'x': None})

# Changes during iteration
changes = {
    "add": lambda table, key: table.update({9: 9}),
    "remove": lambda table, key: table.pop(key),
    "move": lambda table, key: table.move_to_end(key),
    "clear": lambda table, key: table.clear(),
    "replace": lambda table, key: table.update({key: 0}),
}
for name, change in changes.items():
    table = OrderedDict([(1, 1), (2, 2), (3, 3)])
    seen = []
    try:
        for key in table:
            seen.append(key)
            change(table, key)
    except RuntimeError as error:
        print(name, error, seen)
    else:
        print(name, seen, table)
# expect: add OrderedDict mutated during iteration [1]
# expect: remove OrderedDict mutated during iteration [1]
# expect: move OrderedDict mutated during iteration [1]
# expect: clear OrderedDict changed size during iteration [1]
# expect: replace [1, 2, 3] OrderedDict({1: 0, 2: 0, 3: 0})

# Views and iterators
table = OrderedDict(a=1, b=2, c=3)
print(list(table.keys()), list(table.values()), list(table.items()))
# expect: ['a', 'b', 'c'] [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)]
print(list(reversed(table)), list(reversed(table.keys())), list(reversed(table.values())), list(reversed(table.items())))
# expect: ['c', 'b', 'a'] ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)]
print(table.keys() & {"a"}, ("a", 1) in table.items(), 3 in table.values(), table.keys() == {"a", "b", "c"})
# expect: {'a'} True True True
iterator = iter(table.items())
next(iterator)
print(type(iterator).__name__, iterator.__reduce__(), len(list(iterator)), list(iterator))
# expect: odict_iterator (<built-in function iter>, ([('b', 2), ('c', 3)],)) 2 []
print(table.keys(), table.items())  # expect: odict_keys(['a', 'b', 'c']) odict_items([('a', 1), ('b', 2), ('c', 3)])

# Keyword arguments
print(table.pop(key="a"), table.pop(key="z", default="none"), attempt(table.pop, "z"))  # expect: 1 none KeyError: 'z'
print(table.setdefault(key="d", default=4), table.setdefault("e"), table)
# expect: 4 None OrderedDict({'b': 2, 'c': 3, 'd': 4, 'e': None})
print(attempt(table.move_to_end, "z"), attempt(table.move_to_end, key="b", last=True), list(table))
# expect: KeyError: 'z' None ['c', 'd', 'e', 'b']


class Missing(OrderedDict):
    def __missing__(self, key):
        return "missing " + key


table = Missing()
table.note = "kept"
print(table["k"], attempt(table.pop, "k"), table.pop("k", "default"))  # expect: missing k KeyError: 'k' default
print(table.__reduce__()[:4])  # expect: (<class '__main__.Missing'>, (), {'note': 'kept'}, None)
