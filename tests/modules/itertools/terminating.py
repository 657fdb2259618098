# Library, itertools: accumulate, chain, compress, dropwhile, filterfalse, starmap, takewhile, zip_longest, pairwise, batched.
from itertools import accumulate, chain, compress, dropwhile, filterfalse, starmap, takewhile, zip_longest, pairwise, batched
import operator
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate("abc")), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], func=None)))
# expect: [1, 3, 6] [1, 2, 6] ['a', 'ab', 'abc'] [5] [10, 11, 13] [3, 3, 4] [1, 3]
print(list(chain("ab", [1], ())), list(chain()), list(chain.from_iterable(["ab", [1]])), list(compress("abcd", [1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, ""])), list(starmap(pow, [(2, 3), (3, 2)])))
# expect: ['a', 'b', 1] [] ['a', 'b', 1] ['a', 'c'] [3, 2] [1] [0, 2, 4] [0, ''] [8, 9]
print(list(zip_longest("abc", [1])), list(zip_longest("ab", "x", fillvalue="-")), list(zip_longest()), list(pairwise("abcd")), list(pairwise("a")), list(batched("abcde", 2)), list(batched([], 3)))
# expect: [('a', 1), ('b', None), ('c', None)] [('a', 'x'), ('b', '-')] [] [('a', 'b'), ('b', 'c'), ('c', 'd')] [] [('a', 'b'), ('c', 'd'), ('e',)] []
for f in (lambda: accumulate(5), lambda: chain(5).__next__(), lambda: compress(5, []), lambda: list(starmap(pow, [1])), lambda: batched("a", 0), lambda: zip_longest(5), lambda: pairwise(5), lambda: list(takewhile(lambda x: 1 / x, [0])), lambda: dropwhile(None), lambda: list(accumulate(["a", 1])), lambda: list(chain.from_iterable(5)), lambda: list(starmap(5, [()]))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: ValueError n must be at least one
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: ZeroDivisionError division by zero
# expect: TypeError dropwhile expected 2 arguments, got 1
# expect: TypeError can only concatenate str (not "int") to str
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not callable
def g():
    print("g starts")
    yield 1
c = chain([0], g())
print(next(c))  # expect: 0
print(next(c), next(c, "end"))
# expect: g starts
# expect: 1 end
