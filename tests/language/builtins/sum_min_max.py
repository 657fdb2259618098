# Library: sum, min, max, all, any.
print(sum([]), sum([1, 2, 3]), sum([1.5, 2]), sum(range(5), 10), sum([[1], [2]], []), sum([True, 2]), sum((x for x in (1, 2)), start=5), sum([10 ** 20, 1]), sum([0.1] * 10), sum([1, 2.5, 10 ** 18]), sum([1e100, 1.0, -1e100]))
# expect: 0 6 3.5 20 [1, 2] 3 8 100000000000000000001 1.0 1e+18 1.0
print(max(1, 5, 3), max([2, 9]), max("hello"), max([], default="none"), max([1, 2], key=lambda x: -x), max("a", "bb", key=len), max([1, 1.0]), min(3, 1), min([[2], [1, 5]]), min({3: 1, 2: 5}), min([4], default=0), max((1, "a"), (1, "b")), min("b", "a", key=None))
# expect: 5 9 o none 1 bb 1 1 [1, 5] 2 4 (1, 'b') a
print(all([]), all([1, 0]), all([1, "a"]), any([]), any([0, None]), any([0, 5]), all(x < 3 for x in range(3)), any(x > 5 for x in range(3)))
# expect: True False True False False True True False
for f in (lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(5), lambda: sum([1, "a"]), lambda: max(), lambda: max([]), lambda: max(5), lambda: max([1, "a"]), lambda: max(1, 2, default=3), lambda: max(1, None), lambda: min([1], key=5), lambda: all(5), lambda: any(), lambda: max([1], foo=1), lambda: sum([1], bytearray())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError sum() can't sum strings [use ''.join(seq) instead]
# expect: TypeError sum() can't sum bytes [use b''.join(seq) instead]
# expect: TypeError 'int' object is not iterable
# expect: TypeError unsupported operand type(s) for +: 'int' and 'str'
# expect: TypeError max expected at least 1 argument, got 0
# expect: ValueError max() iterable argument is empty
# expect: TypeError 'int' object is not iterable
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: TypeError Cannot specify a default for max() with multiple positional arguments
# expect: TypeError '>' not supported between instances of 'NoneType' and 'int'
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not iterable
# expect: TypeError any() takes exactly one argument (0 given)
# expect: TypeError 'foo' is an invalid keyword argument for max()
# expect: TypeError sum() can't sum bytearray [use b''.join(seq) instead]
