# Reference 3.3.3: __init_subclass__, __class_getitem__, operators of classes, __classcell__, mro().
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
class M(type): pass
class A(metaclass=M): pass
# init_subclass
class IS:
    def __init_subclass__(cls, /, a=None, **kw): super().__init_subclass__(**kw); print('is', cls.__name__, a, kw)
run("class D(IS, a=5): pass", IS=IS)  # expect: is D 5 {}
# expect: done
run("class D(IS, b=5): pass", IS=IS)  # expect: TypeError: D.__init_subclass__() takes no keyword arguments
run("class D(IS, 5): pass", IS=IS)  # expect: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
show(lambda: IS.__init_subclass__(a=1))  # expect: is IS 1 {}
# expect: None
show(lambda: object.__init_subclass__(1))  # expect: TypeError: object.__init_subclass__() takes no arguments (1 given)
show(lambda: object.__init_subclass__(a=1))  # expect: TypeError: object.__init_subclass__() takes no keyword arguments
show(lambda: IS.__dict__['__init_subclass__'].__class__)  # expect: <class 'classmethod'>
class IS2:
    def __init_subclass__(cls): raise ValueError('x')
run("class D(IS): pass", IS=IS2)  # expect: ValueError: x
class IS3:
    __init_subclass__ = 5
run("class D(IS): pass", IS=IS3)  # expect: TypeError: 'int' object is not callable
class CG:
    def __class_getitem__(cls, item): return (cls.__name__, item)
show(lambda: CG[1])  # expect: ('CG', 1)
show(lambda: CG[1, 2])  # expect: ('CG', (1, 2))
show(lambda: CG()[1])  # expect: TypeError: 'CG' object is not subscriptable
show(lambda: int[1])  # expect: TypeError: type 'int' is not subscriptable
show(lambda: A[1])  # expect: TypeError: type 'A' is not subscriptable
show(lambda: type[int])  # expect: type[int]
show(lambda: M[int])  # expect: TypeError: type 'M' is not subscriptable
show(lambda: object[1])  # expect: TypeError: type 'object' is not subscriptable
show(lambda: str[int])  # expect: TypeError: type 'str' is not subscriptable
def sas(o, k, v): o[k] = v
def dels(o, k): del o[k]
show(lambda: sas(CG, 1, 2))  # expect: TypeError: 'type' object does not support item assignment
show(lambda: dels(CG, 1))  # expect: TypeError: 'type' object does not support item deletion
show(lambda: sas(int, 1, 2))  # expect: TypeError: 'type' object does not support item assignment
show(lambda: dels(int, 1))  # expect: TypeError: 'type' object does not support item deletion
class CG2: __class_getitem__ = None
show(lambda: CG2[1])  # expect: TypeError: type 'CG2' is not subscriptable
class CG3: __class_getitem__ = 5
show(lambda: CG3[1])  # expect: TypeError: 'int' object is not callable
class MG(type):
    def __getitem__(cls, i): return ('mg', i)
    def __len__(cls): return 3
    def __iter__(cls): return iter('abc')
    def __contains__(cls, k): return True
    def __bool__(cls): return False
    def __add__(cls, o): return 'add'
    def __hash__(cls): return 5
    def __eq__(cls, o): return True
    def __lt__(cls, o): return 'lt'
    def __repr__(cls): return '<MG>'
    def __str__(cls): return 'str'
    def __format__(cls, s): return 'fmt'+s
    def __or__(cls, o): return 'or'
    def __enter__(cls): return 'en'
    def __exit__(cls, *a): return True
class G(metaclass=MG):
    def __class_getitem__(cls, i): return 'cgi'
show(lambda: (G[1], len(G), list(G), 5 in G, bool(G), G + 1, hash(G), G == 5, G < 3, G, str(G), f'{G:x}', G | 1, isinstance(G(), G), {G: 1}))  # expect: (('mg', 1), 3, ['a', 'b', 'c'], True, False, 'add', 5, True, 'lt', <MG>, 'str', 'fmtx', 'or', True, {<MG>: 1})
with G as g: print(g); raise ValueError  # expect: en
run("class E1(metaclass=type('M', (type,), {'__new__': lambda *a: 5})): pass\nprint(E1)")  # expect: 5
# expect: done
run("class E1(metaclass=type('M', (type,), {'__new__': lambda m, n, b, d: type.__new__(m, n, b, {})})):\n    def f(self): return __class__")  # expect: RuntimeError: __class__ not set defining 'E1' as <class 'E1'>. Was __classcell__ propagated to type.__new__?
class MNC(type):
    def __new__(m, n, b, d): return type.__new__(m, n, b, dict(d, __classcell__=5))
run("class E1(metaclass=M):\n    def f(self): return __class__", M=MNC)  # expect: TypeError: __classcell__ must be a nonlocal cell, not <class 'int'>
class MNC2(type):
    def __new__(m, n, b, d):
        d2 = dict(d); type.__new__(m, 'Other', b, d2); return type.__new__(m, n, b, d)
run("class E1(metaclass=M):\n    def f(self): return __class__\nprint(E1().f())", M=MNC2)  # expect: <class 'E1'>
# expect: done
class MNC3(type):
    def __new__(m, n, b, d):
        d2 = dict(d); type.__new__(m, n, b, d); return type.__new__(m, 'Other', b, d2)
run("class E1(metaclass=M):\n    def f(self): return __class__\nprint(E1().f())", M=MNC3)  # expect: <class 'Other'>
# expect: done
class MNC4(type):
    def __new__(m, n, b, d):
        r = type.__new__(m, n, b, d); return type('X', (), {})
run("class E1(metaclass=M):\n    def f(self): return __class__\nprint(E1().f())", M=MNC4)  # expect: TypeError: __class__ set to <class 'E1'> defining 'E1' as <class '__main__.X'>
class MNC5(type):
    def __new__(m, n, b, d):
        return 5
run("class E1(metaclass=M):\n    def f(self): return __class__\nprint(E1)", M=MNC5)  # expect: 5
# expect: done
class MNC6(type):
    def __init__(cls, n, b, d): print('cell', '__classcell__' in d, '__classcell__' in cls.__dict__)
run("class E1(metaclass=M):\n    def f(self): return __class__\nprint(E1)", M=MNC6)  # expect: cell True False
# expect: <class 'E1'>
# expect: done
# mro override
class MRO(type):
    def mro(cls): return [cls, object]
class MA(metaclass=MRO): v = 1
class MB(MA): pass
show(lambda: (MB.__mro__, hasattr(MB, 'v')))  # expect: ((<class '__main__.MB'>, <class 'object'>), False)
for r in ("5", "[5]", "[]", "[cls, int, object]", "[object]", "(c for c in type.mro(cls))"):
    run("class MX(type):\n    def mro(cls): return %s\nclass A(metaclass=MX): pass\nprint(A.__mro__ if %r.find('cls')<0 else '')" % (r, r))  # expect: TypeError: 'int' object is not iterable
# expect: TypeError: mro() returned a non-class ('int')
# expect: TypeError: type MRO must not be empty
# expect: TypeError: mro() returned base with unsuitable layout ('int')
# expect: TypeError: super(type, obj): obj must be an instance or subtype of type
# expect
# expect: done
# C3
run("class A: pass\nclass B(A): pass\nclass C(A, B): pass")  # expect: TypeError: Cannot create a consistent method resolution
# expect: order (MRO) for bases A, B
run("class X: pass\nclass Y: pass\nclass A(X, Y): pass\nclass B(Y, X): pass\nclass C(A, B): pass")  # expect: TypeError: Cannot create a consistent method resolution
# expect: order (MRO) for bases X, Y
run("class A: pass\nclass C(A, A): pass")  # expect: TypeError: duplicate base class A
run("class C(object, int): pass")  # expect: TypeError: Cannot create a consistent method resolution
# expect: order (MRO) for bases object, int
run("class C(object, type): pass")  # expect: TypeError: Cannot create a consistent method resolution
# expect: order (MRO) for bases object, type
show(lambda: type.mro(int))  # expect: [<class 'int'>, <class 'object'>]
show(lambda: int.mro())  # expect: [<class 'int'>, <class 'object'>]
show(lambda: type.mro())  # expect: TypeError: unbound method type.mro() needs an argument
show(lambda: type.mro(5))  # expect: TypeError: descriptor 'mro' for 'type' objects doesn't apply to a 'int' object
show(lambda: bool.__mro__)  # expect: (<class 'bool'>, <class 'int'>, <class 'object'>)
