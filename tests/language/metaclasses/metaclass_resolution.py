# Reference 3.3.3.3: the most derived metaclass of the bases is used; otherwise there is a conflict.
class M1(type): pass
class M2(M1): pass
class Other(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass
print(type(C).__name__)  # expect: M2
class D(A, metaclass=M2): pass
class E(B, metaclass=M1): pass
print(type(D).__name__, type(E).__name__)  # expect: M2 M2
class O(metaclass=Other): pass
try:
    class F(A, O): pass
except TypeError as e:
    print(e)
    # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
def function_meta(name, bases, ns): return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class G(metaclass=function_meta):
    x = 1
    y = 2
print(G)  # expect: ('G', (), ['x', 'y'])
class H(metaclass=lambda *a, **k: "replaced"): pass
print(H)  # expect: replaced
