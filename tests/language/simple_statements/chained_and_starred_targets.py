# Reference 7.2: chained targets are assigned left to right, starred targets take lists.
log = []
class Rec:
    def __init__(self, n): object.__setattr__(self, "n", n)
    def __setattr__(self, k, v): log.append((self.n, k, v))
    def __setitem__(self, k, v): log.append((self.n, k, v))
a, b = Rec("a"), Rec("b")
a.x = b.y = a[0] = 5
(a.p, *b.q), a[1:2] = [1, 2, 3], "s"
[a.m, [b.n, a.o]] = 1, (2, 3)
for a.i, *b.rest in [(1, 2), (3,)]: pass
print(*log, sep="\n")
# expect: ('a', 'x', 5)
# expect: ('b', 'y', 5)
# expect: ('a', 0, 5)
# expect: ('a', 'p', 1)
# expect: ('b', 'q', [2, 3])
# expect: ('a', slice(1, 2, None), 's')
# expect: ('a', 'm', 1)
# expect: ('b', 'n', 2)
# expect: ('a', 'o', 3)
# expect: ('a', 'i', 1)
# expect: ('b', 'rest', [2])
# expect: ('a', 'i', 3)
# expect: ('b', 'rest', [])
x = [0] * 3
i = x[i if (i := 1) else 0] = 2
print(i, x)  # expect: 1 [0, 2, 0]
first = second, third = [7, 8]
print(first, second, third)  # expect: [7, 8] 7 8
*a, b = c, *d = "xyz"
print(a, b, c, d)  # expect: ['x', 'y'] z x ['y', 'z']
(e, f), *g = h = [(1, 2), 3]
print(e, f, g, h)  # expect: 1 2 [3] [(1, 2), 3]
k = l = m = []
k.append(1)
print(l is m, l)  # expect: True [1]
n = (o := 3) + (p := o * 2)
print(n, o, p)  # expect: 9 3 6
q, q = 1, 2
print(q)  # expect: 2
r, s = s, r = 1, 2
print(r, s)  # expect: 2 1
