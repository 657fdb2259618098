# Library, dict methods.
d = {"a": 1, "b": 2, "c": 3}
print(d["a"], d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("d", 4), d.setdefault("e"), d)
# expect: 1 1 None 0 1 4 None {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': None}
print(d.pop("e"), d.pop("zz", "default"), d.popitem(), d, len(d), "a" in d, 1 in d)
# expect: None default ('d', 4) {'a': 1, 'b': 2, 'c': 3} 3 True False
d.update({"x": 1}, y=2)
d.update([("z", 3)])
d.update()
d.update(a="changed")
print(d, d.copy() == d, d.copy() is d)  # expect: {'a': 'changed', 'b': 2, 'c': 3, 'x': 1, 'y': 2, 'z': 3} True False
print(d | {"a": 0, "new": 1}, {"first": 1} | d)
# expect: {'a': 0, 'b': 2, 'c': 3, 'x': 1, 'y': 2, 'z': 3, 'new': 1} {'first': 1, 'a': 'changed', 'b': 2, 'c': 3, 'x': 1, 'y': 2, 'z': 3}
d |= [("w", 9)]
print(d)  # expect: {'a': 'changed', 'b': 2, 'c': 3, 'x': 1, 'y': 2, 'z': 3, 'w': 9}
d.clear()
print(d, bool(d))  # expect: {} False
for f in (lambda: {}["k"], lambda: {1: 2}[(1, 2)], lambda: {}.pop("k"), lambda: {}.popitem(), lambda: {}[[]], lambda: {}.get([]), lambda: {}.update(5), lambda: {}.update([1]), lambda: {} | [], lambda: {}.pop(), lambda: {}.get(), lambda: {}.setdefault([], 1), lambda: [] in {}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, repr(str(e)))
# expect: KeyError "'k'"
# expect: KeyError '(1, 2)'
# expect: KeyError "'k'"
# expect: KeyError "'popitem(): dictionary is empty'"
# expect: TypeError "unhashable type: 'list'"
# expect: TypeError "unhashable type: 'list'"
# expect: TypeError "'int' object is not iterable"
# expect: TypeError 'cannot convert dictionary update sequence element #0 to a sequence'
# expect: TypeError "unsupported operand type(s) for |: 'dict' and 'list'"
# expect: TypeError 'pop expected at least 1 argument, got 0'
# expect: TypeError 'get expected at least 1 argument, got 0'
# expect: TypeError "unhashable type: 'list'"
# expect: TypeError "unhashable type: 'list'"
def delete(): del {}["gone"]
try:
    delete()
except KeyError as e:
    print(repr(e))  # expect: KeyError('gone')
def ior():
    x = {}
    x |= 5
try:
    ior()
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
