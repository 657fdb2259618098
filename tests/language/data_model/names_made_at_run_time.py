# Names built at run time work everywhere a written name does.
def name(*parts): return "".join(parts)
A = type(name("A", "b"), (), {name("__", "len", "__"): lambda s: 5, name("__", "add", "__"): lambda s, o: "added", name("x", "1"): 7, name("__", "call", "__"): lambda s: "called", name("__", "doc__"): "the doc"})
a = A()
print(A.__name__, len(a), a + 1, a.x1, a(), A.__doc__, hasattr(a, name("x", "1")), getattr(a, name("x", "1")))
# expect: Ab 5 added 7 called the doc True 7
setattr(a, name("y", "2"), 2)
a.__dict__[name("z", "3")] = 3
vars(a).update({name("w", "4"): 4})
print(a.y2, a.z3, a.w4, a.__dict__)  # expect: 2 3 4 {'y2': 2, 'z3': 3, 'w4': 4}
setattr(A, name("__", "bool", "__"), lambda s: False)
print(bool(a))  # expect: False
delattr(A, name("__", "bool", "__"))
print(bool(a))  # expect: True
def f(alpha=0, *, beta=0, **rest): return alpha, beta, rest
print(f(**{name("al", "pha"): 1, name("be", "ta"): 2, name("gam", "ma"): 3}))  # expect: (1, 2, {'gamma': 3})
globals()[name("made_", "global")] = 9
print(made_global, eval(name("made_", "global")), name("made_", "global") in globals())  # expect: 9 9 True
import sys
sys.modules[name("made_", "module")] = type(sys)("m")
import made_module
setattr(made_module, name("at", "tr"), 1)
from made_module import attr
print(attr, made_module.attr, dict(**{name("k", "1"): 1}) == {"k1": 1}, {name("k", "1"): 5}["k1"])  # expect: 1 1 True 5
exec(name("exec_", "made = 3"))
print(exec_made, type("B", (A,), {name("__slots", "__"): (name("s", "1"),)})().__class__.__slots__)  # expect: 3 ('s1',)
class Meta(type):
    def __new__(m, n, b, ns): return super().__new__(m, n, b, {name(*k): v for k, v in ns.items()})
class C(metaclass=Meta):
    def __repr__(self): return "repr through a rebuilt namespace"
    def __eq__(self, o): return True
print(C(), C() == 1, C.__hash__)  # expect: repr through a rebuilt namespace True None
class P:
    locals()[name("__", "iter", "__")] = lambda self: iter("ab")
    locals()[name("v", "1")] = 1
print(list(P()), P.v1)  # expect: ['a', 'b'] 1
