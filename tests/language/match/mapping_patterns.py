# Reference 8.6.4.9: mapping patterns need their keys and ignore others.
def m(x):
    match x:
        case {"kind": "point", "x": x0, "y": y0}: return ("point", x0, y0)
        case {"kind": kind, **rest}: return (kind, rest)
        case {1: [a, b]}: return ("one", a, b)
        case {None: v} | {True: v}: return ("special", v)
        case {}: return "any mapping"
    return "no"
for x in ({"kind": "point", "x": 1, "y": 2, "z": 3}, {"kind": "circle", "r": 5}, {1: (2, 3)}, {None: 0}, {}, {"other": 1}, [], "kind"):
    print(m(x))
# expect: ('point', 1, 2)
# expect: ('circle', {'r': 5})
# expect: ('one', 2, 3)
# expect: ('special', 0)
# expect: any mapping
# expect: any mapping
# expect: no
# expect: no
from collections import defaultdict, OrderedDict
d = defaultdict(list)
match d:
    case {"k": v}: print("created")
    case _: print("not created", dict(d))  # expect: not created {}
print(m(OrderedDict(kind="od")))  # expect: ('od', {})
class Keys:
    K = "kind"
match {"kind": 1}:
    case {Keys.K: v}: print("value key", v)  # expect: value key 1
class Mapping:
    def keys(self): return ["kind"]
    def __getitem__(self, k): return 1
print(m(Mapping()))  # expect: no
try:
    compile("match x:\n case {'a': 1, 'a': 2}: pass", "f", "exec")
except SyntaxError as e:
    print(e.msg)  # expect: mapping pattern checks duplicate key ('a')
try:
    match {1: 2}:
        case {Keys.K: 1, "kind": 2}: pass
except ValueError as e:
    print(e)
