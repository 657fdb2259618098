# Library, pprint: how objects are broken into lines.
import io
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
    print(pformat(value, width=30))
# expect: 1
# expect: [1, 2]
# expect: {'a': 2, 'b': 1}
# expect: [0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11]
# expect: {'key': [0,
# expect:          1,
# expect:          2,
# expect:          3,
# expect:          4,
# expect:          5,
# expect:          6,
# expect:          7,
# expect:          8],
# expect:  'z': {'n': 'mmmmmmmmmmmmmmmmmmmm'}}
# expect: ('xxxxxxxxxxxxxxx',
# expect:  'yyyyyyyyyyyyyyy')
# expect: ('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',)
# expect: {0,
# expect:  1,
# expect:  2,
# expect:  3,
# expect:  4,
# expect:  5,
# expect:  6,
# expect:  7,
# expect:  8,
# expect:  9,
# expect:  10,
# expect:  11}
# expect: frozenset({0,
# expect:            1,
# expect:            2,
# expect:            3,
# expect:            4,
# expect:            5,
# expect:            6,
# expect:            7,
# expect:            8})
# expect: ('word word word word word '
# expect:  'word word word word ')
# expect: ['word word word word word '
# expect:  'word word word word ']
# expect: 'line\nline\nline\n'
# expect: (b'abcabcabcabcabcabcabcabc'
# expect:  b'abcabcabcabc')
# expect: OrderedDict([(0, 'vvvvvvvvv'),
# expect:              (1, 'vvvvvvvvv'),
# expect:              (2,
# expect:               'vvvvvvvvv')])
# expect: deque([0,
# expect:        1,
# expect:        2,
# expect:        3,
# expect:        4,
# expect:        5,
# expect:        6,
# expect:        7,
# expect:        8,
# expect:        9,
# expect:        10,
# expect:        11])
# expect: Counter({'a': 5,
# expect:          'b': 2,
# expect:          'r': 2,
# expect:          'c': 1,
# expect:          'd': 1})
# expect: defaultdict(<class 'list'>,
# expect:             {0: 'vvvvvvvvv',
# expect:              1: 'vvvvvvvvv',
# expect:              2: 'vvvvvvvvv'})
# expect: namespace(a='xxxxxxxxxxxxxx',
# expect:           b='yyyyyyyyyyyyyy')
# expect: Point(alpha=1,
# expect:       beta=[0,
# expect:             1,
# expect:             2,
# expect:             3,
# expect:             4,
# expect:             5,
# expect:             6,
# expect:             7,
# expect:             8])
# expect: Point(alpha=1, beta=[2])
# expect: {1: 'a', 'b': 2, (1, 2): 3}
# expect: []
# expect: {}
# expect: ()
# expect: set()
# expect: ''
print(pformat([list(range(5)), {"a": 1}], indent=4, width=12))
# expect: [   [   0,
# expect:         1,
# expect:         2,
# expect:         3,
# expect:         4],
# expect:     {   'a': 1}]
print(pformat(list(range(20)), compact=True, width=30))
# expect: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
# expect:  10, 11, 12, 13, 14, 15, 16,
# expect:  17, 18, 19]
print(pformat([[[[1]]], {"a": {"b": {"c": 1}}}], depth=2))  # expect: [[[...]], {'a': {...}}]
print(pformat({"b": 1, "a": 2}, sort_dicts=False))  # expect: {'b': 1, 'a': 2}
out = io.StringIO()
pprint({"b": 1, "a": 2}, stream=out)
pp({"b": 1, "a": 2}, stream=out)
print(out.getvalue(), end="")
# expect: {'a': 2, 'b': 1}
# expect: {'b': 1, 'a': 2}
print(pformat([1234567], underscore_numbers=True))  # expect: [1_234_567]
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



