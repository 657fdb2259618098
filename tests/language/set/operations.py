# Library, set types: algebra.
a, b = {1, 2, 3, 4}, {3, 4, 5}
def show(s): return sorted(s)
print(show(a | b), show(a & b), show(a - b), show(a ^ b), a < b, {3} < b, {3, 4, 5} <= b, b <= b, b < b, a >= {1}, a > {1}, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), a.isdisjoint(b))
# expect: [1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5] False True True True False True True True True True False
print(show(a.union([9], "x" and (8,))), show(a.intersection([1, 2, 7], (2,))), show(a.difference([1], [2])), show(a.symmetric_difference([1, 100])), a.issubset(range(10)), a.issuperset([1]), show(set().union()), show(a.intersection()) == show(a))
# expect: [1, 2, 3, 4, 8, 9] [2] [3, 4] [2, 3, 4, 100] True True [] True
c = a.copy()
c |= {10}; c &= {1, 2, 10}; c -= {2}; c ^= {1, 5}
print(show(c))  # expect: [5, 10]
c.update([7], (8,)); c.intersection_update([7, 8, 9], [7, 9]); print(show(c))
# expect: [7]
c.difference_update([1]); c.symmetric_difference_update([7, 6]); print(show(c))
# expect: [6]
f = frozenset([1, 2])
print(f | {3} == {1, 2, 3}, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset([2, 1])), {f: 1}[frozenset({2, 1})], f in {f}, {1, 2} in {f}, f.copy() is f, frozenset(f) is f)
# expect: True frozenset set True True 1 True True True True
for g in (lambda: a | [1], lambda: a & "x", lambda: a - (1,), lambda: a < [1], lambda: a.union(5), lambda: {[]}, lambda: hash(a), lambda: a + b, lambda: f.add(1), lambda: set(5), lambda: a.intersection([[]]), lambda: {} | {1}):
    try:
        print(g())
    except (TypeError, AttributeError) as e:
        print(e)
# expect: unsupported operand type(s) for |: 'set' and 'list'
# expect: unsupported operand type(s) for &: 'set' and 'str'
# expect: unsupported operand type(s) for -: 'set' and 'tuple'
# expect: '<' not supported between instances of 'set' and 'list'
# expect: 'int' object is not iterable
# expect: unhashable type: 'list'
# expect: unhashable type: 'set'
# expect: unsupported operand type(s) for +: 'set' and 'set'
# expect: 'frozenset' object has no attribute 'add'
# expect: 'int' object is not iterable
# expect: unhashable type: 'list'
# expect: unsupported operand type(s) for |: 'dict' and 'set'
