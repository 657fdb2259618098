# Library, list.sort: stable, with key and reverse.
a = [5, 2, 8, 1, 9, 3]
a.sort(); print(a)
# expect: [1, 2, 3, 5, 8, 9]
a.sort(reverse=True); print(a)
# expect: [9, 8, 5, 3, 2, 1]
words = ["banana", "Apple", "cherry", "apple", "Banana"]
words.sort(); print(words)
# expect: ['Apple', 'Banana', 'apple', 'banana', 'cherry']
words.sort(key=str.lower); print(words)
# expect: ['Apple', 'apple', 'Banana', 'banana', 'cherry']
words.sort(key=len, reverse=True); print(words)
# expect: ['Banana', 'banana', 'cherry', 'Apple', 'apple']
pairs = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]
print(sorted(pairs, key=lambda p: p[0]), sorted(pairs), sorted(pairs, key=lambda p: p[1], reverse=True))
# expect: [(0, 'a'), (0, 'b'), (1, 'b'), (1, 'a')] [(0, 'a'), (0, 'b'), (1, 'a'), (1, 'b')] [(1, 'b'), (0, 'b'), (0, 'a'), (1, 'a')]
print(sorted([3, 1.5, True, 2]), sorted("hello"), sorted({3: 0, 1: 0}), sorted([]), sorted([1]), sorted([[2], [1, 5], [1]]), sorted((x for x in (2, 1)), reverse=1))
# expect: [True, 1.5, 2, 3] ['e', 'h', 'l', 'l', 'o'] [1, 3] [] [1] [[1], [1, 5], [2]] [2, 1]
big = [(i * 7919) % 1009 for i in range(300)]
s = sorted(big)
print(all(x <= y for x, y in zip(s, s[1:])), len(s), sorted(big, reverse=True) == s[::-1], s[0], s[-1])
# expect: True 300 True 0 1006
stable = sorted(((x % 10, i) for i, x in enumerate(big)), key=lambda t: t[0])
print(all(a < b for a, b in zip(stable, stable[1:])))  # expect: True
class Cmp:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v > o.v
print([c.v for c in sorted(map(Cmp, [1, 3, 2]))])  # expect: [3, 2, 1]
for f in (lambda: [1, "a"].sort(), lambda: [1].sort(1), lambda: sorted([1], key=5), lambda: sorted([1, 2], key=lambda x: None if x == 1 else x), lambda: sorted(5), lambda: [2, 1].sort(key=lambda x: 1 / 0), lambda: sorted([1j, 2j]), lambda: [1].sort(cmp=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: TypeError sort() takes no positional arguments
# expect: TypeError 'int' object is not callable
# expect: TypeError '<' not supported between instances of 'int' and 'NoneType'
# expect: TypeError 'int' object is not iterable
# expect: ZeroDivisionError division by zero
# expect: TypeError '<' not supported between instances of 'complex' and 'complex'
# expect: TypeError 'cmp' is an invalid keyword argument for sort()
