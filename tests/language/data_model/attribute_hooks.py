# Reference 3.3.2: __getattr__, __setattr__, __dir__ and their kin on instances and classes.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# getattribute etc.
class A:
    def __getattr__(self, n): return ('ga', n)
class B:
    def __getattribute__(self, n):
        if n == 'x': raise AttributeError('custom msg')
        return ('gb', n)
    def __getattr__(self, n): return ('ga', n)
class M(type):
    def __getattr__(cls, n): return ('mga', n)
    def __setattr__(cls, n, v): print('mset', n, v); super().__setattr__(n, v)
    def __delattr__(cls, n): print('mdel', n); super().__delattr__(n)
    def __dir__(cls): return ['b', 'a']
class C(metaclass=M): pass
show(lambda: A().foo)  # expect: ('ga', 'foo')
show(lambda: B().foo)  # expect: ('gb', 'foo')
show(lambda: B().x)  # expect: ('ga', 'x')
show(lambda: C.foo)  # expect: ('mga', 'foo')
C.z = 5  # expect: mset z 5
print(C.z)  # expect: 5
del C.z  # expect: mdel z
show(lambda: delattr(C, 'nope'))  # expect: mdel nope
# expect: AttributeError: type object 'C' has no attribute 'nope'
show(lambda: dir(C))  # expect: ['a', 'b']
class M2(type):
    def __getattribute__(cls, n):
        if n.startswith('__'): return super().__getattribute__(n)
        return ('m2', n)
class C2(metaclass=M2): x = 1
show(lambda: C2.x)  # expect: ('m2', 'x')
show(lambda: C2().x)  # expect: 1
show(lambda: C2.__name__)  # expect: 'C2'
class NS:
    def __setattr__(self, n, v): raise AttributeError('no set ' + n)
    def __delattr__(self, n): raise AttributeError('no del ' + n)
show(lambda: setattr(NS(), 'a', 1))  # expect: AttributeError: no set a
show(lambda: delattr(NS(), 'a'))  # expect: AttributeError: no del a
class BadDir:
    def __dir__(self): return 5
class BadDir2:
    def __dir__(self): return (3, 'a')
class GoodDir:
    def __dir__(self): return ('c', 'a')
show(lambda: dir(BadDir()))  # expect: TypeError: 'int' object is not iterable
show(lambda: dir(BadDir2()))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
show(lambda: dir(GoodDir()))  # expect: ['a', 'c']
class NoDir: __dir__ = None
show(lambda: dir(NoDir()))  # expect: TypeError: 'NoneType' object is not callable
o = object()
show(lambda: setattr(o, 'a', 1))  # expect: AttributeError: 'object' object has no attribute 'a'
show(lambda: o.a)  # expect: AttributeError: 'object' object has no attribute 'a'
show(lambda: delattr(o, 'a'))  # expect: AttributeError: 'object' object has no attribute 'a'
show(lambda: setattr(1, 'real', 1))  # expect: AttributeError: attribute 'real' of 'int' objects is not writable
show(lambda: setattr(1, 'foo', 1))  # expect: AttributeError: 'int' object has no attribute 'foo'
show(lambda: delattr('', 'upper'))  # expect: AttributeError: 'str' object attribute 'upper' is read-only
show(lambda: setattr(int, 'foo', 1))  # expect: TypeError: cannot set 'foo' attribute of immutable type 'int'
show(lambda: delattr(int, 'foo'))  # expect: TypeError: cannot set 'foo' attribute of immutable type 'int'
show(lambda: int.foo)  # expect: AttributeError: type object 'int' has no attribute 'foo'
show(lambda: getattr(o, 1))  # expect: TypeError: attribute name must be string, not 'int'
show(lambda: setattr(o, 1, 2))  # expect: TypeError: attribute name must be string, not 'int'
show(lambda: delattr(o, 1))  # expect: TypeError: attribute name must be string, not 'int'
show(lambda: hasattr(o, 1))  # expect: TypeError: attribute name must be string, not 'int'
show(lambda: getattr(o))  # expect: TypeError: getattr expected at least 2 arguments, got 1
show(lambda: getattr(o, 'a', 1, 2))  # expect: TypeError: getattr expected at most 3 arguments, got 4
show(lambda: getattr(o, 'a', default=1))  # expect: TypeError: getattr() takes no keyword arguments
show(lambda: object.__getattribute__(A(), 'q'))  # expect: AttributeError: 'A' object has no attribute 'q'
show(lambda: object.__getattribute__(1, 1))  # expect: TypeError: attribute name must be string, not 'int'
show(lambda: object.__setattr__(A, 'q', 1))  # expect: TypeError: can't apply this __setattr__ to type object
show(lambda: type.__setattr__(A, 'q', 1))  # expect: None
show(lambda: A.q)  # expect: 1
show(lambda: object.__delattr__(A, 'q'))  # expect: TypeError: can't apply this __delattr__ to type object
show(lambda: type.__delattr__(A, 'q'))  # expect: None
show(lambda: type.__getattribute__(A, 'q'))  # expect: AttributeError: type object 'A' has no attribute 'q'
show(lambda: type.__getattribute__(5, 'q'))  # expect: TypeError: descriptor '__getattribute__' requires a 'type' object but received a 'int'
show(lambda: object.__getattribute__(A, '__name__'))  # expect: 'A'
show(lambda: object.__getattribute__(A, '__doc__'))  # expect: None
show(lambda: object.__setattr__(A(), 1, 2))  # expect: TypeError: attribute name must be string, not 'int'
show(lambda: object.__setattr__(A(), 'a'))  # expect: TypeError:  expected 2 arguments, got 1
show(lambda: object.__setattr__())  # expect: TypeError: descriptor '__setattr__' of 'object' object needs an argument
show(lambda: object().__class__)  # expect: <class 'object'>
