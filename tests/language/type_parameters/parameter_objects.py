# Library, typing: TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic.
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
# typing / PEP 695
def TP(): pass
class G[T, U: int, V: (int, str), *Ts, **P]:
    a: T
    def m[W](self, x: W) -> T: return (T, U, V, Ts, P, W)
    class Inner: 
        t = T
T, U, V, Ts, P = G.__type_params__
show(lambda: (T, U, V, Ts, P))  # expect: (T, U, V, Ts, P)
show(lambda: [type(x) for x in G.__type_params__])  # expect: [<class 'typing.TypeVar'>, <class 'typing.TypeVar'>, <class 'typing.TypeVar'>, <class 'typing.TypeVarTuple'>, <class 'typing.ParamSpec'>]
show(lambda: (T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__contravariant__, T.__infer_variance__))  # expect: ('T', None, (), False, False, True)
show(lambda: (U.__bound__, U.__constraints__, V.__bound__, V.__constraints__))  # expect: (<class 'int'>, (), None, (<class 'int'>, <class 'str'>))
show(lambda: (P.__name__, P.__bound__, P.__covariant__, P.__infer_variance__))  # expect: ('P', None, False, True)
show(lambda: Ts.__name__)  # expect: 'Ts'
show(lambda: (P.args, P.kwargs))  # expect: (P.args, P.kwargs)
show(lambda: P.args.__origin__ is P)  # expect: True
show(lambda: P.args == P.args)  # expect: True
show(lambda: G.__mro__)  # expect: (<class '__main__.G'>, <class 'typing.Generic'>, <class 'object'>)
show(lambda: G.__bases__)  # expect: (<class 'typing.Generic'>,)
show(lambda: G.__orig_bases__)  # expect: (typing.Generic[T, U, V, typing.Unpack[Ts], P],)
show(lambda: G.__parameters__)  # expect: (T, U, V, Ts, P)
show(lambda: G.Inner.t is T)  # expect: True
show(lambda: G.m.__type_params__)  # expect: (W,)
show(lambda: G.__annotations__)  # expect: {'a': T}
show(lambda: T.__module__)  # expect: 'typing'
show(lambda: Ts.__module__)  # expect: 'typing'
show(lambda: T.__doc__ is None)  # expect: False
show(lambda: setattr(T, '__name__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(T, '__bound__', 1))  # expect: AttributeError: attribute '__bound__' of 'typing.TypeVar' objects is not writable
show(lambda: T())  # expect: TypeError: 'typing.TypeVar' object is not callable
show(lambda: isinstance(1, T))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: issubclass(int, T))  # expect: TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
show(lambda: T == T)  # expect: True
show(lambda: hash(T) == hash(T))  # expect: True
show(lambda: T.__reduce__())  # expect: 'T'
show(lambda: T.__typing_subst__(int))  # expect: <class 'int'>
show(lambda: T[int])  # expect: TypeError: 'typing.TypeVar' object is not subscriptable
show(lambda: list(Ts))  # expect: [typing.Unpack[Ts]]
show(lambda: [*Ts])  # expect: [typing.Unpack[Ts]]
show(lambda: iter(T))  # expect: TypeError: 'typing.TypeVar' object is not iterable
run("class X(T): pass", T=T)  # expect: TypeError: Cannot subclass an instance of TypeVar
run("class X(Ts): pass", T=T, Ts=Ts)  # expect: TypeError: Cannot subclass an instance of TypeVarTuple
run("class X(P): pass", P=P)  # expect: TypeError: Cannot subclass an instance of ParamSpec
run("class X(type(T)): pass", T=T)  # expect: TypeError: type 'typing.TypeVar' is not an acceptable base type
run("class X(type(Ts)): pass", Ts=Ts)  # expect: TypeError: type 'typing.TypeVarTuple' is not an acceptable base type
TV = type(T)
PS = type(P)
TVT = type(Ts)
show(lambda: TV('Q'))  # expect: ~Q
show(lambda: TV('Q', covariant=True))  # expect: +Q
show(lambda: TV('Q', contravariant=True))  # expect: -Q
show(lambda: TV('Q', covariant=True, contravariant=True))  # expect: ValueError: Bivariant types are not supported.
show(lambda: TV('Q', int))  # expect: TypeError: A single constraint is not allowed
show(lambda: TV('Q', int, str).__constraints__)  # expect: (<class 'int'>, <class 'str'>)
show(lambda: TV('Q', bound=int).__bound__)  # expect: <class 'int'>
show(lambda: TV('Q', int, str, bound=int))  # expect: TypeError: Constraints cannot be combined with bound=...
show(lambda: TV('Q', infer_variance=True))  # expect: Q
show(lambda: TV('Q', infer_variance=True, covariant=True))  # expect: ValueError: Variance cannot be specified with infer_variance.
show(lambda: PS('Q'))  # expect: ~Q
show(lambda: PS('Q', bound=int).__bound__)  # expect: <class 'int'>
show(lambda: TVT('Q'))  # expect: Q
show(lambda: TV(name='Q'))  # expect: ~Q
show(lambda: TVT(name='Q'))  # expect: Q
show(lambda: TV('Q').__module__)  # expect: '__main__'
type A1 = int
type A2[X] = list[X]
type Rec = list[Rec] | None
type Err = undefined_name
type A3[X, *Y, **Z] = (X, Y, Z)
show(lambda: (A1, A1.__value__, A1.__name__, A1.__type_params__, A1.__module__, A1.__parameters__))  # expect: (A1, <class 'int'>, 'A1', (), '__main__', ())
show(lambda: A2.__value__)  # expect: list[X]
show(lambda: A2.__type_params__)  # expect: (X,)
show(lambda: A2[int])  # expect: A2[int]
show(lambda: A2[int].__args__)  # expect: (<class 'int'>,)
show(lambda: A2[int].__origin__ is A2)  # expect: True
show(lambda: A1[int])  # expect: TypeError: Only generic type aliases are subscriptable
show(lambda: Rec.__value__)  # expect: list[Rec] | None
show(lambda: Err.__value__)  # expect: NameError: name 'undefined_name' is not defined
show(lambda: A1 | int)  # expect: A1 | int
show(lambda: int | A1)  # expect: int | A1
show(lambda: A1 | None)  # expect: A1 | None
show(lambda: A1())  # expect: TypeError: 'typing.TypeAliasType' object is not callable
show(lambda: isinstance(1, A1))  # expect: TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: type(A1))  # expect: <class 'typing.TypeAliasType'>
show(lambda: A1 == A1)  # expect: True
show(lambda: setattr(A1, '__name__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(A1, '__value__', 1))  # expect: AttributeError: attribute '__value__' of 'typing.TypeAliasType' objects is not writable
show(lambda: A1.foo)  # expect: AttributeError: 'typing.TypeAliasType' object has no attribute 'foo'
show(lambda: A1.__reduce__())  # expect: 'A1'
show(lambda: A3.__parameters__)  # expect: (X, typing.Unpack[Y], Z)
show(lambda: A3.__type_params__)  # expect: (X, Y, Z)
TA = type(A1)
show(lambda: TA('N', int))  # expect: N
show(lambda: TA('N', int).__value__)  # expect: <class 'int'>
show(lambda: TA('N', int, type_params=(T,)).__type_params__)  # expect: (T,)
show(lambda: TA('N', int, type_params=5))  # expect: TypeError: type_params must be a tuple
show(lambda: TA('N', int).__module__)  # expect: '__main__'
run("class X(TA): pass", TA=TA)  # expect: TypeError: type 'typing.TypeAliasType' is not an acceptable base type
undefined_name = 7
show(lambda: Err.__value__)  # expect: 7
# generic classes
class Box[T]:
    def __init__(self, v): self.v = v
show(lambda: Box[int])  # expect: __main__.Box[int]
show(lambda: Box[int](5).v)  # expect: 5
show(lambda: Box[int](5).__orig_class__)  # expect: __main__.Box[int]
show(lambda: Box[int].__origin__)  # expect: <class '__main__.Box'>
show(lambda: Box[int].__args__)  # expect: (<class 'int'>,)
show(lambda: Box[int].__parameters__)  # expect: ()
show(lambda: Box[int, str])  # expect: TypeError: Too many arguments for <class '__main__.Box'>; actual 2, expected 1
show(lambda: Box[()])  # expect: TypeError: Too few arguments for <class '__main__.Box'>; actual 0, expected 1
show(lambda: Box[int] == Box[int])  # expect: True
show(lambda: hash(Box[int]) == hash(Box[int]))  # expect: True
show(lambda: isinstance(Box(1), Box[int]))  # expect: TypeError: Subscripted generics cannot be used with class and instance checks
show(lambda: Box[T])  # expect: __main__.Box[T]
show(lambda: Box[T][int])  # expect: __main__.Box[int]
show(lambda: Box.__parameters__)  # expect: (T,)
show(lambda: Box.__orig_bases__)  # expect: (typing.Generic[T],)
show(lambda: Box.__bases__[0])  # expect: <class 'typing.Generic'>
show(lambda: Box.__bases__[0].__module__)  # expect: 'typing'
show(lambda: Box[list[int]])  # expect: __main__.Box[list[int]]
show(lambda: Box[None])  # expect: __main__.Box[NoneType]
show(lambda: Box[1])  # expect: __main__.Box[1]
class SubBox(Box[int]): pass
show(lambda: (SubBox.__bases__, SubBox.__orig_bases__, SubBox.__parameters__, SubBox.__mro__))  # expect: ((<class '__main__.Box'>,), (__main__.Box[int],), (), (<class '__main__.SubBox'>, <class '__main__.Box'>, <class 'typing.Generic'>, <class 'object'>))
show(lambda: SubBox[int])  # expect: TypeError: <class '__main__.SubBox'> is not a generic class
class SubBox2[K](Box[K], dict[K, int]): pass
show(lambda: (SubBox2.__bases__, SubBox2.__orig_bases__, SubBox2.__type_params__, SubBox2[str]))  # expect: ((<class '__main__.Box'>, <class 'dict'>, <class 'typing.Generic'>), (__main__.Box[K], dict[K, int], typing.Generic[K]), (K,), __main__.SubBox2[str])
Generic = Box.__bases__[0]
show(lambda: Generic)  # expect: <class 'typing.Generic'>
show(lambda: Generic[int])  # expect: TypeError: Parameters to Generic[...] must all be type variables or parameter specification variables.
show(lambda: Generic[T])  # expect: typing.Generic[T]
show(lambda: Generic[T, T])  # expect: TypeError: Parameters to Generic[...] must all be unique
show(lambda: Generic[()])  # expect: TypeError: Parameter list to Generic[...] cannot be empty
show(lambda: Generic[T, U].__parameters__)  # expect: (T, U)
run("class X(Generic): pass", Generic=Generic)  # expect: TypeError: Cannot inherit from plain Generic
run("class X(Generic[T]): pass\nprint(X[int], X.__parameters__)", Generic=Generic, T=T)  # expect: X[int] (T,)
# expect: done
run("class X[T](Generic[T]): pass", Generic=Generic)  # expect: TypeError: Cannot inherit from Generic[...] multiple times.
run("class X(Generic[T], Generic[U]): pass", Generic=Generic, T=T, U=U)  # expect: TypeError: Cannot inherit from Generic[...] multiple times.
