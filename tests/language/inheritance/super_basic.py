# Library, super(): calls go on along the MRO of the instance's type.
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), B().f())  # expect: ['D', 'B', 'C', 'A'] ['B', 'A']
print(super(B, D()).f(), super(D, D()).f(), super(C, D()).f())  # expect: ['C', 'A'] ['B', 'C', 'A'] ['A']
class E(A):
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def stat(): return "stat"
    @property
    def prop(self): return "prop"
class F(E):
    @classmethod
    def make(cls): return "F." + super().make()
    def rest(self): return super().stat(), super().prop
print(F.make(), F().make(), F().rest())  # expect: F.F F.F ('stat', 'prop')
class G(A):
    def __init__(self): self.seen = [super().__class__.__name__, super().__thisclass__.__name__, super().__self_class__.__name__]
print(G().seen)  # expect: ['super', 'G', 'G']
