# Assignments to variables that the assigned value names: every value is read before a store overwrites it


def pair(x): return x, x + 1


def f(r1):
    (a, r1), r0 = pair(1), r1
    return a, r1, r0
print(f(5))  # expect: (1, 2, 5)


def g(x, y):
    x, (y, x) = y, (x, y)
    return x, y
print(g(1, 2))  # expect: (2, 1)


def h(x, y, z):
    (x, y), z = (y, z), x
    return x, y, z
print(h(1, 2, 3))  # expect: (2, 3, 1)


def k(x, y):
    [x, *y], x = y, x
    return x, y
print(k(1, [2, 3]))  # expect: (1, [3])


def m(a, b):
    a, b[a] = b, a
    return a, b
try: print(m(0, [7]))
except Exception as e: print(repr(e))
# expect: TypeError('list indices must be integers or slices, not list')


def n(a, b):
    a[0], a = b, b
    return a, b
print(n([1], [2]))  # expect: ([2], [2])


def o(a):
    a, a.x = 1, a
try: o(1)
except AttributeError as e: print(e)
# expect: 'int' object has no attribute 'x'


def p(d, k):
    (k, d[k]), j = (1, 2), k
    return d, k, j
print(p({}, 9))  # expect: ({1: 2}, 1, 9)


def q(a, b, c):
    a, b, (c, a) = c, a, (b, b + 1)
    return a, b, c
print(q(1, 2, 3))  # expect: (3, 1, 2)


def r(a, b):
    (a, b), (b, a) = (b, a), (a, b)
    return a, b
print(r(1, 2))  # expect: (2, 1)


def s(a, b):
    (b, a[0]), a = (a, b), 3
    return a, b
print(s([1], 2))  # expect: (3, [2])


def t(a, b):
    for (a, b), b in [((1, 2), 3)]: pass
    return a, b
print(t(8, 9))  # expect: (1, 3)


def chain_f(a):
    (a, b) = c = a
    return a, b, c
print(chain_f([1, 2]))  # expect: (1, 2, [1, 2])


def chain_g(a):
    a.append(a[0]); a, c = b = a, 3
    return a, b, c
print(chain_g([1]))  # expect: ([1, 1], ([1, 1], 3), 3)


def chain_h(a, i):
    i = a[i] = i
    return a, i
print(chain_h([0, 0], 1))  # expect: ([0, 1], 1)


def chain_k(a, b):
    a[0], a = b = a
    return a, b
x = [1, 2]; print(chain_k(x, 0), x)  # expect: (2, [1, 2]) [1, 2]


def chain_l(a):
    [*a, b] = c = d = a
    return a, b, c, d
print(chain_l((1, 2, 3)))  # expect: ([1, 2], 3, (1, 2, 3), (1, 2, 3))


def chain_m(x):
    x = y = x + 1
    z = x = y
    return x, y, z
print(chain_m(1))  # expect: (2, 2, 2)


def chain_n(s):
    for s, t in s: pass
    return s, t
print(chain_n([(1, 2), (3, 4)]))  # expect: (3, 4)


def chain_o(s):
    with s as (s, t): return s, t


class Pair:
    def __enter__(self): return 1, 2
    def __exit__(self, *a): pass
print(chain_o(Pair()))  # expect: (1, 2)


def chain_p(a, b):
    a, b = b = a
    return a, b
print(chain_p("xy", 0))  # expect: ('x', 'xy')


def chain_q(s): return [s for s, t in s], [(s, t) for (s, t), s in [((1, 2), 3)]]
print(chain_q([(1, 2)]))  # expect: ([1], [(3, 2)])


def chain_r(a, b):
    a, (b, c) = b, a
    return a, b, c
print(chain_r([1, 2], 5))  # expect: (5, 1, 2)


def chain_s(a, b):
    a, [*b] = b, a
    return a, b
print(chain_s([1, 2], 5))  # expect: (5, [1, 2])


def chain_t(a, b, c):
    (a, b), (c, a), b = (b, c), (a, a), c
    return a, b, c
print(chain_t(1, 2, 3))  # expect: (1, 3, 1)


knot = ([],)
knot[0].append(knot)
print(knot, repr(knot[0]))  # expect: ([(...)],) [([...],)]
