# Reference 3.2: attributes of functions, function(code, …), methods, built-in methods.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# functions, methods, del
import sys
def f(a, b=2, *args, c, d=4, **kw) -> int:
    "doc"
    x = 1
    return x
FT = type(f)
show(lambda: (f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__qualname__, f.__closure__, f.__type_params__, f.__globals__ is globals(), type(f.__builtins__)))  # expect: ((2,), {'d': 4}, {'return': <class 'int'>}, 'f', None, (), True, <class 'dict'>)
def clo():
    x = 1
    def inner(): return x
    return inner
show(lambda: clo().__closure__[0].cell_contents)  # expect: 1
show(lambda: setattr(f, '__code__', clo().__code__))  # expect: ValueError: f() requires a code object with 0 free vars, not 1
show(lambda: setattr(clo(), '__code__', f.__code__))  # expect: ValueError: inner() requires a code object with 1 free vars, not 0
show(lambda: FT(f.__code__, {}, 'nm').__name__)  # expect: 'nm'
show(lambda: FT(f.__code__, {}, None).__name__)  # expect: 'f'
show(lambda: FT(f.__code__, {}, 5))  # expect: TypeError: arg 3 (name) must be None or string
show(lambda: FT(f.__code__, {}, 'a', 5))  # expect: TypeError: arg 4 (defaults) must be None or tuple
show(lambda: FT(f.__code__, {}, 'a', (1,)).__defaults__)  # expect: (1,)
show(lambda: FT(f.__code__, 5))  # expect: TypeError: function() argument 'globals' must be dict, not int
show(lambda: FT(5, {}))  # expect: TypeError: function() argument 'code' must be code, not int
show(lambda: FT())  # expect: TypeError: function() missing required argument 'code' (pos 1)
show(lambda: FT(clo().__code__, {}))  # expect: TypeError: arg 5 (closure) must be tuple
show(lambda: FT(clo().__code__, {}, None, None, ()))  # expect: ValueError: inner requires closure of length 1, not 0
show(lambda: FT(clo().__code__, {}, None, None, (5,)))  # expect: TypeError: arg 5 (closure) expected cell, found int
show(lambda: FT(clo().__code__, {}, None, None, clo().__closure__)())  # expect: 1
show(lambda: FT(f.__code__, {}, None, None, clo().__closure__))  # expect: ValueError: f requires closure of length 0, not 1
show(lambda: FT(f.__code__, {}, closure=5))  # expect: TypeError: arg 5 (closure) must be None or tuple
show(lambda: FT(clo().__code__, {}, closure=5))  # expect: TypeError: arg 5 (closure) must be None or tuple
show(lambda: FT(code=f.__code__, globals={}, name='n', argdefs=(), closure=None).__name__)  # expect: 'n'
show(lambda: FT(f.__code__, {}).__module__)  # expect: None
show(lambda: FT(f.__code__, {'__name__': 'mm'}).__module__)  # expect: 'mm'
show(lambda: FT(f.__code__, {}).__doc__)  # expect: 'doc'
show(lambda: FT(f.__code__, {}).__qualname__)  # expect: 'f'
class A:
    def m(self, x=1): "mdoc"; return (self.__class__.__name__, x)
    m.attr = 'at'
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
a = A()
MT = type(a.m)
show(lambda: (a.m.__self__ is a, a.m.__func__ is A.m, a.m.__name__, a.m.__qualname__, a.m.__doc__, a.m.__module__, a.m.attr, a.m.__defaults__, a.m.__code__.co_name, a.m.__annotations__))  # expect: (True, True, 'm', 'A.m', 'mdoc', '__main__', 'at', (1,), 'm', {})
show(lambda: setattr(a.m, 'foo', 1))  # expect: AttributeError: 'method' object has no attribute 'foo'
show(lambda: setattr(a.m, 'attr', 1))  # expect: AttributeError: 'method' object has no attribute 'attr'
show(lambda: delattr(a.m, 'attr'))  # expect: AttributeError: 'method' object has no attribute 'attr'
show(lambda: setattr(a.m, '__self__', 1))  # expect: AttributeError: readonly attribute
show(lambda: setattr(a.m, '__name__', 1))  # expect: AttributeError: 'method' object has no attribute '__name__'
show(lambda: setattr(a.m, '__doc__', 1))  # expect: AttributeError: attribute '__doc__' of 'method' objects is not writable
show(lambda: a.m == a.m)  # expect: True
show(lambda: a.m is a.m)  # expect: False
show(lambda: a.m == A().m)  # expect: False
show(lambda: hash(a.m) == hash(a.m))  # expect: True
show(lambda: {a.m: 1}[a.m])  # expect: 1
show(lambda: a.m < a.m)  # expect: TypeError: '<' not supported between instances of 'method' and 'method'
show(lambda: MT(5, 6))  # expect: TypeError: first argument must be callable
show(lambda: MT(len, None))  # expect: TypeError: instance must not be None
show(lambda: MT())  # expect: TypeError: method expected 2 arguments, got 0
show(lambda: MT(len, [1])())  # expect: 1
show(lambda: MT(len))  # expect: TypeError: method expected 2 arguments, got 1
show(lambda: MT(len, [1], x=1))  # expect: TypeError: method() takes no keyword arguments
show(lambda: a.m.__get__(5, 6) == a.m)  # expect: False
show(lambda: MT(A.m, a).__call__(x=5))  # expect: ('A', 5)
show(lambda: a.m.__dict__)  # expect: {'attr': 'at'}
show(lambda: a.m.zork)  # expect: AttributeError: 'function' object has no attribute 'zork'
show(lambda: repr(MT(len, [1]))[:30])  # expect: '<bound method len of [1]>'
show(lambda: sorted(n for n in dir(a.m) if n not in dir(A.m)))  # expect: ['__func__', '__self__']
show(lambda: A.m(5))  # expect: ('int', 1)
show(lambda: A.m())  # expect: TypeError: A.m() missing 1 required positional argument: 'self'
show(lambda: a.m(1, 2))  # expect: TypeError: A.m() takes from 1 to 2 positional arguments but 3 were given
show(lambda: A.cm.__self__)  # expect: <class '__main__.A'>
show(lambda: MT.__name__)  # expect: 'method'
show(lambda: a.m.__reduce__()[0])  # expect: <built-in function getattr>
show(lambda: a.m.__reduce__()[1][1])  # expect: 'm'
ap = [].append
show(lambda: (ap.__self__, ap.__name__, ap.__qualname__, ap.__module__, type(ap.__doc__)))  # expect: ([], 'append', 'list.append', None, <class 'str'>)
show(lambda: (len.__self__, len.__name__, len.__qualname__, len.__module__))  # expect: (<module 'builtins' (built-in)>, 'len', 'len', 'builtins')
show(lambda: setattr(len, 'x', 1))  # expect: AttributeError: 'builtin_function_or_method' object has no attribute 'x'
show(lambda: setattr(len, '__name__', 1))  # expect: AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
show(lambda: setattr(ap, '__self__', 1))  # expect: AttributeError: attribute '__self__' of 'builtin_function_or_method' objects is not writable
show(lambda: ap == [].append)  # expect: False
l = []
show(lambda: l.append == l.append)  # expect: True
show(lambda: hash(l.append) == hash(l.append))  # expect: True
show(lambda: len == len)  # expect: True
show(lambda: len < len)  # expect: TypeError: '<' not supported between instances of 'builtin_function_or_method' and 'builtin_function_or_method'
show(lambda: (list.append.__name__, list.append.__qualname__, list.append.__objclass__))  # expect: ('append', 'list.append', <class 'list'>)
show(lambda: list.append(5, 1))  # expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
show(lambda: list.append())  # expect: TypeError: unbound method list.append() needs an argument
show(lambda: list.append.__get__(l)(1))  # expect: None
show(lambda: list.append.__get__(5))  # expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
show(lambda: list.append.__get__(None, list) is list.append)  # expect: True
show(lambda: repr(list.append))  # expect: "<method 'append' of 'list' objects>"
show(lambda: repr(dict.fromkeys)[:40])  # expect: '<built-in method fromkeys of type object'
show(lambda: repr(dict.__dict__['fromkeys']))  # expect: "<method 'fromkeys' of 'dict' objects>"
show(lambda: dict.__dict__['fromkeys'](dict, 'ab'))  # expect: {'a': None, 'b': None}
show(lambda: dict.__dict__['fromkeys'].__get__(None, dict)('a'))  # expect: {'a': None}
show(lambda: dict.__dict__['fromkeys'].__get__(None, int))  # expect: TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'
show(lambda: repr(str.maketrans)[:40])  # expect: '<built-in method maketrans of type objec'
show(lambda: str.__dict__['maketrans'].__func__({}))  # expect: {}
show(lambda: int.from_bytes.__self__)  # expect: <class 'int'>
show(lambda: int.from_bytes.__qualname__)  # expect: 'int.from_bytes'
show(lambda: (int.__add__, (1).__add__, int.__add__.__name__, int.__add__.__qualname__, int.__add__.__objclass__)) if 0 else 0
show(lambda: repr(int.__add__))  # expect: "<slot wrapper '__add__' of 'int' objects>"
show(lambda: repr((1).__add__)[:34])  # expect: "<method-wrapper '__add__' of int o"
show(lambda: (1).__add__.__self__)  # expect: 1
show(lambda: (1).__add__.__name__)  # expect: '__add__'
show(lambda: (1).__add__.__qualname__)  # expect: 'int.__add__'
show(lambda: (1).__add__.__objclass__)  # expect: <class 'int'>
show(lambda: (1).__add__ == (1).__add__)  # expect: True
show(lambda: int.__add__.__get__(5)(6))  # expect: 11
show(lambda: int.__add__(1))  # expect: TypeError: expected 1 argument, got 0
show(lambda: int.__add__('a', 1))  # expect: TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
show(lambda: int.__add__())  # expect: TypeError: descriptor '__add__' of 'int' object needs an argument
show(lambda: (1).__add__(1, 2))  # expect: TypeError: expected 1 argument, got 2
show(lambda: (1).__add__(x=1))  # expect: TypeError: wrapper __add__() takes no keyword arguments
show(lambda: (1).__pow__(2, 3))  # expect: 1
show(lambda: (2).__pow__(3, 5))  # expect: 3
show(lambda: (2).__pow__(3, None))  # expect: 8
show(lambda: (2).__rpow__(3, 5))  # expect: 4
show(lambda: (2).__pow__('a', 5))  # expect: NotImplemented
show(lambda: (2).__pow__(2, 'a'))  # expect: NotImplemented
show(lambda: (2.0).__pow__(2, 3))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
show(lambda: (2.0).__pow__(2))  # expect: 4.0
show(lambda: (2j).__pow__(2, 3))  # expect: ValueError: complex modulo
show(lambda: (2).__pow__(-1, 5))  # expect: 3
show(lambda: (2).__pow__(1, 0))  # expect: ValueError: pow() 3rd argument cannot be 0
show(lambda: (2).__pow__())  # expect: TypeError:  expected at least 1 argument, got 0
