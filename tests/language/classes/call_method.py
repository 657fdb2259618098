# Reference 3.3.6: __call__ is looked up on the type.
class C:
    def __call__(self, *a, **k): return a, k
c = C()
print(c(), c(1, x=2), callable(c))  # expect: ((), {}) ((1,), {'x': 2}) True
c.__call__ = lambda: "instance ignored"
print(c())  # expect: ((), {})
class D:
    @staticmethod
    def __call__(x): return x
class E:
    @classmethod
    def __call__(cls): return cls.__name__
print(D()(5), E()())  # expect: 5 E
class F:
    __call__ = C()
print(F()(1))  # expect: ((1,), {})
class G: pass
g = G()
g.__call__ = lambda: 1
try:
    g()
except TypeError as e:
    print(e)  # expect: 'G' object is not callable
print(callable(g), callable(G))  # expect: False True
class H:
    __call__ = len
try:
    H()()
except TypeError as e:
    print(e)  # expect: len() takes exactly one argument (0 given)
print(list(map(C(), [1]))[0])  # expect: ((1,), {})
