# Reference 3.3.2: __getattr__ only for missing names; __setattr__ and __delattr__ always.
class A:
    def __init__(self): self.x = 1
    def __getattr__(self, name):
        if name.startswith("dyn"): return name.upper()
        raise AttributeError("no " + name)
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
a = A()  # expect: set x 1
print(a.x, a.dynamic, getattr(a, "nope", "default"), hasattr(a, "nope"))  # expect: 1 DYNAMIC default False
try:
    a.nope
except AttributeError as e:
    print(e)  # expect: no nope
a.y = 2  # expect: set y 2
a.y += 1  # expect: set y 3
del a.y  # expect: del y
try:
    del a.y  # expect: del y
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'y'
class B:
    @property
    def p(self): raise AttributeError("inside property")
    def __getattr__(self, name): return "fallback " + name
print(B().p)  # expect: fallback p
class C:
    def __getattribute__(self, name): return "all " + name
print(C().x, C().__class__, C().__dict__)  # expect: all x all __class__ all __dict__
class D:
    def __getattr__(self, name): raise KeyError(name)
try:
    hasattr(D(), "z")
except KeyError as e:
    print(repr(e))  # expect: KeyError('z')
