# Library, property(): getter, setter, deleter and doc.
class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        """Celsius."""
        return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self):
        print("deleted")
        self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
t = T()
t.c = 100
print(t.c, t.f, T.c.__doc__)  # expect: 100 212.0 Celsius.
t.c += 1
print(t.c)  # expect: 101
del t.c  # expect: deleted
print(t.c)  # expect: None
try:
    t.c = -300
except ValueError as e:
    print(e)  # expect: too cold
for f in (lambda: setattr(t, "f", 1), lambda: delattr(t, "f"), lambda: T.f.fset(1, 2)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
# expect: AttributeError property 'f' of 'T' object has no setter
# expect: AttributeError property 'f' of 'T' object has no deleter
# expect: TypeError 'NoneType' object is not callable
print(T.c.fget(t), type(T.f).__name__, T.f.fset)  # expect: None property None
p = property(doc="only doc")
print(p.__doc__, p.fget)  # expect: only doc None
class W:
    x = property(None, lambda s, v: print("set", v))
W().x = 3  # expect: set 3
try:
    W().x
except AttributeError as e:
    print(e)  # expect: property 'x' of 'W' object has no getter
