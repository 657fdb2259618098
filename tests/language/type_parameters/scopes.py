# Reference 8.10: scopes of type parameters and lazy values.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
def run(source, **names):
    try:
        exec(source, names)
        print("done")
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# scopes
class Outer:
    v = 'class v'
    def f[T: v](self): return T.__bound__
    later: 'str'
    type Al = w
    w = 'later w'
    def dflt[T](self, a=v): return a
    @staticmethod
    def deco[T](x: T) -> w: pass
    class Nest[T: w]: b = T
show(lambda: Outer().f())  # expect: 'class v'
show(lambda: Outer.Al.__value__)  # expect: 'later w'
show(lambda: Outer().dflt())  # expect: 'class v'
show(lambda: Outer.deco.__annotations__)  # expect: {'x': T, 'return': 'later w'}
show(lambda: Outer.Nest.b.__bound__)  # expect: 'later w'
class Lazy:
    type X = y
    y = 1
    del y
y = 'global y'
show(lambda: Lazy.X.__value__)  # expect: 'global y'
class Lazy2:
    type X = yy
    yy = 1
Lazy2.yy = 2
def outer():
    z = 1
    type Z = z
    z = 2
    return Z
show(lambda: outer().__value__)  # expect: 2
class Mang:
    type __Priv = int
    __x = 5
    type Y = __x
    def f[__T](self): return __T
show(lambda: [k for k in Mang.__dict__ if 'Priv' in k])  # expect: ['_Mang__Priv']
show(lambda: Mang._Mang__Priv)  # expect: __Priv
show(lambda: Mang.Y.__value__)  # expect: 5
show(lambda: Mang().f())  # expect: __T
show(lambda: Mang.f.__type_params__[0].__name__)  # expect: '__T'
def gf[T](a: T, b: 'T' = None) -> list[T]:
    def inner(): return T
    return inner()
show(lambda: gf(1) is gf.__type_params__[0])  # expect: True
show(lambda: gf.__annotations__)  # expect: {'a': T, 'b': 'T', 'return': list[T]}
show(lambda: gf.__qualname__)  # expect: 'gf'
show(lambda: gf.__closure__ is not None)  # expect: True
for s in ("def f[T, T](): pass", "class A[T]: \n  nonlocal T", "type T[T] = T", "def f[T: (yield)](): pass", "type X = (yield)", "class A[T: await x]: pass", "type X = (a := 1)", "def f[](): pass", "class A[*T: int]: pass", "class A[**T: int]: pass", "type 1 = 2", "class A[T](x := 1): pass", "def f[T](a: (x := 1)): pass", "class A[T: (int,)]: pass", "class A[T: ()]: pass\nprint(A.__type_params__[0].__constraints__)"): run(s)  # expect: SyntaxError: duplicate type parameter 'T' (<string>, line 1)
# expect: SyntaxError: nonlocal binding not allowed for type parameter 'T' (<string>, line 2)
# expect: done
# expect: SyntaxError: yield expression cannot be used within a TypeVar bound (<string>, line 1)
# expect: SyntaxError: yield expression cannot be used within a type alias (<string>, line 1)
# expect: SyntaxError: await expression cannot be used within a TypeVar bound (<string>, line 1)
# expect: SyntaxError: named expression cannot be used within a type alias (<string>, line 1)
# expect: SyntaxError: expected '(' (<string>, line 1)
# expect: SyntaxError: cannot use bound with TypeVarTuple (<string>, line 1)
# expect: SyntaxError: cannot use bound with ParamSpec (<string>, line 1)
# expect: SyntaxError: invalid syntax (<string>, line 1)
# expect: SyntaxError: named expression cannot be used within the definition of a generic (<string>, line 1)
# expect: SyntaxError: named expression cannot be used within the definition of a generic (<string>, line 1)
# expect: done
# expect: ()
# expect: done
