# Library, types.GenericAlias: arguments, substitution, attributes.
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
# generic alias, union
class C:
    __class_getitem__ = classmethod(type(list[int]))
GA = type(list[int])
def g(a): return (a, a.__origin__, a.__args__, a.__parameters__)
class T1[T, *Ts, **P]: 
    x = (T, Ts, P)
T, Ts, P = T1.__type_params__
def f[U, V](): return U, V
U, V = f()
show(lambda: list[int])  # expect: list[int]
show(lambda: dict[str, int])  # expect: dict[str, int]
show(lambda: list[()])  # expect: list[()]
show(lambda: tuple[()])  # expect: tuple[()]
show(lambda: tuple[int, ...])  # expect: tuple[int, ...]
show(lambda: list[T])  # expect: list[T]
show(lambda: dict[T, U])  # expect: dict[T, U]
show(lambda: list[list[T]])  # expect: list[list[T]]
show(lambda: dict[T, T])  # expect: dict[T, T]
show(lambda: list[[int]])  # expect: list[[int]]
show(lambda: list['x'])  # expect: list['x']
show(lambda: list[None])  # expect: list[None]
show(lambda: tuple[T, U][int, str])  # expect: tuple[int, str]
show(lambda: dict[T, U][U, T])  # expect: dict[U, T]
show(lambda: list[T][int])  # expect: list[int]
show(lambda: list[list[T]][int])  # expect: list[list[int]]
show(lambda: C[T, U][int, str])  # expect: __main__.C[int, str]
show(lambda: list[T][int][str])  # expect: TypeError: list[int] is not a generic class
show(lambda: list[int][int])  # expect: TypeError: list[int] is not a generic class
show(lambda: dict[T,U][int])  # expect: TypeError: Too few arguments for dict[T, U]; actual 1, expected 2
show(lambda: dict[T,U][int,str,float])  # expect: TypeError: Too many arguments for dict[T, U]; actual 3, expected 2
show(lambda: list[T][()])  # expect: TypeError: Too few arguments for list[T]; actual 0, expected 1
show(lambda: tuple[T, ...][int])  # expect: tuple[int, ...]
show(lambda: GA(list, int))  # expect: list[int]
show(lambda: GA(list, (int, str)))  # expect: list[int, str]
show(lambda: GA(int, ()))  # expect: int[()]
show(lambda: GA(1, 2))  # expect: 1[2]
show(lambda: type[int])  # expect: type[int]
show(lambda: set[int])  # expect: set[int]
show(lambda: frozenset[int])  # expect: frozenset[int]
show(lambda: enumerate[int])  # expect: enumerate[int]
show(lambda: list[int|str])  # expect: list[int | str]
show(lambda: list[T|int])  # expect: list[typing.Union[T, int]]
show(lambda: list[T|int][str])  # expect: list[typing.Union[str, int]]
show(lambda: list[T]|None)  # expect: list[T] | None
show(lambda: (list[T]|None)[int])  # expect: list[int] | None
show(lambda: tuple[*Ts])  # expect: tuple[typing.Unpack[Ts]]
show(lambda: tuple[*Ts][int, str])  # expect: tuple[int, str]
show(lambda: tuple[T, *Ts][int, str, float])  # expect: tuple[int, str, float]
show(lambda: tuple[T, *Ts][int])  # expect: tuple[int]
show(lambda: tuple[T, *Ts][()])  # expect: TypeError: Too few arguments for tuple[T, typing.Unpack[Ts]]; actual 0, expected at least 1
show(lambda: C[P])  # expect: __main__.C[P]
show(lambda: C[P][[int, str]])  # expect: __main__.C[(<class 'int'>, <class 'str'>)]
show(lambda: C[T, P][int, [int, str]])  # expect: __main__.C[int, (<class 'int'>, <class 'str'>)]
show(lambda: tuple[*tuple[int, str]])  # expect: tuple[*tuple[int, str]]
show(lambda: list[int, str])  # expect: list[int, str]
show(lambda: int[str])  # expect: TypeError: type 'int' is not subscriptable
show(lambda: list[...])  # expect: list[...]
show(lambda: list[T][T])  # expect: list[T]
show(lambda: tuple[Ts])  # expect: tuple[Ts]
show(lambda: tuple[T][list[U]])  # expect: tuple[list[U]]
show(lambda: tuple[T][list[U]][int])  # expect: tuple[list[int]]
show(lambda: list[C])  # expect: list[__main__.C]
show(lambda: list[f])  # expect: list[__main__.f]
show(lambda: list[len])  # expect: list[len]
show(lambda: list[1])  # expect: list[1]
show(lambda: list[[T]][int])  # expect: TypeError: list[[T]] is not a generic class
show(lambda: C[[T], U][int, str])  # expect: TypeError: Too many arguments for __main__.C[[T], U]; actual 2, expected 1
show(lambda: slice[int])  # expect: TypeError: type 'slice' is not subscriptable
show(lambda: range[int])  # expect: TypeError: type 'range' is not subscriptable
show(lambda: memoryview[int])  # expect: TypeError: type 'memoryview' is not subscriptable
show(lambda: bytes[int])  # expect: TypeError: type 'bytes' is not subscriptable
show(lambda: property[int])  # expect: TypeError: type 'property' is not subscriptable
show(lambda: BaseException[int])  # expect: TypeError: type 'BaseException' is not subscriptable
show(lambda: BaseExceptionGroup[int])  # expect: BaseExceptionGroup[int]
show(lambda: ExceptionGroup[int])  # expect: ExceptionGroup[int]
show(lambda: map[int])  # expect: TypeError: type 'map' is not subscriptable
show(lambda: filter[int])  # expect: TypeError: type 'filter' is not subscriptable
show(lambda: zip[int])  # expect: TypeError: type 'zip' is not subscriptable
show(lambda: reversed[int])  # expect: TypeError: type 'reversed' is not subscriptable
show(lambda: type((i for i in ()))[int])  # expect: TypeError: type 'generator' is not subscriptable
show(lambda: staticmethod[int])  # expect: TypeError: type 'staticmethod' is not subscriptable
show(lambda: super[int])  # expect: TypeError: type 'super' is not subscriptable
show(lambda: bool[int])  # expect: TypeError: type 'bool' is not subscriptable
a = list[int]
show(lambda: (list[int] == list[int], list[int] == list[str], list[int] != list[int], hash(list[int]) == hash(list[int]), list[int] == 5, list[int] == list))  # expect: (True, False, False, True, False, False)
show(lambda: a())  # expect: []
show(lambda: a('ab'))  # expect: ['a', 'b']
show(lambda: type(a('ab')))  # expect: <class 'list'>
show(lambda: dict[str, int](a=1))  # expect: {'a': 1}
show(lambda: isinstance([], a))  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
show(lambda: issubclass(list, a))  # expect: TypeError: issubclass() argument 2 cannot be a parameterized generic
show(lambda: a.append([], 1))  # expect: None
show(lambda: a.__class__)  # expect: <class 'types.GenericAlias'>
show(lambda: type(a))  # expect: <class 'types.GenericAlias'>
show(lambda: a.__mro_entries__(()))  # expect: (<class 'list'>,)
show(lambda: a.__mro_entries__((a,)))  # expect: (<class 'list'>,)
show(lambda: a.foo)  # expect: AttributeError: type object 'list' has no attribute 'foo'
show(lambda: setattr(a, 'foo', 1))  # expect: AttributeError: 'types.GenericAlias' object has no attribute 'foo'
show(lambda: setattr(a, '__origin__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(a, '__args__', 1))  # expect: AttributeError: readonly attribute
show(lambda: a.__unpacked__)  # expect: False
show(lambda: (*a,))  # expect: (*list[int],)
show(lambda: [*a][0].__unpacked__)  # expect: True
show(lambda: [*a][0] == a)  # expect: False
show(lambda: repr([*tuple[int, str]][0]))  # expect: '*tuple[int, str]'
show(lambda: list(iter(a)))  # expect: [*list[int]]
show(lambda: a.__reduce__())  # expect: (<class 'types.GenericAlias'>, (<class 'list'>, (<class 'int'>,)))
show(lambda: a.__doc__ == list.__doc__)  # expect: True
show(lambda: a.__module__)  # expect: 'builtins'
show(lambda: a.__name__)  # expect: 'list'
show(lambda: a.__qualname__)  # expect: 'list'
show(lambda: a.__mro__)  # expect: (<class 'list'>, <class 'object'>)
show(lambda: a.__init__)  # expect: <slot wrapper '__init__' of 'list' objects>
show(lambda: a.__typing_unpacked_tuple_args__)  # expect: None
show(lambda: [*tuple[int,str]][0].__typing_unpacked_tuple_args__)  # expect: (<class 'int'>, <class 'str'>)
show(lambda: a.__copy__)  # expect: AttributeError: 'types.GenericAlias' object has no attribute '__copy__'
show(lambda: a.__deepcopy__)  # expect: AttributeError: 'types.GenericAlias' object has no attribute '__deepcopy__'
show(lambda: [n for n in dir(a) if n not in dir(list)])  # expect: ['__args__', '__copy__', '__deepcopy__', '__mro_entries__', '__origin__', '__parameters__', '__typing_unpacked_tuple_args__', '__unpacked__']
show(lambda: len(a))  # expect: TypeError: object of type 'types.GenericAlias' has no len()
show(lambda: a < a)  # expect: TypeError: '<' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
show(lambda: bool(a))  # expect: True
show(lambda: a + 1)  # expect: TypeError: unsupported operand type(s) for +: 'types.GenericAlias' and 'int'
show(lambda: list[1:2])  # expect: list[slice(1, 2, None)]
show(lambda: a.__getitem__(int))  # expect: TypeError: descriptor '__getitem__' for 'list' objects doesn't apply to a 'type' object
show(lambda: a.__call__('ab'))  # expect: ['a', 'b']
show(lambda: GA())  # expect: TypeError: GenericAlias expected 2 arguments, got 0
show(lambda: GA(list))  # expect: TypeError: GenericAlias expected 2 arguments, got 1
show(lambda: GA(list, int, 3))  # expect: TypeError: GenericAlias expected 2 arguments, got 3
show(lambda: GA(list, a=3))  # expect: TypeError: GenericAlias() takes no keyword arguments
show(lambda: GA.__name__)  # expect: 'GenericAlias'
show(lambda: GA.__module__)  # expect: 'types'
show(lambda: GA.__qualname__)  # expect: 'GenericAlias'
class Sub(list[int]): pass
show(lambda: (Sub.__bases__, Sub.__orig_bases__, Sub.__mro__))  # expect: ((<class 'list'>,), (list[int],), (<class '__main__.Sub'>, <class 'list'>, <class 'object'>))
show(lambda: Sub([1]))  # expect: [1]
class Sub2(dict[str, T], tuple[int] if 0 else object): pass
show(lambda: (Sub2.__bases__, Sub2.__orig_bases__))  # expect: ((<class 'dict'>, <class 'object'>), (dict[str, T], <class 'object'>))
run("class S(a, a): pass", a=a)  # expect: TypeError: duplicate base class list
run("class S(list, a): pass", a=a)  # expect: TypeError: duplicate base class list
run("class S(int|str): pass")  # expect: TypeError: cannot create 'types.UnionType' instances
show(lambda: Sub([1]).__orig_class__)  # expect: AttributeError: 'Sub' object has no attribute '__orig_class__'
show(lambda: a.__orig_class__)  # expect: AttributeError: type object 'list' has no attribute '__orig_class__'
class OC:
    __class_getitem__ = classmethod(GA)
    def __init__(self, *a): self.a = a
o = OC[int](1, 2)
show(lambda: (o.__orig_class__, o.a))  # expect: (__main__.OC[int], (1, 2))
class OC2:
    __slots__ = ()
    __class_getitem__ = classmethod(GA)
show(lambda: OC2[int]().__class__)  # expect: <class '__main__.OC2'>
class OC3:
    __class_getitem__ = classmethod(GA)
    def __setattr__(self, n, v): raise ValueError(n)
show(lambda: OC3[int]().__class__)  # expect: ValueError: __orig_class__
class MRE:
    def __mro_entries__(self, bases): print('me', bases); return (int,)
class MRE2:
    def __mro_entries__(self, bases): return int
run("class S(m): pass", m=MRE2())  # expect: TypeError: __mro_entries__ must return a tuple
class MRE3:
    def __mro_entries__(self, bases): return ()
run("class S(m): pass\nprint(S.__bases__)", m=MRE3())  # expect: (<class 'object'>,)
# expect: done
show(lambda: type('A', (a,), {}))  # expect: TypeError: type() doesn't support MRO entry resolution; use types.new_class()
show(lambda: type('A', (MRE(),), {}))  # expect: TypeError: type() doesn't support MRO entry resolution; use types.new_class()
