# Library: enumerate, zip, map, filter, reversed are lazy iterators.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("a", start=-1)), list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed("abc")))
# expect: [(0, 'a'), (1, 'b')] [(5, 'a'), (6, 'b')] [(-1, 'a')] [(1, 'a'), (2, 'b')] [] [(1,)] ['1', '2'] [11, 22] [1, 'a'] [2, 3] ['c', 'b', 'a']
print(list(enumerate("a", 2 ** 70)), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])), list(map(max, [1, 5], [4, 2], [3, 3])))
# expect: [(1180591620717411303424, 'a')] {'a': 1, 'b': 2} [(1, 3), (2, 4)] [4, 5]
def g():
    for i in range(3):
        print("make", i)
        yield i
m = map(lambda x: x * 10, g())
print("lazy")  # expect: lazy
print(next(m))
# expect: make 0
# expect: 0
print(list(zip([1, 2], [3, 4], strict=True)))  # expect: [(1, 3), (2, 4)]
for f in (lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: list(zip([1], [1], [], strict=True)), lambda: zip(5), lambda: zip([1], 2), lambda: map(), lambda: map(str), lambda: map(str, 5), lambda: filter(None), lambda: filter(None, 5), lambda: enumerate(5), lambda: enumerate([], "a"), lambda: reversed(5), lambda: reversed({1}), lambda: list(map(5, [1])), lambda: next(5), lambda: list(map(lambda x: 1 / x, [0])), lambda: reversed(iter([]))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError zip() argument 2 is longer than argument 1
# expect: ValueError zip() argument 2 is shorter than argument 1
# expect: ValueError zip() argument 3 is shorter than arguments 1-2
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError map() must have at least two arguments.
# expect: TypeError map() must have at least two arguments.
# expect: TypeError 'int' object is not iterable
# expect: TypeError filter expected 2 arguments, got 1
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not reversible
# expect: TypeError 'set' object is not reversible
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not an iterator
# expect: ZeroDivisionError division by zero
# expect: TypeError 'list_iterator' object is not reversible
e = enumerate("ab")
print(next(e), iter(e) is e, list(e), list(e), type(e).__name__, type(zip()).__name__)
# expect: (0, 'a') True [(1, 'b')] [] enumerate zip
