# repr of containers that contain themselves, and deep nesting.
# slow
# heap: 16M, 100000 nested lists
a = [1]
a.append(a)
d = {"k": a}
d["self"] = d
t = (a, d)
a.append(t)
print(a)  # expect: [1, [...], ([...], {'k': [...], 'self': {...}})]
print(d)  # expect: {'k': [1, [...], ([...], {...})], 'self': {...}}
s = []
s.extend([s, s])
print(s, [s])  # expect: [[...], [...]] [[[...], [...]]]
from collections import deque, OrderedDict, defaultdict
q = deque([1], maxlen=3)
q.append(q)
print(q)  # expect: deque([1, [...]], maxlen=3)
dd = defaultdict(list)
dd["x"] = dd
print(dd)  # expect: defaultdict(<class 'list'>, {'x': defaultdict(<class 'list'>, {...})})
class L(list): pass
l = L([1])
l.append(l)
print(l)  # expect: [1, [...]]
deep = []
for _ in range(50): deep = [deep]
print(repr(deep) == "[" * 51 + "]" * 51)  # expect: True
way = []
for _ in range(100000): way = [way]
try:
    repr(way)
except RecursionError as e:
    print(type(e).__name__)  # expect: RecursionError
while way: way = way[0]
