# Reference 8.10.1: generic functions.
def first[T](items: list[T]) -> T: return items[0]
print(first([1, 2]), first.__type_params__, first.__annotations__)  # expect: 1 (T,) {'items': list[T], 'return': T}
def bound[T: int, S: (str, bytes), *Ts, **P](a: T): return T, S, Ts, P
T, S, Ts, P = bound(1)
print(T, S, Ts, P, T.__bound__, S.__constraints__, T.__constraints__)
# expect: T S Ts P <class 'int'> (<class 'str'>, <class 'bytes'>) ()
print([type(p).__name__ for p in (T, S, Ts, P)], T.__name__)
# expect: ['TypeVar', 'TypeVar', 'TypeVarTuple', 'ParamSpec'] T
def lazy[X: undefined_bound](): return X
try:
    lazy().__bound__
except NameError as e:
    print(e)  # expect: name 'undefined_bound' is not defined
class A:
    def method[U](self, x: U) -> U: return x
print(A().method(5), A.method.__type_params__)  # expect: 5 (U,)
async def co[V](): pass
print(co.__type_params__)  # expect: (V,)
try:
    T
    first_T = None
    exec("def g[Q](): pass\nQ")
except NameError as e:
    print(e)  # expect: name 'Q' is not defined
for source in ("def f[T, T](): pass", "def f[](): pass", "def f[*T: int](): pass", "def f[T: (yield)](): pass"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(e.msg)
# expect: duplicate type parameter 'T'
# expect: expected '('
# expect: cannot use bound with TypeVarTuple
# expect: yield expression cannot be used within a TypeVar bound
