# Library, dictionary view objects are dynamic and set-like.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i)
# expect: dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) 2 True True True False
d["c"] = 3
print(k, list(v), list(i), list(reversed(k)), list(reversed(v)), list(reversed(i)), list(reversed(d)))
# expect: dict_keys(['a', 'b', 'c']) [1, 2, 3] [('a', 1), ('b', 2), ('c', 3)] ['c', 'b', 'a'] [3, 2, 1] [('c', 3), ('b', 2), ('a', 1)] ['c', 'b', 'a']
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c"}, k >= {"a"}, k < {"a"}, k.isdisjoint({"q"}), sorted(i & {("a", 1)}), i == d.items(), v == d.values(), sorted({"a", "q"} & k), sorted(k & ["a"]))
# expect: ['a'] ['a', 'b', 'c', 'z'] ['b', 'c'] ['b', 'c', 'z'] True True False True [('a', 1)] True False ['a'] ['a']
print(type(k).__name__, type(v).__name__, type(i).__name__, k.mapping["a"], type(iter(k)).__name__)
# expect: dict_keys dict_values dict_items 1 dict_keyiterator
try:
    k.mapping["z"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
for f in (lambda: k[0], lambda: v & {1}, lambda: k + k, lambda: hash(k), lambda: k & 5, lambda: k.add(1), lambda: k < [1]):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
# expect: 'dict_keys' object is not subscriptable
# expect: unsupported operand type(s) for &: 'dict_values' and 'set'
# expect: unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
# expect: unhashable type: 'dict_keys'
# expect: 'int' object is not iterable
# expect: 'dict_keys' object has no attribute 'add'
# expect: '<' not supported between instances of 'dict_keys' and 'list'
try:
    for x in k: d[x + "!"] = 1
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
try:
    for x in d.items(): d.popitem()
except RuntimeError as e:
    print(e)  # expect: dictionary changed size during iteration
for key, val in {"x": [1]}.items(): val.append(key)
print(dict(enumerate("ab")).items(), {}.keys(), max(d.values()))
# expect: dict_items([(0, 'a'), (1, 'b')]) dict_keys([]) 3
