# Reference 6.16: expressions are evaluated left to right; the right side of an assignment first.
log = []
def e(n, v=None):
    log.append(n)
    return v
def show():
    print(*log)
    log.clear()
e(1), e(2), e(3), e(4)
show()  # expect: 1 2 3 4
(e(1, 1) + e(2, 1)) * (e(3, 1) - e(4, 1))
show()  # expect: 1 2 3 4
{e(1, 1): e(2), e(3, 3): e(4)}
show()  # expect: 1 2 3 4
def f(*a, **k): pass
e(1, f)(e(2), *e(3, [1]), k=e(4), **e(5, {"z": 1}))
show()  # expect: 1 2 3 4 5
d = {}
e(3, d)[e(4, "k")] = e(1, 1)
show()  # expect: 1 3 4
e(2, [1, 2, 3])[e(3, 0):e(4, 2):e(5, 1)]
show()  # expect: 2 3 4 5
class A: pass
e(2, A).x, e(3, d)[e(4, 1)] = e(1, (1, 2))
show()  # expect: 1 2 3 4
e(1, 2) if e(0, True) else e(2)
show()  # expect: 0 1
e(1, 5) < e(2, 3) < e(3, 9)
show()  # expect: 1 2
e(2, d)[e(3, 1)] += e(4, 1)
show()  # expect: 2 3 4
