# Attribute lookups follow every later change of classes, instances, globals and modules.
class A: v = 1
class B(A): pass
def read(o): return o.v
b = B()
out = []
for step in range(9):
    out.append(read(b))
    if step == 0: A.v = 2
    if step == 1: B.v = 3
    if step == 2: b.v = 4
    if step == 3: del b.v
    if step == 4: del B.v
    if step == 5: A.v = property(lambda s: "prop")
    if step == 6: b.__dict__["v"] = "hidden"
    if step == 7: A.v = "plain"
print(out)  # expect: [1, 2, 3, 4, 3, 2, 'prop', 'prop', 'hidden']
def call(o): return o.m()
class C:
    def m(self): return "class"
c = C()
r = []
for step in range(5):
    r.append(call(c))
    if step == 0: c.m = lambda: "instance"
    if step == 1: del c.m
    if step == 2: C.m = lambda self: "replaced"
    if step == 3: c.__class__ = type("D", (), {"m": lambda self: "other class"})
print(r)  # expect: ['class', 'instance', 'class', 'replaced', 'other class']
g = 1
def glob(): return g
s = []
for step in range(4):
    s.append(glob())
    if step == 0: g = 2
    if step == 1: globals()["g"] = 3
    if step == 2: exec("g = 4")
print(s)  # expect: [1, 2, 3, 4]
def builtin(): return len("abc")
q = []
for step in range(3):
    q.append(builtin())
    if step == 0: len = lambda x: "global"
    if step == 1: del len
print(q)  # expect: [3, 'global', 3]
import math
def mod(): return math.added
math.added = 1
print(mod())  # expect: 1
math.added = 2
print(mod())  # expect: 2
del math.added
try:
    mod()
except AttributeError as e:
    print(e)  # expect: module 'math' has no attribute 'added'
def ops(a, b): return a + b
print([ops(1, 2), ops("a", "b"), ops(1.5, 2), ops([1], [2]), ops(2 ** 70, 1), ops(True, 1), ops((), (1,))])
# expect: [3, 'ab', 3.5, [1, 2], 1180591620717411303425, 2, (1,)]
class N:
    def __add__(self, o): return "N+"
n = N()
print(ops(n, 1))  # expect: N+
N.__add__ = lambda s, o: "changed"
print(ops(n, 1))  # expect: changed
del N.__add__
try:
    ops(n, 1)
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'N' and 'int'
