# Library, itertools: groupby and tee.
from itertools import groupby, tee
print([(k, list(g)) for k, g in groupby("aabbbca")], [(k, len(list(g))) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], list(groupby([])), [k for k, g in groupby("aab")])
# expect: [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c']), ('a', ['a'])] [(1, 2), (0, 2), (1, 1)] [] ['a', 'b']
g = groupby("aabb")
k1, first = next(g)
k2, second = next(g)
print(k1, list(first), k2, list(second))  # expect: a [] b ['b', 'b']
words = sorted(["apple", "bat", "bar", "atom", "cat"])
print({k: list(v) for k, v in groupby(words, key=lambda w: w[0])})
# expect: {'a': ['apple', 'atom'], 'b': ['bar', 'bat'], 'c': ['cat']}
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), next(b), list(a), list(b), list(a))  # expect: 1 2 1 [3] [2, 3] []
x, y, z = tee("ab", 3)
print(list(x), list(y), list(z), tee([], 0), len(tee([1])))  # expect: ['a', 'b'] ['a', 'b'] ['a', 'b'] () 2
def gen():
    for i in range(3):
        print("produce", i)
        yield i
p, q = tee(gen())
print(next(p), next(q), next(q), next(p))
# expect: produce 0
# expect: produce 1
# expect: 0 0 1 1
for f in (lambda: tee([], -1), lambda: tee(5), lambda: groupby(5), lambda: list(groupby([1], key=5)), lambda: groupby([1], None, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError n must be >= 0
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not callable
# expect: TypeError groupby() takes at most 2 arguments (3 given)
