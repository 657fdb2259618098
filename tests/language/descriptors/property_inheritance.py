# A property can be extended in a subclass with getter and setter of the parent's property.
class A:
    def __init__(self): self.v = 1
    @property
    def x(self): return self.v
    @x.setter
    def x(self, v): self.v = v
class B(A):
    @A.x.getter
    def x(self): return "B" + str(super().x)
b = B()
b.x = 7
print(b.x, b.v)  # expect: B7 7
class C(A):
    x = 5
c = C()
print(c.x)  # expect: 5
c.x = 6
print(c.x, C.x)  # expect: 6 5
class D(A):
    @property
    def x(self): return "readonly"
try:
    D().x = 1
except AttributeError as e:
    print(e)  # expect: property 'x' of 'D' object has no setter
a = A()
a.__dict__["x"] = "hidden by the property"
print(a.x)  # expect: 1
A.x = "no property any more"
print(a.x)  # expect: hidden by the property
