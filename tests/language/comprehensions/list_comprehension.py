# Reference 6.2.4: for and if clauses nest left to right.
print([x * x for x in range(5)], [x for x in range(10) if x % 2 if x > 3], [c.upper() for c in "abc"])
# expect: [0, 1, 4, 9, 16] [5, 7, 9] ['A', 'B', 'C']
print([(x, y) for x in range(3) for y in "ab" if x], [[j for j in range(i)] for i in range(4)])
# expect: [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')] [[], [0], [0, 1], [0, 1, 2]]
print([y for x in [[1, 2], [3]] for y in x], [a + b for a, b in [(1, 2), (3, 4)]], [h for h, *t in ["abc", "de"]])
# expect: [1, 2, 3] [3, 7] ['a', 'd']
print([x if x > 1 else -x for x in range(4)], [x for x in [3, 4] if x for x in [x + 10]])
# expect: [0, -1, 2, 3] [13, 14]
print([lambda: i for i in range(3)][0](), [(lambda i: i)(i) for i in range(3)])  # expect: 2 [0, 1, 2]
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])  # expect: [[1, 4], [2, 5], [3, 6]]
print([*(x for x in "ab"), *[1]], [x for x in ()], [None for _ in range(2)])  # expect: ['a', 'b', 1] [] [None, None]
print([x
       for x in range(3)
       if x])  # expect: [1, 2]
print([i for i in range(3) for j in range(i) if i if j >= 0])  # expect: [1, 2, 2]
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
try:
    [x for x in 5]
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
