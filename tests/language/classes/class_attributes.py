# Reference 3.2: special attributes of classes, __subclasses__, private names.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class A: pass
class I(int): pass
# annotations on classes
class An:
    x: int = 1
    y: 'str'
    (z): float
show(lambda: An.__annotations__)  # expect: {'x': <class 'int'>, 'y': 'str'}
show(lambda: A.__annotations__)  # expect: {}
show(lambda: delattr(An, '__annotations__'))  # expect: None
show(lambda: An.__annotations__)  # expect: {}
show(lambda: delattr(An, '__annotations__'))  # expect: None
show(lambda: int.__annotations__)  # expect: AttributeError: type object 'int' has no attribute '__annotations__'
show(lambda: setattr(An, '__annotations__', 5))  # expect: None
show(lambda: An.__annotations__)  # expect: 5
show(lambda: setattr(int, '__annotations__', 5))  # expect: TypeError: cannot set '__annotations__' attribute of immutable type 'int'
show(lambda: An().__annotations__)  # expect: 5
show(lambda: object.__annotations__)  # expect: AttributeError: type object 'object' has no attribute '__annotations__'
show(lambda: type('X', (An,), {}).__annotations__)  # expect: {}
for n, vals in (('__name__', (5, 'new', None, b'x', 'a\0b', '')), ('__qualname__', (5, 'q.n', None)), ('__module__', (5, 'mod', None)), ('__doc__', ('dd', 5, None)), ('__bases__', (5, ())), ('__abstractmethods__', (5, {'a'}, ())), ('__type_params__', (5, ())), ('__dict__', (5,)), ('__mro__', (5,)), ('__class__', (5, type))):
    for v in vals:
        X = type('X', (), {})
        show(lambda: (setattr(X, n, v), getattr(X, n) if n not in ('__mro__', '__bases__') else 0, repr(X)))
        show(lambda: setattr(int, n, v))
    X = type('X', (), {})
    show(lambda: (delattr(X, n), getattr(X, n, 'gone')))
    show(lambda: delattr(int, n))  # expect: TypeError: can only assign string to X.__name__, not 'int'
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: (None, 'new', "<class '__main__.X'>")
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: TypeError: can only assign string to X.__name__, not 'NoneType'
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: TypeError: can only assign string to X.__name__, not 'bytes'
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: ValueError: type name must not contain null characters
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: (None, '', "<class '__main__.X'>")
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__name__' attribute of immutable type 'X'
# expect: TypeError: cannot set '__name__' attribute of immutable type 'int'
# expect: TypeError: can only assign string to X.__qualname__, not 'int'
# expect: TypeError: cannot set '__qualname__' attribute of immutable type 'int'
# expect: (None, 'q.n', "<class '__main__.q.n'>")
# expect: TypeError: cannot set '__qualname__' attribute of immutable type 'int'
# expect: TypeError: can only assign string to X.__qualname__, not 'NoneType'
# expect: TypeError: cannot set '__qualname__' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__qualname__' attribute of immutable type 'X'
# expect: TypeError: cannot set '__qualname__' attribute of immutable type 'int'
# expect: (None, 5, "<class 'X'>")
# expect: TypeError: cannot set '__module__' attribute of immutable type 'int'
# expect: (None, 'mod', "<class 'mod.X'>")
# expect: TypeError: cannot set '__module__' attribute of immutable type 'int'
# expect: (None, None, "<class 'X'>")
# expect: TypeError: cannot set '__module__' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__module__' attribute of immutable type 'X'
# expect: TypeError: cannot set '__module__' attribute of immutable type 'int'
# expect: (None, 'dd', "<class '__main__.X'>")
# expect: TypeError: cannot set '__doc__' attribute of immutable type 'int'
# expect: (None, 5, "<class '__main__.X'>")
# expect: TypeError: cannot set '__doc__' attribute of immutable type 'int'
# expect: (None, None, "<class '__main__.X'>")
# expect: TypeError: cannot set '__doc__' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__doc__' attribute of immutable type 'X'
# expect: TypeError: cannot set '__doc__' attribute of immutable type 'int'
# expect: TypeError: can only assign tuple to X.__bases__, not int
# expect: TypeError: cannot set '__bases__' attribute of immutable type 'int'
# expect: TypeError: can only assign non-empty tuple to X.__bases__, not ()
# expect: TypeError: cannot set '__bases__' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__bases__' attribute of immutable type 'X'
# expect: TypeError: cannot set '__bases__' attribute of immutable type 'int'
# expect: (None, 5, "<class '__main__.X'>")
# expect: TypeError: cannot set '__abstractmethods__' attribute of immutable type 'int'
# expect: (None, {'a'}, "<class '__main__.X'>")
# expect: TypeError: cannot set '__abstractmethods__' attribute of immutable type 'int'
# expect: (None, (), "<class '__main__.X'>")
# expect: TypeError: cannot set '__abstractmethods__' attribute of immutable type 'int'
# expect: AttributeError: __abstractmethods__
# expect: TypeError: cannot set '__abstractmethods__' attribute of immutable type 'int'
# expect: (None, 5, "<class '__main__.X'>")
# expect: TypeError: cannot set '__type_params__' attribute of immutable type 'int'
# expect: (None, (), "<class '__main__.X'>")
# expect: TypeError: cannot set '__type_params__' attribute of immutable type 'int'
# expect: TypeError: cannot delete '__type_params__' attribute of immutable type 'X'
# expect: TypeError: cannot set '__type_params__' attribute of immutable type 'int'
# expect: AttributeError: attribute '__dict__' of 'type' objects is not writable
# expect: TypeError: cannot set '__dict__' attribute of immutable type 'int'
# expect: AttributeError: attribute '__dict__' of 'type' objects is not writable
# expect: TypeError: cannot set '__dict__' attribute of immutable type 'int'
# expect: AttributeError: attribute '__mro__' of 'type' objects is not writable
# expect: TypeError: cannot set '__mro__' attribute of immutable type 'int'
# expect: AttributeError: attribute '__mro__' of 'type' objects is not writable
# expect: TypeError: cannot set '__mro__' attribute of immutable type 'int'
# expect: TypeError: __class__ must be set to a class, not 'int' object
# expect: TypeError: cannot set '__class__' attribute of immutable type 'int'
# expect: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError: cannot set '__class__' attribute of immutable type 'int'
# expect: TypeError: can't delete __class__ attribute
# expect: TypeError: cannot set '__class__' attribute of immutable type 'int'
# subclasses
class P0: pass
class P1(P0): pass
class P2(P0): pass
show(lambda: P0.__subclasses__())  # expect: [<class '__main__.P1'>, <class '__main__.P2'>]
show(lambda: bool in int.__subclasses__())  # expect: True
show(lambda: bool.__subclasses__())  # expect: []
show(lambda: Exception in BaseException.__subclasses__())  # expect: True
show(lambda: KeyError in LookupError.__subclasses__())  # expect: True
show(lambda: sorted(c.__name__ for c in ArithmeticError.__subclasses__()))  # expect: ['FloatingPointError', 'OverflowError', 'ZeroDivisionError']
show(lambda: type.__subclasses__(type)[:0])  # expect: []
show(lambda: type.__subclasses__())  # expect: TypeError: unbound method type.__subclasses__() needs an argument
show(lambda: I in int.__subclasses__())  # expect: True
show(lambda: int in object.__subclasses__())  # expect: True
show(lambda: sorted(c.__name__ for c in LookupError.__subclasses__() if c.__module__ == 'builtins'))  # expect: ['IndexError', 'KeyError']
show(lambda: sorted(c.__name__ for c in OSError.__subclasses__() if c.__module__ == 'builtins'))  # expect: ['BlockingIOError', 'ChildProcessError', 'ConnectionError', 'FileExistsError', 'FileNotFoundError', 'InterruptedError', 'IsADirectoryError', 'NotADirectoryError', 'PermissionError', 'ProcessLookupError', 'TimeoutError']
# name mangling
class Mg:
    __a = 1
    def f(self): return self.__a
    def g(self, __k=2): return __k
    def h(self): global __gl; __gl = 5; return [k for k in globals() if 'gl' in k and 'Mg' in k]
    def i(self, **kw): return kw
    def j(self): return self.i(__z=1)
    def k(self):
        try: import __nope
        except ImportError as e: return str(e)
    def l(self):
        match {'a': 1}:
            case {'a': __v}: return sorted(locals())
    def m(self): __x = 1; return sorted(locals())
    class __In: pass
    def n(self): return self.__In.__name__, self.__In.__qualname__
    def o(self): return self.__dunder__
    __dunder__ = 5
    def p(self): del self.__zork
    def q(self): return [__i for __i in (1,)], (lambda __q: __q)(3), {__k: __v for __k, __v in {1: 2}.items()}
    __ann: int = 3
show(lambda: sorted(k for k in Mg.__dict__ if 'Mg' in k))  # expect: ['_Mg__In', '_Mg__a', '_Mg__ann']
show(lambda: Mg.__annotations__)  # expect: {'_Mg__ann': <class 'int'>}
for n in 'fghijklmnopq': show(lambda: getattr(Mg(), n)())  # expect: 1
# expect: 2
# expect: ['_Mg__gl']
# expect: {}
# expect: {'__z': 1}
# expect: "No module named '_Mg__nope'"
# expect: ['_Mg__v', 'self']
# expect: ['_Mg__x', 'self']
# expect: ('__In', 'Mg.__In')
# expect: 5
# expect: AttributeError: 'Mg' object has no attribute '_Mg__zork'
# expect: ([1], 3, {1: 2})
show(lambda: Mg().g(_Mg__k=7))  # expect: 7
show(lambda: Mg().g(__k=7))  # expect: TypeError: Mg.g() got an unexpected keyword argument '__k'
show(lambda: Mg.g.__code__.co_varnames)  # expect: ('self', '_Mg__k')
class _: 
    __b = 1
class __X:
    __c = 2
show(lambda: [[k for k in c.__dict__ if k.endswith('__b') or k.endswith('__c')] for c in (_, __X)])  # expect: [['__b'], ['_X__c']]
