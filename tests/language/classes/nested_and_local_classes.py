# Classes inside functions, classes and loops.
def make(n):
    class Local:
        value = n
        def get(self): return n, self.value, Local.__name__
        class Inner:
            def up(self): return Local.value
    return Local
A, B = make(1), make(2)
print(A is B, A().get(), B.Inner().up(), A.__qualname__, A.Inner.__qualname__, A.Inner.up.__qualname__, isinstance(A(), B))
# expect: False (1, 1, 'Local') 2 make.<locals>.Local make.<locals>.Local.Inner make.<locals>.Local.Inner.up False
classes = []
for i in range(3):
    class C:
        n = i
        def late(self): return i
    classes.append(C)
print([c.n for c in classes], [c().late() for c in classes], len({id(c) for c in classes}))
# expect: [0, 1, 2] [2, 2, 2] 3
class Outer:
    x = 1
    class Inner:
        try:
            y = x
        except NameError as e:
            print(e)
    z = Inner.__name__
    def method(self):
        class InMethod(Outer):
            def who(me): return type(self).__name__, super().method is not None
        return InMethod().who()
# expect: name 'x' is not defined
print(Outer.z, Outer().method())  # expect: Inner ('Outer', True)
def recursive(n):
    class Node:
        def __init__(self): self.depth = n
        def child(self): return recursive(n - 1) if n else None
    return Node()
node, depths = recursive(3), []
while node: depths.append(node.depth); node = node.child()
print(depths)  # expect: [3, 2, 1, 0]
def mixin(*bases): return type("Mixed", bases, {"ok": True})
class P: p = 1
class Q: q = 2
print(mixin(P, Q)().p + mixin(P, Q)().q, [b.__name__ for b in mixin(P, Q).__mro__])
# expect: 3 ['Mixed', 'P', 'Q', 'object']
class D(make(9), P): pass
print(D().get()[0], D.p, D.__mro__[1].__qualname__)  # expect: 9 1 make.<locals>.Local
