# Library: frozenset values are hashable; equal sets hash equally whatever their order of insertion.
import itertools
perms = [frozenset(p) for p in itertools.permutations([1, "a", (2, 3), None])]
print(len(perms), len(set(perms)), len({hash(p) for p in perms}))  # expect: 24 1 1
f = frozenset("abc")
print(f == set("cba"), f | {"d"} == frozenset("abcd"), f - {"a"} == {"b", "c"}, f <= frozenset("abcd"), f.isdisjoint("xyz"), {f: "key"}[frozenset("bca")], f in [set("abc")], len(f), sorted(f), bool(frozenset()), frozenset() == set(), type(f & f).__name__, type(f.union("d")).__name__, type(set("a") | f).__name__, type(f | set("a")).__name__)
# expect: True True True True True key True 3 ['a', 'b', 'c'] False True frozenset frozenset set frozenset
nested = {frozenset({1, 2}), frozenset({2, 1}), frozenset()}
print(len(nested), frozenset([2, 1]) in nested, {1, 2} in nested, {3} in nested, sorted(map(len, nested)))
# expect: 2 True True False [0, 2]
for g in (lambda: f.add("x"), lambda: f.remove("a"), lambda: f.clear(), lambda: hash(frozenset([frozenset(), (1, frozenset())])) and 1, lambda: frozenset([[]]), lambda: frozenset(1), lambda: frozenset([1], [2]), lambda: hash((1, {2})), lambda: {frozenset(): 1}[frozenset()], lambda: setattr(f, "x", 1)):
    try:
        print(g())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# expect: AttributeError 'frozenset' object has no attribute 'add'
# expect: AttributeError 'frozenset' object has no attribute 'remove'
# expect: AttributeError 'frozenset' object has no attribute 'clear'
# expect: 1
# expect: TypeError unhashable type: 'list'
# expect: TypeError 'int' object is not iterable
# expect: TypeError frozenset expected at most 1 argument, got 2
# expect: TypeError unhashable type: 'set'
# expect: 1
# expect: AttributeError 'frozenset' object has no attribute 'x'
h = f
h |= {"z"}
print(sorted(h), sorted(f), h is f)  # expect: ['a', 'b', 'c', 'z'] ['a', 'b', 'c'] False
