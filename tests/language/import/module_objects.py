# Library, types.ModuleType: modules can be made, filled and changed.
import sys, math
M = type(sys)
m = M("made", "doc of made")
m.x = 1
print(m.__name__, m.__doc__, m.x, m.__dict__["x"], repr(m), type(m).__name__, m.__spec__, m.__loader__)
# expect: made doc of made 1 1 <module 'made'> module None None
exec("def f(): return x + 1", m.__dict__)
print(m.f())  # expect: 2
sys.modules["made"] = m
import made
from made import f, x
print(made is m, f(), x)  # expect: True 2 1
del m.x, sys.modules["made"]
for g in (lambda: m.x, lambda: M(), lambda: M(5), lambda: math.nope, lambda: delattr(m, "zz")):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError module 'made' has no attribute 'x'
# expect: TypeError module() missing required argument 'name' (pos 1)
# expect: TypeError module() argument 'name' must be str, not int
# expect: AttributeError module 'math' has no attribute 'nope'
# expect: AttributeError 'module' object has no attribute 'zz'
class Sub(M):
    @property
    def computed(self): return self.__name__ + " computed"
s = Sub("sub")
print(s.computed, isinstance(s, M))  # expect: sub computed True
m.__class__ = Sub
print(m.computed)  # expect: made computed
