# Library, list().
print(list(), list("abc"), list((1, 2)), list({1: 2}), list(range(3)), list([1]), [1, 2] == [1, 2], [1, 2] == [2, 1], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 5], [1, [2]] == [1, [2]], [1] != (1,), [1, 2] <= [1, 2])
# expect: [] ['a', 'b', 'c'] [1, 2] [1] [0, 1, 2] [1] True False True True True True True True True
a = [1, 2]
b = list(a)
print(b == a, b is a, [*a] is a, a[:] is a, a + [] is a, a.copy() is a)  # expect: True False False False False False
n = [[]] * 3
n[0].append(1)
print(n, [[] for _ in range(2)], [1, 2] * 2, 2 * [3], [1] * 0, [1] * -1, [None] * 3)
# expect: [[1], [1], [1]] [[], []] [1, 2, 1, 2] [3, 3] [] [] [None, None, None]
for f in (lambda: list(5), lambda: list(1, 2), lambda: [1] < [None], lambda: [1] + (2,), lambda: [1] * [2], lambda: hash([]), lambda: [1] < (1,), lambda: list(iterable=[1])):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: 'int' object is not iterable
# expect: list expected at most 1 argument, got 2
# expect: '<' not supported between instances of 'int' and 'NoneType'
# expect: can only concatenate list (not "tuple") to list
# expect: can't multiply sequence by non-int of type 'list'
# expect: unhashable type: 'list'
# expect: '<' not supported between instances of 'list' and 'tuple'
# expect: list() takes no keyword arguments
r = [1]
r.append(r)
print(r, [r], r == r, len(r))  # expect: [1, [...]] [[1, [...]]] True 2
