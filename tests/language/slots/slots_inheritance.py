# Reference 3.3.2.4: slots are inherited; a class without __slots__ gives its instances a __dict__.
class A:
    __slots__ = ("a",)
class B(A):
    __slots__ = ("b",)
class C(A): pass
class D(B):
    __slots__ = ("__dict__",)
b, c, d = B(), C(), D()
b.a, b.b = 1, 2
print(b.a, b.b, hasattr(b, "__dict__"))  # expect: 1 2 False
c.a = 1
c.extra = 2
print(c.a, c.__dict__)  # expect: 1 {'extra': 2}
d.a, d.b, d.other = 1, 2, 3
print(d.a, d.b, d.__dict__)  # expect: 1 2 {'other': 3}
class E(A):
    __slots__ = ()
try:
    E().q = 1
except AttributeError as e:
    print(e)  # expect: 'E' object has no attribute 'q'
class S1: __slots__ = ("p",)
class S2: __slots__ = ("q",)
class S3: __slots__ = ()
try:
    class Both(S1, S2): pass
except TypeError as e:
    print(e)  # expect: multiple bases have instance lay-out conflict
class Fine(S1, S3): __slots__ = ()
f = Fine()
f.p = 1
print(f.p)  # expect: 1
class T(tuple):
    __slots__ = ()
print(T((1, 2)), hasattr(T(), "__dict__"))  # expect: (1, 2) False
