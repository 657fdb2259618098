# Reference 8.8: the class body runs in a new namespace that becomes the class dictionary.
class A:
    x = 1
    y = x + 1
    for i in range(3): pass
    if y == 2:
        z = "conditional"
    def f(self): return self.x
    print("body runs", y)
# expect: body runs 2
print(A.x, A.y, A.i, A.z, A().f())  # expect: 1 2 2 conditional 1
class B(): pass
class C(A, ): pass
print(B.__bases__, C.__bases__, C.__mro__)
# expect: (<class 'object'>,) (<class '__main__.A'>,) (<class '__main__.C'>, <class '__main__.A'>, <class 'object'>)
print(A.__name__, A.__qualname__, A.__module__, A.__doc__)  # expect: A A __main__ None
class D:
    """The doc."""
    class Inner:
        def m(self): pass
print(D.__doc__, D.Inner.__qualname__, D.Inner.m.__qualname__)  # expect: The doc. D.Inner D.Inner.m
n = "module"
class E:
    n = n + "!"
    def get(self): return n
print(E.n, E().get())  # expect: module! module
def deco(cls):
    cls.added = True
    return cls
@deco
class F: pass
print(F.added)  # expect: True
