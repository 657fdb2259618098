# Reference 4.2.2: parameters of every kind can be captured.
def f(a, b=2, *args, c=3, **kw):
    def g():
        return a, b, args, c, kw
    a += 1
    return g
print(f(1)(), f(1, 2, 3, c=4, d=5)())  # expect: (2, 2, (), 3, {}) (2, 2, (3,), 4, {'d': 5})
def both():
    x = 0
    def inc():
        nonlocal x
        x += 1
    def get(): return x
    return inc, get
inc, get = both()
inc(); inc()
print(get())  # expect: 2
def self_ref(n): 
    def fact(k): return 1 if k <= 1 else k * fact(k - 1)
    return fact(n)
print(self_ref(6))  # expect: 720
def is_even(n):
    def even(k): return k == 0 or odd(k - 1)
    def odd(k): return k != 0 and even(k - 1)
    return even(n)
print(is_even(10), is_even(7))  # expect: True False
def loop_cells():
    out = []
    for i in range(3):
        def make(j):
            return lambda: j
        out.append(make(i))
    return [g() for g in out]
print(loop_cells())  # expect: [0, 1, 2]
