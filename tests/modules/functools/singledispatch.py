# Library, functools: singledispatch, partialmethod.
from functools import singledispatch, singledispatchmethod, partialmethod
@singledispatch
def f(x): return "object"
@f.register(int)
def _(x): return "int"
@f.register
def _(x: str): return "str"
@f.register(list)
@f.register(tuple)
def seq(x): return "sequence"
print(f(1), f("a"), f([]), f(()), f(1.5), f(True), f(None), f.dispatch(bool)(0), f.registry[int](0), f.__name__)
# expect: int str sequence sequence object int object int int f
class Base: pass
class Derived(Base): pass
f.register(Base, lambda x: "base")
print(f(Derived()))  # expect: base
try:
    f()
except TypeError as e:
    print(e)  # expect: f requires at least 1 positional argument
class A:
    @singledispatchmethod
    def m(self, x): return "any"
    @m.register
    def _(self, x: int): return "int method"
    def setv(self, k, v): return (k, v)
    set_a = partialmethod(setv, "a")
print(A().m(1), A().m("s"), A().set_a(5))  # expect: int method any ('a', 5)
