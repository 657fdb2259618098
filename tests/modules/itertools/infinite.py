# Library, itertools: count, cycle, repeat, islice.
from itertools import count, cycle, repeat, islice
print(list(islice(count(), 3)), list(islice(count(5, 2), 3)), list(islice(count(0.5, 0.25), 3)), list(islice(count(10, -3), 4)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(repeat(1, 0)), list(islice(repeat(7), 2)), list(cycle([])))
# expect: [0, 1, 2] [5, 7, 9] [0.5, 0.75, 1.0] [10, 7, 4, 1] ['a', 'b', 'a', 'b', 'a'] ['x', 'x', 'x'] [] [7, 7] []
print(list(islice("abcdefg", 3)), list(islice("abcdefg", 2, 5)), list(islice("abcdefg", 0, None, 2)), list(islice("abc", 5)), list(islice("abc", 1, None)), list(islice(range(10), 1, 8, 3)), list(islice([], 5)), list(islice("abc", None)))
# expect: ['a', 'b', 'c'] ['c', 'd', 'e'] ['a', 'c', 'e', 'g'] ['a', 'b', 'c'] ['b', 'c'] [1, 4, 7] [] ['a', 'b', 'c']
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 2, 4)), list(it))  # expect: [0, 1, 2] 3 [6, 7] [8, 9]
c = count(1)
print(next(c), next(c), c, count(1.5), count(0, 2), repeat(5), repeat(5, 2), list(map(pow, range(3), repeat(2))), next(count(2 ** 70)), list(zip(count(1), "ab")))
# expect: 1 2 count(3) count(1.5) count(0, 2) repeat(5) repeat(5, 2) [0, 1, 4] 1180591620717411303424 [(1, 'a'), (2, 'b')]
for f in (lambda: count("a"), lambda: cycle(5), lambda: islice([], -1), lambda: islice([], 1, 2, 0), lambda: islice([], "a"), lambda: repeat(), lambda: repeat(1, "a"), lambda: islice(5, 1), lambda: islice([]), lambda: list(repeat(1, times=2)), lambda: len(repeat(1, 2)), lambda: islice([], 0, -1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError a number is required
# expect: TypeError 'int' object is not iterable
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError Step for islice() must be a positive integer or None.
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: TypeError repeat() missing required argument 'object' (pos 1)
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'int' object is not iterable
# expect: TypeError islice expected at least 2 arguments, got 1
# expect: [1, 1]
# expect: TypeError object of type 'itertools.repeat' has no len()
# expect: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
