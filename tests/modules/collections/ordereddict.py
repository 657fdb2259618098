# Library, collections.OrderedDict: order-sensitive equality, move_to_end, popitem.
from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a"); print(d)
# expect: OrderedDict({'b': 2, 'c': 3, 'a': 1})
d.move_to_end("c", last=False); print(list(d))
# expect: ['c', 'b', 'a']
print(d.popitem(), d.popitem(last=False), d)  # expect: ('a', 1) ('c', 3) OrderedDict({'b': 2})
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(a=1) == OrderedDict(a=1))
# expect: False True True
e = OrderedDict.fromkeys("xyz", 0)
e["y"] = 9; del e["x"]; e["x"] = 1
print(e, list(reversed(e)), list(e.items()), e.pop("y"), e.setdefault("n", 5), e.copy() == e, OrderedDict(), type(e.copy()).__name__)
# expect: OrderedDict({'z': 0, 'x': 1, 'n': 5}) ['x', 'z', 'y'] [('y', 9), ('z', 0), ('x', 1)] 9 5 True OrderedDict() OrderedDict
for f in (lambda: OrderedDict().popitem(), lambda: e.move_to_end("nope"), lambda: e["nope"], lambda: e.pop("nope")):
    try:
        print(f())
    except KeyError as x:
        print(repr(x))
# expect: KeyError('dictionary is empty')
# expect: KeyError('nope')
# expect: KeyError('nope')
# expect: KeyError('nope')
print(e | {"z": 1}, {"z": 1} | e)  # expect: OrderedDict({'z': 1, 'x': 1, 'n': 5}) OrderedDict({'z': 0, 'x': 1, 'n': 5})
e.update(q=1); e.clear(); print(e, len(e))
# expect: OrderedDict() 0
