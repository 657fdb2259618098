# Reference 3.3.3.2: metaclass, __prepare__, type() with three arguments.
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
# metaclasses
import sys
class M(type): pass
class N(type): pass
class A(metaclass=M): pass
class B(metaclass=N): pass
run("class C(A, B): pass", A=A, B=B)  # expect: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
run("class C(A, metaclass=N): pass", A=A, N=N)  # expect: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
run("class C(A, metaclass=type): pass\nprint(type(C))", A=A, N=N)  # expect: <class '__main__.M'>
# expect: done
run("class C(metaclass=5): pass")  # expect: TypeError: 'int' object is not callable
run("class C(metaclass=lambda *a, **k: (a[0], a[1], sorted(a[2]), k), z=1): pass\nprint(C)")  # expect: ('C', (), ['__module__', '__qualname__'], {'z': 1})
# expect: done
run("class C(metaclass=None): pass")  # expect: TypeError: 'NoneType' object is not callable
run("class C(foo=1): pass")  # expect: TypeError: C.__init_subclass__() takes no keyword arguments
run("class C(object, foo=1): pass")  # expect: TypeError: C.__init_subclass__() takes no keyword arguments
run("class C(A, foo=1): pass", A=A)  # expect: TypeError: C.__init_subclass__() takes no keyword arguments
class P(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', mcs.__name__, name, bases, kw); return {'pre': 1}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(ns), kw); return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw); super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print('call', a, k); return super().__call__(*a, **k)
class UseP(metaclass=P, kw=1):
    y = 2  # expect: prepare P UseP () {'kw': 1}
# expect: new UseP ['__module__', '__qualname__', 'pre', 'y'] {'kw': 1}
# expect: init UseP {'kw': 1}
UseP()  # expect: call () {}
print(UseP.pre)  # expect: 1
class BadPrep(type):
    @classmethod
    def __prepare__(mcs, *a): return 5
run("class C(metaclass=M): pass", M=BadPrep)  # expect: TypeError: BadPrep.__prepare__() must return a mapping, not int
class BadPrep2(type):
    @classmethod
    def __prepare__(mcs, *a): return None
run("class C(metaclass=M): pass", M=BadPrep2)  # expect: TypeError: BadPrep2.__prepare__() must return a mapping, not NoneType
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('setitem', k); self.d[k] = v
    def __delitem__(self, k): print('delitem', k); del self.d[k]
class PM(type):
    @classmethod
    def __prepare__(mcs, *a): return Map()
    def __new__(mcs, n, b, ns): return type.__new__(mcs, n, b, ns.d)
run("class C(metaclass=M):\n    a = 1\n    b = a\n    del b\n    c = len\nprint(sorted(C.__dict__))", M=PM)  # expect: get __name__
# expect: setitem __module__
# expect: setitem __qualname__
# expect: setitem a
# expect: get a
# expect: setitem b
# expect: delitem b
# expect: get len
# expect: setitem c
# expect: ['__dict__', '__doc__', '__module__', '__weakref__', 'a', 'c']
# expect: done
class PM2(type):
    @classmethod
    def __prepare__(mcs, *a): return Map()
run("class C(metaclass=M):\n    a = 1", M=PM2)  # expect: get __name__
# expect: setitem __module__
# expect: setitem __qualname__
# expect: setitem a
# expect: TypeError: type.__new__() argument 3 must be dict, not Map
class NoPrep:
    def __new__(cls, n, b, ns): return (n, b, sorted(ns))
run("class C(metaclass=M):\n    a = 1\nprint(C)", M=NoPrep)  # expect: ('C', (), ['__module__', '__qualname__', 'a'])
# expect: done
class Prepped:
    def __prepare__(n, b): return {'zz': 1}
    def __new__(cls, n, b, ns): return (n, b, sorted(ns))
run("class C(metaclass=M):\n    a = 1\nprint(C)", M=Prepped)  # expect: ('C', (), ['__module__', '__qualname__', 'a', 'zz'])
# expect: done
# type()
show(lambda: type())  # expect: TypeError: type() takes 1 or 3 arguments
show(lambda: type(1, 2))  # expect: TypeError: type() takes 1 or 3 arguments
show(lambda: type(1, 2, 3))  # expect: TypeError: type.__new__() argument 1 must be str, not int
show(lambda: type('a', 2, 3))  # expect: TypeError: type.__new__() argument 2 must be tuple, not int
show(lambda: type('a', (), 3))  # expect: TypeError: type.__new__() argument 3 must be dict, not int
show(lambda: type('a', (1,), {}))  # expect: TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
show(lambda: type('a', (int, str), {}))  # expect: TypeError: multiple bases have instance lay-out conflict
show(lambda: type(1,2,3,4))  # expect: TypeError: type() takes 1 or 3 arguments
show(lambda: type(object=1))  # expect: TypeError: type() takes 1 or 3 arguments
show(lambda: type('a', (), {}, foo=1))  # expect: TypeError: a.__init_subclass__() takes no keyword arguments
show(lambda: type('a\0', (), {}))  # expect: ValueError: type name must not contain null characters
show(lambda: type('', (), {}))  # expect: <class '__main__.'>
show(lambda: type('a b', (), {}))  # expect: <class '__main__.a b'>
show(lambda: type('A', (), {1: 2}).__dict__.keys() >= {1})  # expect: True
show(lambda: type('A', (bool,), {}))  # expect: TypeError: type 'bool' is not an acceptable base type
show(lambda: type(b'A', (), {}))  # expect: TypeError: type.__new__() argument 1 must be str, not bytes
show(lambda: type('A', [], {}))  # expect: TypeError: type.__new__() argument 2 must be tuple, not list
show(lambda: type(name='A', bases=(), dict={}))  # expect: TypeError: type() takes 1 or 3 arguments
show(lambda: type('A', (), dict={}))  # expect: TypeError: type() takes 1 or 3 arguments
show(lambda: type(1, foo=2))  # expect: TypeError: type() takes no keyword arguments
show(lambda: type.__new__())  # expect: TypeError: type.__new__(): not enough arguments
show(lambda: type.__new__(1))  # expect: TypeError: type.__new__(X): X is not a type object (int)
show(lambda: type.__new__(int))  # expect: TypeError: type.__new__(int): int is not a subtype of type
show(lambda: type.__new__(type))  # expect: TypeError: type.__new__() takes exactly 3 arguments (0 given)
show(lambda: type.__new__(type, 1))  # expect: TypeError: type.__new__() takes exactly 3 arguments (1 given)
show(lambda: type.__new__(M, 1))  # expect: TypeError: type.__new__() takes exactly 3 arguments (1 given)
show(lambda: type.__new__(M, 'A', (), {}))  # expect: <class '__main__.A'>
show(lambda: type.__new__(int, 'A', (), {}))  # expect: TypeError: type.__new__(int): int is not a subtype of type
show(lambda: type.__call__(int, '5'))  # expect: 5
show(lambda: type.__call__())  # expect: TypeError: descriptor '__call__' of 'type' object needs an argument
show(lambda: type.__call__(5))  # expect: TypeError: descriptor '__call__' requires a 'type' object but received a 'int'
show(lambda: M(1))  # expect: TypeError: type.__new__() takes exactly 3 arguments (1 given)
show(lambda: M())  # expect: TypeError: type.__new__() takes exactly 3 arguments (0 given)
show(lambda: M('A', (), {}))  # expect: <class '__main__.A'>
show(lambda: M('A', (), {}, 1))  # expect: TypeError: type.__new__() takes exactly 3 arguments (4 given)
show(lambda: type.__init__())  # expect: TypeError: descriptor '__init__' of 'type' object needs an argument
show(lambda: type.__init__(A))  # expect: TypeError: type.__init__() takes 1 or 3 arguments
show(lambda: type.__init__(A, 1))  # expect: None
show(lambda: type.__init__(A, 1,2,3))  # expect: None
show(lambda: type.__init__(A, 1, foo=2))  # expect: TypeError: type.__init__() takes no keyword arguments
show(lambda: type.__init__(A, 1,2,3, foo=2))  # expect: None
show(lambda: type.__init__(A, 1, 2))  # expect: TypeError: type.__init__() takes 1 or 3 arguments
show(lambda: type('A', (), {'__qualname__': 5}))  # expect: TypeError: type __qualname__ must be a str, not int
show(lambda: type('A', (), {'__qualname__': 'Q.A'}))  # expect: <class '__main__.Q.A'>
show(lambda: type('A', (), {'__classcell__': 5}))  # expect: TypeError: __classcell__ must be a nonlocal cell, not <class 'int'>
show(lambda: type('A', (), {'__doc__': 5}).__doc__)  # expect: 5
show(lambda: type('A', (), {'__module__': 5}).__module__)  # expect: 5
show(lambda: repr(type('A', (), {'__module__': 5})))  # expect: "<class 'A'>"
show(lambda: type('A', (), {'__slots__': 'a'}).a)  # expect: <member 'a' of 'A' objects>
