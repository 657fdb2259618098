# Library: classmethod binds the class, staticmethod nothing.
class A:
    n = 1
    @classmethod
    def c(cls, x=0): return cls.__name__, cls.n, x
    @staticmethod
    def s(x=0): return x
class B(A): n = 2
print(A.c(), A().c(1), B.c(2), B().c(), A.s(3), B().s(4))  # expect: ('A', 1, 0) ('A', 1, 1) ('B', 2, 2) ('B', 2, 0) 3 4
class C:
    def plain(cls): return cls.__name__
    named = classmethod(plain)
    free = staticmethod(lambda *a: a)
print(C.named(), C().free(1, 2), C.free())  # expect: C (1, 2) ()
print(A.c.__func__.__name__, A.__dict__["c"].__func__(B), type(A.__dict__["s"]).__name__)
# expect: c ('B', 2, 0) staticmethod
class D:
    @classmethod
    def make(cls, *args):
        self = cls.__new__(cls)
        self.args = args
        return self
print(D.make(1, 2).args)  # expect: (1, 2)
@staticmethod
def module_level(): return "callable staticmethod"
print(module_level())  # expect: callable staticmethod
try:
    classmethod(len)()
except TypeError as e:
    print(e)  # expect: 'classmethod' object is not callable
