# Reference 3.3.2.1: attributes of modules; AttributeError's name and obj.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class A:
    def __getattr__(self, n): return ('ga', n)
o = object()
import sys
m = type(sys)('m')
show(lambda: m.foo)  # expect: AttributeError: module 'm' has no attribute 'foo'
m.__getattr__ = lambda n: ('modga', n)
show(lambda: m.foo)  # expect: ('modga', 'foo')
m.__dir__ = lambda: ['z', 'y']
show(lambda: dir(m))  # expect: ['y', 'z']
m.__dict__.clear()
show(lambda: m.foo)  # expect: AttributeError: module has no attribute 'foo'
show(lambda: repr(m))  # expect: "<module '?'>"
show(lambda: m.__name__)  # expect: AttributeError: module has no attribute '__name__'
m2 = type(sys)('m2', 'docm2')
show(lambda: sorted(m2.__dict__.items(), key=str))  # expect: [('__doc__', 'docm2'), ('__loader__', None), ('__name__', 'm2'), ('__package__', None), ('__spec__', None)]
show(lambda: type(sys)())  # expect: TypeError: module() missing required argument 'name' (pos 1)
show(lambda: type(sys)(1))  # expect: TypeError: module() argument 'name' must be str, not int
show(lambda: type(sys)('a', 'b', 'c'))  # expect: TypeError: module() takes at most 2 arguments (3 given)
show(lambda: type(sys)(name='q').__name__)  # expect: 'q'
show(lambda: setattr(m2, '__dict__', {}))  # expect: AttributeError: readonly attribute
show(lambda: delattr(m2, '__dict__'))  # expect: AttributeError: readonly attribute
show(lambda: m2.nothere)  # expect: AttributeError: module 'm2' has no attribute 'nothere'
show(lambda: delattr(m2, 'nothere'))  # expect: AttributeError: 'module' object has no attribute 'nothere'
m2.__getattr__ = 5
show(lambda: m2.foo)  # expect: TypeError: 'int' object is not callable
class MyMod(type(sys)):
    def __getattr__(self, n): return 'mymod ' + n
    x = property(lambda s: 'px')
mm = MyMod('q')
show(lambda: mm.foo)  # expect: 'mymod foo'
show(lambda: mm.x)  # expect: 'px'
show(lambda: mm.__name__)  # expect: 'q'
m3 = type(sys).__new__(type(sys))
show(lambda: m3.__name__)  # expect: AttributeError: module has no attribute '__name__'
show(lambda: repr(m3))  # expect: "<module '?'>"
show(lambda: m3.__dict__)  # expect: {}
show(lambda: m3.foo)  # expect: AttributeError: module has no attribute 'foo'
show(lambda: dir(m3))  # expect: []
m4 = type(sys)('m4')
m4.__class__ = MyMod
show(lambda: m4.foo)  # expect: 'mymod foo'
show(lambda: m4.__annotations__)  # expect: {}
m4.__annotations__ = 5
show(lambda: m4.__annotations__)  # expect: 5
show(lambda: delattr(m4, '__annotations__'))  # expect: None
show(lambda: delattr(m4, '__annotations__'))  # expect: AttributeError: __annotations__
# getattr raising in property falls to __getattr__
class PG:
    @property
    def p(self): raise AttributeError('inner')
    def __getattr__(self, n): return 'fallback ' + n
show(lambda: PG().p)  # expect: 'fallback p'
class PG2:
    @property
    def p(self): raise AttributeError('inner')
show(lambda: PG2().p)  # expect: AttributeError: inner
show(lambda: hasattr(PG2(), 'p'))  # expect: False
show(lambda: getattr(PG2(), 'p', 'dflt'))  # expect: 'dflt'
class Rec:
    def __getattr__(self, n): return getattr(self, n + 'x')
show(lambda: 'rec' if not hasattr(Rec, 'y') else 1)  # expect: 'rec'
class SubStr(str): pass
a = A()
setattr(a, SubStr('foo'), 1)
class GA3:
    def __getattribute__(self, n): return object.__getattribute__(self, n)
    __getattr__ = 5
class GA4: __getattribute__ = None
show(lambda: GA4().foo)  # expect: TypeError: 'NoneType' object is not callable
class GA5: __setattr__ = None; __delattr__ = None
show(lambda: setattr(GA5(), 'a', 1))  # expect: TypeError: 'NoneType' object is not callable
show(lambda: delattr(GA5(), 'a'))  # expect: TypeError: 'NoneType' object is not callable
# AttributeError attrs
try: o.foo
except AttributeError as e: print(e.name, e.obj is o, e.args)  # expect: foo True ("'object' object has no attribute 'foo'",)
try: int.foo
except AttributeError as e: print(e.name, e.obj is int, e.args)  # expect: foo True ("type object 'int' has no attribute 'foo'",)
try: del a.zz
except AttributeError as e: print(e.name, e.obj is a, e.args)  # expect: None False ("'A' object has no attribute 'zz'",)
try: o.foo = 1
except AttributeError as e: print(e.name, e.obj is o, e.args)  # expect: None False ("'object' object has no attribute 'foo'",)
try: sys.foo
except AttributeError as e: print(e.name, e.obj is sys, e.args)  # expect: foo True ("module 'sys' has no attribute 'foo'",)
try: A.fooo
except AttributeError as e: print(e.name, e.obj is A, e.args)  # expect: fooo True ("type object 'A' has no attribute 'fooo'",)
class E:
    __slots__ = ('a',)
try: E().a
except AttributeError as e: print(e.name, type(e.obj), e.args)  # expect: a <class '__main__.E'> ("'E' object has no attribute 'a'",)
try: del E().a
except AttributeError as e: print(e.name, type(e.obj), e.args)  # expect: None <class 'NoneType'> ('a',)
try: E().b = 1
except AttributeError as e: print(e.name, type(e.obj), e.args)  # expect: None <class 'NoneType'> ("'E' object has no attribute 'b'",)
try: super(E, E()).b
except AttributeError as e: print(e.name, type(e.obj), e.args)  # expect: b <class 'super'> ("'super' object has no attribute 'b'",)
