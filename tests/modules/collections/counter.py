# Library, collections.Counter.
from collections import Counter
c = Counter("abracadabra")
print(c, c["a"], c["zz"], "zz" in c, c.most_common(2), sorted(c.elements()), c.total(), len(c))
# expect: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 False [('a', 5), ('b', 2)] ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] 11 5
c.update("aab"); c.subtract({"a": 3, "q": 1}); print(c)
# expect: Counter({'a': 4, 'b': 3, 'r': 2, 'c': 1, 'd': 1, 'q': -1})
print(Counter(a=3, b=1) + Counter(a=1, c=2), Counter(a=3, b=1) - Counter(a=1, b=5), Counter(a=3, b=1) & Counter(a=1, b=5), Counter(a=3) | Counter(a=1, b=5), +Counter(a=-1, b=2), -Counter(a=-1, b=2))
# expect: Counter({'a': 4, 'c': 2, 'b': 1}) Counter({'a': 2}) Counter({'a': 1, 'b': 1}) Counter({'b': 5, 'a': 3}) Counter({'b': 2}) Counter({'a': 1})
print(Counter(), Counter({"x": 2}), Counter([1, 1, 2]), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=2) > Counter(a=1))
# expect: Counter() Counter({'x': 2}) Counter({1: 2, 2: 1}) True True True
d = Counter("aab")
d += Counter("b"); print(d)
# expect: Counter({'a': 2, 'b': 2})
d -= Counter("ab"); print(d)
# expect: Counter({'a': 1, 'b': 1})
del d["never there"]
d["x"] += 5
print(d, d.copy() == d, dict(d), d.most_common(), d.pop("x"))
# expect: Counter({'a': 1, 'b': 1}) True {'a': 1, 'b': 1, 'x': 5} [('x', 5), ('a', 1), ('b', 1)] 5
try:
    Counter.fromkeys("ab", 1)
except NotImplementedError as e:
    print(e)  # expect: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
