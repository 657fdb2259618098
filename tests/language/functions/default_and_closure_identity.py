# Each execution of def or lambda makes a new function with its own defaults and cells.
def make(n):
    def f(x, acc=[]):
        acc.append(x + n)
        return acc
    return f
a, b = make(0), make(10)
print(a(1), b(1), a(2), b(2), a is b, a.__code__ is b.__code__, a.__defaults__, make(0).__defaults__)
# expect: [1, 2] [11, 12] [1, 2] [11, 12] False True ([1, 2],) ([],)
fs = []
for i in range(3):
    def g(i=i): return i
    fs.append(g)
print([h() for h in fs], g is fs[2], len({id(h) for h in fs}))  # expect: [0, 1, 2] True 3
def shared():
    n = 0
    def inc(): nonlocal n; n += 1; return n
    def dec(): nonlocal n; n -= 1; return n
    return inc, dec
inc, dec = shared()
i2, d2 = shared()
print(inc(), inc(), dec(), i2(), d2(), inc.__closure__[0] is dec.__closure__[0], inc.__closure__[0] is i2.__closure__[0], inc.__closure__[0].cell_contents)
# expect: 1 2 1 1 0 True False 1
def empty_cell():
    def f(): return later
    c = f.__closure__[0]
    try:
        c.cell_contents
    except ValueError as e:
        print(e)
    later = 1
    return c.cell_contents
print(empty_cell())
# expect: Cell is empty
# expect: 1
