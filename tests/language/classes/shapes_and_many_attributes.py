# Instances with many attributes, in different orders, deleted and added again.
class A: pass
a = A()
for i in range(300): setattr(a, f"x{i}", i)
print(sum(getattr(a, f"x{i}") for i in range(300)), len(vars(a)), list(vars(a))[:3], a.x299)
# expect: 44850 300 ['x0', 'x1', 'x2'] 299
for i in range(0, 300, 2): delattr(a, f"x{i}")
print(len(vars(a)), hasattr(a, "x0"), a.x1, list(vars(a))[:3])  # expect: 150 False 1 ['x1', 'x3', 'x5']
a.x0 = "again"
print(list(vars(a))[-1], a.x0)  # expect: x0 again
p, q = A(), A()
p.m, p.n = 1, 2
q.n, q.m = 3, 4
print(vars(p), vars(q), p.m + q.m, [o.n for o in (p, q)])  # expect: {'m': 1, 'n': 2} {'n': 3, 'm': 4} 5 [2, 3]
class P:
    def __init__(self, x, y):
        self.x = x
        if y: self.y = y
        self.z = 0
items = [P(i, i % 2) for i in range(10)]
print([getattr(o, "y", None) for o in items][:4], sum(o.x + o.z for o in items), [list(vars(o)) for o in items[:2]])
# expect: [None, 1, None, 1] 45 [['x', 'z'], ['x', 'y', 'z']]
for o in items: o.__dict__["extra"] = o.x
print(items[5].extra, items[5].__dict__)  # expect: 5 {'x': 5, 'y': 1, 'z': 0, 'extra': 5}
o = items[3]
d = o.__dict__
d["new"] = 1
o.newer = 2
print(d is o.__dict__, d, o.new)  # expect: True {'x': 3, 'y': 1, 'z': 0, 'extra': 3, 'new': 1, 'newer': 2} 1
del d["x"]
try:
    o.x
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'x'
o.__dict__.clear()
print(vars(o), hasattr(o, "z"))  # expect: {} False
class Empty: pass
es = [Empty() for _ in range(50)]
for i, e in enumerate(es): setattr(e, f"only{i}", i)
print([getattr(e, f"only{i}") for i, e in enumerate(es)] == list(range(50)))  # expect: True
