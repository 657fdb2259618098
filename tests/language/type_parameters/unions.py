# Library, types.UnionType: members, substitution, equality, messages.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class C:
    __class_getitem__ = classmethod(type(list[int]))
GA = type(list[int])
class T1[T, *Ts, **P]:
    x = (T, Ts, P)
T, Ts, P = T1.__type_params__
def f[U, V](): return U, V
U, V = f()
show(lambda: int|str)  # expect: int | str
show(lambda: int|None)  # expect: int | None
show(lambda: None|int)  # expect: None | int
show(lambda: int|int)  # expect: <class 'int'>
show(lambda: int|str|int)  # expect: int | str
show(lambda: (int|str)|(str|float))  # expect: int | str | float
show(lambda: int|list[int])  # expect: int | list[int]
show(lambda: list[int]|int)  # expect: list[int] | int
show(lambda: list[int]|list[int])  # expect: list[int]
show(lambda: int|1)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'int'
show(lambda: 1|int)  # expect: TypeError: unsupported operand type(s) for |: 'int' and 'type'
show(lambda: int|'x')  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'str'
show(lambda: None|None)  # expect: TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
show(lambda: int|T)  # expect: typing.Union[int, T]
show(lambda: T|int)  # expect: typing.Union[T, int]
show(lambda: T|U)  # expect: typing.Union[T, U]
show(lambda: T|None)  # expect: typing.Optional[T]
show(lambda: None|T)  # expect: typing.Optional[T]
show(lambda: int|...)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'ellipsis'
show(lambda: int|bool)  # expect: int | bool
show(lambda: bool|int)  # expect: bool | int
show(lambda: int|True)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'bool'
show(lambda: (int|str)[int])  # expect: TypeError: int | str is not a generic class
show(lambda: (T|str)[int])  # expect: typing.Union[int, str]
show(lambda: (T|str)[str])  # expect: <class 'str'>
show(lambda: (T|U)[int,str])  # expect: typing.Union[int, str]
show(lambda: (T|U)[int])  # expect: TypeError: Too few arguments for typing.Union[T, U]; actual 1, expected 2
show(lambda: (list[T]|U)[int,str])  # expect: typing.Union[list[int], str]
show(lambda: int|Ts)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'typing.TypeVarTuple'
show(lambda: int|P)  # expect: typing.Union[int, P]
show(lambda: int|len)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'builtin_function_or_method'
show(lambda: int|f)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'function'
show(lambda: int|type)  # expect: int | type
show(lambda: type|int)  # expect: type | int
show(lambda: int|object())  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'object'
show(lambda: list|None)  # expect: list | None
show(lambda: (int|str)|None)  # expect: int | str | None
show(lambda: int|type(None))  # expect: int | None
show(lambda: int|NotImplemented)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'NotImplementedType'
show(lambda: (int|None)())  # expect: TypeError: 'types.UnionType' object is not callable
show(lambda: (int|str) == (str|int))  # expect: True
show(lambda: (int|str) == (int|str))  # expect: True
show(lambda: (int|str) != (int|float))  # expect: True
show(lambda: hash(int|str) == hash(str|int))  # expect: True
show(lambda: (int|str) == int)  # expect: False
show(lambda: (int|int) is int)  # expect: True
show(lambda: type(int|str))  # expect: <class 'types.UnionType'>
show(lambda: repr(int|None))  # expect: 'int | None'
show(lambda: (int|str).__args__)  # expect: (<class 'int'>, <class 'str'>)
show(lambda: (int|None).__args__)  # expect: (<class 'int'>, <class 'NoneType'>)
show(lambda: (int|str).__origin__)  # expect: AttributeError: 'types.UnionType' object has no attribute '__origin__'
show(lambda: (int|str).__parameters__)  # expect: ()
show(lambda: (int|str).__name__)  # expect: AttributeError: 'types.UnionType' object has no attribute '__name__'
show(lambda: (int|str).__module__)  # expect: 'types'
show(lambda: (int|str).__doc__ is None)  # expect: False
show(lambda: (int|str).__class__)  # expect: <class 'types.UnionType'>
show(lambda: (int|str) < 5)  # expect: TypeError: '<' not supported between instances of 'types.UnionType' and 'int'
show(lambda: (int|str) | 5)  # expect: TypeError: unsupported operand type(s) for |: 'types.UnionType' and 'int'
show(lambda: 5 | (int|str))  # expect: TypeError: unsupported operand type(s) for |: 'int' and 'types.UnionType'
show(lambda: (int|str) & int)  # expect: TypeError: unsupported operand type(s) for &: 'types.UnionType' and 'type'
show(lambda: len(int|str))  # expect: TypeError: object of type 'types.UnionType' has no len()
show(lambda: list(int|str))  # expect: TypeError: 'types.UnionType' object is not iterable
show(lambda: bool(int|str))  # expect: True
show(lambda: (int|str).foo)  # expect: AttributeError: 'types.UnionType' object has no attribute 'foo'
show(lambda: (int|str)['a'])  # expect: TypeError: int | str is not a generic class
show(lambda: type(int|str)())  # expect: TypeError: cannot create 'types.UnionType' instances
show(lambda: type(int|str)(1))  # expect: TypeError: cannot create 'types.UnionType' instances
show(lambda: int.__or__(str))  # expect: TypeError: descriptor '__or__' requires a 'int' object but received a 'type'
show(lambda: int.__or__(int, str))  # expect: TypeError: descriptor '__or__' requires a 'int' object but received a 'type'
show(lambda: type.__or__(int, str))  # expect: int | str
show(lambda: type.__or__(int, 5))  # expect: NotImplemented
show(lambda: type.__ror__(int, None))  # expect: None | int
show(lambda: type.__or__(5, 5))  # expect: TypeError: descriptor '__or__' requires a 'type' object but received a 'int'
show(lambda: (int|str).__or__(float))  # expect: int | str | float
show(lambda: (int|str).__ror__(float))  # expect: float | int | str
show(lambda: (int|str).__or__(5))  # expect: NotImplemented
show(lambda: (int|str).__hash__() == hash(int|str))  # expect: True
show(lambda: (int|str).__reduce__())  # expect: TypeError: cannot pickle 'UnionType' object
show(lambda: (int|str).__getstate__())  # expect: None
show(lambda: isinstance(1, (int|str)))  # expect: True
show(lambda: isinstance(1, (str|None)))  # expect: False
show(lambda: issubclass(bool, int|str))  # expect: True
show(lambda: issubclass(1, int|str))  # expect: TypeError: issubclass() arg 1 must be a class
show(lambda: isinstance(5, int|list[int]))  # expect: True
show(lambda: (int|str).__instancecheck__(5))  # expect: AttributeError: 'types.UnionType' object has no attribute '__instancecheck__'
show(lambda: (int|str).__subclasscheck__(5))  # expect: AttributeError: 'types.UnionType' object has no attribute '__subclasscheck__'
show(lambda: (int|str).__subclasscheck__(int))  # expect: AttributeError: 'types.UnionType' object has no attribute '__subclasscheck__'
show(lambda: C|int)  # expect: __main__.C | int
show(lambda: int|C)  # expect: int | __main__.C
show(lambda: C|None)  # expect: __main__.C | None
show(lambda: C()|int)  # expect: TypeError: unsupported operand type(s) for |: 'C' and 'type'
show(lambda: C|C)  # expect: <class '__main__.C'>
show(lambda: C[int]|None)  # expect: __main__.C[int] | None
show(lambda: (int|dict[T,U])[str, int])  # expect: int | dict[str, int]
show(lambda: str|int|T1)  # expect: str | int | __main__.T1
show(lambda: T1[int, str])  # expect: __main__.T1[int, str]
show(lambda: callable(int|str))  # expect: False
u = int|str
show(lambda: setattr(u, 'foo', 1))  # expect: AttributeError: 'types.UnionType' object has no attribute 'foo'
show(lambda: setattr(u, '__args__', 1))  # expect: AttributeError: readonly attribute
def ior(a, b):
    a |= b; return a
show(lambda: ior(int, str))  # expect: int | str
show(lambda: ior(int|str, None))  # expect: int | str | None
show(lambda: ior(None, int))  # expect: None | int
show(lambda: ior(int, 5))  # expect: TypeError: unsupported operand type(s) for |=: 'type' and 'int'
class MetaOr(type):
    def __or__(c, o): return 'mor'
    def __ror__(c, o): return 'mror'
class MO(metaclass=MetaOr): pass
show(lambda: MO | int)  # expect: 'mor'
show(lambda: int | MO)  # expect: 'mror'
show(lambda: list[int] | MO)  # expect: list[int] | __main__.MO
show(lambda: (int|str) | MO)  # expect: int | str | __main__.MO
show(lambda: None|MO)  # expect: 'mror'
class BadEq(type):
    def __eq__(c, o): raise ZeroDivisionError
    __hash__ = type.__hash__
class BE1(metaclass=BadEq): pass
class BE2(metaclass=BadEq): pass
show(lambda: BE1|BE2)  # expect: __main__.BE1 | __main__.BE2
show(lambda: BE1|BE1)  # expect: <class '__main__.BE1'>
class UH(type):
    def __hash__(c): raise TypeError('uh')
class UH1(metaclass=UH): pass
show(lambda: (UH1|int).__args__)  # expect: (<class '__main__.UH1'>, <class 'int'>)
show(lambda: hash(UH1|int))  # expect: TypeError: uh
show(lambda: hash(list[UH1]))  # expect: TypeError: uh
