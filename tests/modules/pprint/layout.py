# Library, pprint: how objects are broken into lines.
import types
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr


@dataclass
class Point:
    alpha: int
    beta: list


values = [
    1, [1, 2], {"b": 1, "a": 2}, list(range(12)), {"key": list(range(9)), "z": {"n": "m" * 20}}, ("x" * 15, "y" * 15), ("x" * 40,),
    set(range(12)), frozenset(range(9)), "word " * 9, ["word " * 9], "line\n" * 3, b"abc" * 12, OrderedDict((i, "v" * 9) for i in range(3)),
    deque(range(12)), Counter("abracadabra"), defaultdict(list, {i: "v" * 9 for i in range(3)}), types.SimpleNamespace(a="x" * 14, b="y" * 14),
    Point(1, list(range(9))), Point(1, [2]), {1: "a", "b": 2, (1, 2): 3}, [], {}, (), set(), "",
]  # fmt: skip
for value in values:
    pprint(value, width=30)
pprint([list(range(5)), {"a": 1}], indent=4, width=12)
pprint(list(range(20)), compact=True, width=30)
pprint([[[[1]]], {"a": {"b": {"c": 1}}}], depth=2)
pprint({"b": 1, "a": 2}, sort_dicts=False)
pp({"b": 1, "a": 2})
pprint([1234567], underscore_numbers=True)
loop = [1]
loop.append(loop)
print(pformat(loop).split("id=")[0], isrecursive(loop), isreadable(loop), isreadable([1]), saferepr(loop).split("id=")[0])
# expect: [1, <Recursion on list with  True False True [1, <Recursion on list with 
for wrong in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**wrong)
    except ValueError as e:
        print(e)
# expect: indent must be >= 0
# expect: depth must be > 0
# expect: width must be != 0
