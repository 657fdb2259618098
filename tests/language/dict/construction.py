# Library, dict(): from mappings, pairs and keywords; insertion order is kept.
print({}, dict(), dict(a=1), dict([("x", 1), ["y", 2], "zw"]), dict({"k": 1}, z=2), dict(zip("ab", range(2))), {**{"a": 1}, "b": 2}, dict([(1, 2)], a=3), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict({1: 2}))
# expect: {} {} {'a': 1} {'x': 1, 'y': 2, 'z': 'w'} {'k': 1, 'z': 2} {'a': 0, 'b': 1} {'a': 1, 'b': 2} {1: 2, 'a': 3} {'a': None, 'b': None} {1: 0, 2: 0} {1: 2}
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k + "!"
print(dict(M()), {1: "a", True: "b", 1.0: "c"}, {"z": 1, "a": 2, "m": 3}, list({3: 0, 1: 0, 2: 0}))
# expect: {'p': 'p!', 'q': 'q!'} {1: 'c'} {'z': 1, 'a': 2, 'm': 3} [3, 1, 2]
d = {"a": 1, "b": 2}
d["a"] = 3
del d["b"]
d["b"] = 4
print(d, d == {"b": 4, "a": 3}, d != {}, {1: 1} == {1.0: True}, {"x": {"y": 1}} == {"x": {"y": 1}})
# expect: {'a': 3, 'b': 4} True True True True
for f in (lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([(1, 2, 3)]), lambda: {[]: 1}, lambda: dict(a=1, **{"a": 2}), lambda: {} < {}, lambda: hash({}), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: {} + {}, lambda: dict([([], 1)])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError unhashable type: 'list'
# expect: TypeError dict() got multiple values for keyword argument 'a'
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError unhashable type: 'dict'
# expect: TypeError 'int' object is not iterable
# expect: TypeError unhashable type: 'list'
# expect: TypeError unsupported operand type(s) for +: 'dict' and 'dict'
# expect: TypeError unhashable type: 'list'
