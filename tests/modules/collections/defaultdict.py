# Library, collections.defaultdict.
from collections import defaultdict
d = defaultdict(list)
d["a"].append(1); d["a"].append(2); d["b"]
print(d, d["a"], d.get("zz"), "zz" in d, len(d), d.default_factory)
# expect: defaultdict(<class 'list'>, {'a': [1, 2], 'b': []}) [1, 2] None False 2 <class 'list'>
n = defaultdict(int, {"x": 5}, y=1)
n["x"] += 1; n["new"] += 1
print(n, sorted(n), dict(n), n == {"x": 6, "y": 1, "new": 1})
# expect: defaultdict(<class 'int'>, {'x': 6, 'y': 1, 'new': 1}) ['new', 'x', 'y'] {'x': 6, 'y': 1, 'new': 1} True
for w in "the cat the dog".split(): n[w] += 1
print(n["the"])  # expect: 2
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print(nested["a"]["b"], type(nested["q"]).__name__)  # expect: 1 defaultdict
e = defaultdict()
for f in (lambda: e["k"], lambda: defaultdict(5), lambda: defaultdict(lambda: 1 / 0)["k"], lambda: n[[]]):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
# expect: KeyError 'k'
# expect: TypeError first argument must be callable or None
# expect: ZeroDivisionError division by zero
# expect: TypeError unhashable type: 'list'
print(e, n.copy() == n, type(n.copy()).__name__, type(n | {}).__name__, d.__missing__("m"), "m" in d)
# expect: defaultdict(None, {}) True defaultdict defaultdict [] True
