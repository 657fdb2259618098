# Values survive calls inside expressions, and every kind of callable can stand anywhere.
def f(*a, **k): return sum(a) + sum(k.values())
print(f(1, f(2, f(3, f(4))), f(5), x=f(6, y=f(7))), f(*[f(1), f(2)], **{"a": f(3)}), f(f(1) + f(2) * f(3), -f(4)))
# expect: 28 6 3
print([f(i, f(i)) for i in range(3)], {f(i): f(i, 1) for i in range(2)}, (f(1), f(2))[f(1)], "abc"[f(0):f(2)], [f(1), [f(2), [f(3)]]])
# expect: [0, 2, 4] {0: 1, 1: 2} 2 ab [1, [2, [3]]]
class A:
    def __init__(self, v): self.v = v
    def add(self, n): return A(self.v + n)
    def __call__(self, n): return A(self.v * n)
    def __getitem__(self, n): return A(self.v - n)
    def __getattr__(self, name): return A(len(name))
    def __repr__(self): return f"A({self.v})"
a = A(1)
print(a.add(1).add(2)(3)[4].add(5), a.add(a.add(1).v).v, a(2)(3)(4), a[1][2][3], a.xyz.ab.q, a.add(1)[0](2).name.add(3))
# expect: A(13) 3 A(24) A(-5) A(1) A(7)
print(max(min(5, 3), min(9, 4)), len(str(abs(-123))), sorted(map(abs, [-3, 1, -2])), list(zip(map(str, [1]), filter(None, [0, 2]))), int(str(int("5") + 1)) + 1)
# expect: 4 3 [1, 2, 3] [('1', 2)] 7
print((lambda *a: a)(*map(lambda x: x + 1, filter(lambda x: x % 2, range(6)))), (lambda: (lambda: (lambda: "deep")())())())
# expect: (2, 4, 6) deep
x = [1, 2, 3]
x[f(0)], x[f(1)] = x[f(1)], x[f(0)]
x[f(2)] += f(10)
print(x, x[f(0)] if f(1) else f(2), f(1) or f(2), f(0) and f(1), not f(0), f(1) < f(2) < f(3) > f(1), f(1) in [f(1)])
# expect: [2, 1, 13] 2 1 0 True True True
