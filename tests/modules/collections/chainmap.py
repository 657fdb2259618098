# Library, collections.ChainMap.
# heap: runs in 256K on 64 bits, 190K on 32: lib/ is compiled from source
from collections import ChainMap
base, top = {"a": 1, "b": 2}, {"b": 20}
c = ChainMap(top, base)
print(c["a"], c["b"], len(c), sorted(c), "z" in c, c.get("z", 0), c.maps, c)
# expect: 1 20 2 ['a', 'b'] False 0 [{'b': 20}, {'a': 1, 'b': 2}] ChainMap({'b': 20}, {'a': 1, 'b': 2})
c["a"] = 100
print(top, base, c["a"])  # expect: {'b': 20, 'a': 100} {'a': 1, 'b': 2} 100
del c["a"]
print(c["a"], c.parents["b"], c.new_child({"n": 1})["n"], c.new_child(k=5)["k"], dict(c) == {"a": 1, "b": 20}, bool(ChainMap()), list(c.items()))
# expect: 1 2 1 5 True False [('a', 1), ('b', 20)]
for f in (lambda: c["zz"], lambda: c.pop("a"), lambda: c.__delitem__("q"), lambda: ChainMap().popitem()):
    try:
        print(f())
    except KeyError as e:
        print(repr(e))
# expect: KeyError('zz')
# expect: KeyError("Key not found in the first mapping: 'a'")
# expect: KeyError("Key not found in the first mapping: 'q'")
# expect: KeyError('No keys found in the first mapping.')
print(c | {"x": 1}, c == {"a": 1, "b": 20}, c.pop("b"), c["b"])
# expect: ChainMap({'b': 20, 'x': 1}, {'a': 1, 'b': 2}) True 20 2
