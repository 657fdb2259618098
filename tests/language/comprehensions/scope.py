# Reference 6.2.4: loop variables are local to the comprehension; the first iterable is evaluated outside.
x = "outer"
print([x for x in range(2)], x)  # expect: [0, 1] outer
print({x: x for x in "a"}, {x for x in "b"}, list(x for x in "c"), x)  # expect: {'a': 'a'} {'b'} ['c'] outer
def f():
    y = 10
    fs = [lambda: (y, i) for i in range(2)]
    y = 20
    return [g() for g in fs]
print(f())  # expect: [(20, 1), (20, 1)]
class A:
    n = 2
    r = [i for i in range(n)]
    try:
        s = [n for _ in range(1)]
    except NameError as e:
        print(e)
# expect: name 'n' is not defined
print(A.r)  # expect: [0, 1]
def g():
    [k for k in range(2)]
    try:
        return k
    except NameError as e:
        return str(e)
print(g())  # expect: name 'k' is not defined
def h(v):
    r = [v for v in [v, v + 1]]
    return r, v
print(h(1))  # expect: ([1, 2], 1)
def w():
    if any((found := n) > 2 for n in range(5)): return found
print(w())  # expect: 3
def nested(): return [[x for x in range(x)] for x in range(3)], "x" in locals()
print(nested())  # expect: ([[], [0], [0, 1]], False)
def locs():
    a = 1
    return [sorted(locals()) for b in "1"]
print(locs())  # expect: [['a', 'b']]
def delete_later():
    z = [i for i in range(3)]
    i = 5
    return z, i
print(delete_later())  # expect: ([0, 1, 2], 5)
