# Library, itertools: product, permutations, combinations.
from itertools import product, permutations, combinations, combinations_with_replacement
print(list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(product()), list(product("a", [])), len(list(product("abc", repeat=3))), list(product("a", repeat=0)))
# expect: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [()] [] 27 [()]
print(list(permutations("abc")), list(permutations([1, 2, 3], 2)), list(permutations("ab", 3)), list(permutations([])), list(permutations("ab", 0)))
# expect: [('a', 'b', 'c'), ('a', 'c', 'b'), ('b', 'a', 'c'), ('b', 'c', 'a'), ('c', 'a', 'b'), ('c', 'b', 'a')] [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] [] [()] [()]
print(list(combinations("abcd", 2)), list(combinations([1, 2], 3)), list(combinations("ab", 0)), list(combinations("aa", 2)))
# expect: [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [] [()] [('a', 'a')]
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 1)), list(combinations_with_replacement("ab", 3)))
# expect: [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [] [('a', 'a', 'a'), ('a', 'a', 'b'), ('a', 'b', 'b'), ('b', 'b', 'b')]
print(sum(1 for _ in permutations(range(6))), sum(1 for _ in combinations(range(10), 4)), ["".join(p) for p in permutations("abc")][3])
# expect: 720 210 bca
for f in (lambda: product(5), lambda: product("a", repeat=-1), lambda: permutations("a", -1), lambda: permutations(5), lambda: combinations("a"), lambda: combinations("a", -1), lambda: combinations("ab", "x"), lambda: product("a", bad=1), lambda: permutations("a", 1.5), lambda: combinations_with_replacement("a", -1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError 'int' object is not iterable
# expect: ValueError repeat argument cannot be negative
# expect: ValueError r must be non-negative
# expect: TypeError 'int' object is not iterable
# expect: TypeError combinations() missing required argument 'r' (pos 2)
# expect: ValueError r must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'bad' is an invalid keyword argument for product()
# expect: TypeError Expected int as r
# expect: ValueError r must be non-negative
print(list(permutations("ab", True)))  # expect: [('a',), ('b',)]
for count in 2**100, -2**100, 1.0, "a":
    try:
        permutations("ab", count)
    except Exception as e:
        print(repr(e))
# expect: OverflowError('Python int too large to convert to C ssize_t')
# expect: OverflowError('Python int too large to convert to C ssize_t')
# expect: TypeError('Expected int as r')
# expect: TypeError('Expected int as r')
