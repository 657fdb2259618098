# Reference 7.2: a target list takes the items of any iterable, with at most one starred target.
a, b = 1, 2
[c, d] = "xy"
(e, (f, g)), h = (1, [2, 3]), 4
print(a, b, c, d, e, f, g, h)  # expect: 1 2 x y 1 2 3 4
first, *rest = range(4)
print(first, rest)  # expect: 0 [1, 2, 3]
*start, last = "abc"
print(start, last)  # expect: ['a', 'b'] c
x, *y, z = 1, 2
print(x, y, z)  # expect: 1 [] 2
*all_, = {1: 2, 3: 4}
print(all_)  # expect: [1, 3]
(m, *n), [*o, p] = "abc", (1, 2, 3)
print(m, n, o, p)  # expect: a ['b', 'c'] [1, 2] 3
a, b = {"k": 1, "l": 2}
print(a, b)  # expect: k l
a, b = (i for i in range(2))
print(a, b)  # expect: 0 1
[] = ()
() = []
for i, (j, *k) in [(1, (2, 3, 4)), (5, "ab")]:
    print(i, j, k)
# expect: 1 2 [3, 4]
# expect: 5 a ['b']
