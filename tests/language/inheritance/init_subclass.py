# Reference 3.3.3.1: __init_subclass__ is called on the parent with the class keywords.
class Base:
    registry = []
    def __init_subclass__(cls, /, tag="none", **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.registry.append(cls.__name__)
class A(Base, tag="a"): pass
class B(A): pass
class C(B, tag="c"): pass
print(A.tag, B.tag, C.tag, Base.registry)  # expect: a none c ['A', 'B', 'C']
try:
    class D(Base, bad=1): pass
except TypeError as e:
    print(e)  # expect: D.__init_subclass__() takes no keyword arguments
try:
    class E(x=1): pass
except TypeError as e:
    print(e)  # expect: E.__init_subclass__() takes no keyword arguments
class Refuses:
    def __init_subclass__(cls): raise ValueError("no subclass " + cls.__name__)
try:
    class F(Refuses): pass
except ValueError as e:
    print(e)  # expect: no subclass F
print(type(Base.__dict__["__init_subclass__"]).__name__)  # expect: classmethod
