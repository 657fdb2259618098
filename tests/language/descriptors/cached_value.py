# A non-data descriptor can replace itself in the instance dict (functools.cached_property does).
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, cls):
        if o is None: return self
        v = o.__dict__[self.name] = self.f(o)
        return v
class A:
    @Lazy
    def x(self):
        print("computed")
        return 42
a = A()
print(a.x)
# expect: computed
# expect: 42
print(a.x)  # expect: 42
del a.x
print(a.x)
# expect: computed
# expect: 42
from functools import cached_property
class B:
    @cached_property
    def y(self):
        print("y computed")
        return [1]
b = B()
b.y.append(2)  # expect: y computed
print(b.y, b.__dict__)  # expect: [1, 2] {'y': [1, 2]}
b.y = 5
print(b.y)  # expect: 5
