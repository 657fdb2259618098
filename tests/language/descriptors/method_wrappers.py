# Library, classmethod and staticmethod: attributes, chains, subclasses.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
class P: pass
p = P()
def ab(self): pass
ab.__isabstractmethod__ = True
def fn(a: int): "fdoc"
fn.attr = 1
for k in (classmethod, staticmethod):
    m = k(fn)
    show(lambda: (m.__wrapped__ is fn, m.__func__ is fn, m.__name__, m.__qualname__, m.__doc__, m.__module__, m.__annotations__, sorted(m.__dict__)))
    show(lambda: m.attr)
    m.foo = 1
    show(lambda: m.__dict__['foo'])
    show(lambda: repr(m).split(' at ')[0])
    show(lambda: m.__isabstractmethod__)
    show(lambda: k(ab).__isabstractmethod__)
    show(lambda: k())
    show(lambda: k(1,2))
    show(lambda: k(f=1))
    show(lambda: setattr(m, '__wrapped__', 1))
    show(lambda: setattr(m, '__func__', 1))
    show(lambda: (setattr(m, '__name__', 'nn'), m.__name__))
    show(lambda: k(1).__func__)
    show(lambda: k(1).__name__)
    show(lambda: k(1).__get__(1))
    show(lambda: m.__get__(None, None))
    show(lambda: m.__get__(5).__class__.__name__)
    show(lambda: m(3))
    show(lambda: k(fn) == k(fn))
    show(lambda: (setattr(m, '__dict__', {'z': 1}), m.z))  # expect: (True, True, 'fn', 'fn', 'fdoc', '__main__', {'a': <class 'int'>}, ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'])
# expect: AttributeError: 'classmethod' object has no attribute 'attr'
# expect: 1
# expect: '<classmethod(<function fn'
# expect: False
# expect: True
# expect: TypeError: classmethod expected 1 argument, got 0
# expect: TypeError: classmethod expected 1 argument, got 2
# expect: TypeError: classmethod() takes no keyword arguments
# expect: AttributeError: readonly attribute
# expect: AttributeError: readonly attribute
# expect: (None, 'nn')
# expect: 1
# expect: AttributeError: 'classmethod' object has no attribute '__name__'
# expect: <bound method ? of <class 'int'>>
# expect: TypeError: __get__(None, None) is invalid
# expect: 'method'
# expect: TypeError: 'classmethod' object is not callable
# expect: False
# expect: (None, 1)
# expect: (True, True, 'fn', 'fn', 'fdoc', '__main__', {'a': <class 'int'>}, ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'])
# expect: AttributeError: 'staticmethod' object has no attribute 'attr'
# expect: 1
# expect: '<staticmethod(<function fn'
# expect: False
# expect: True
# expect: TypeError: staticmethod expected 1 argument, got 0
# expect: TypeError: staticmethod expected 1 argument, got 2
# expect: TypeError: staticmethod() takes no keyword arguments
# expect: AttributeError: readonly attribute
# expect: AttributeError: readonly attribute
# expect: (None, 'nn')
# expect: 1
# expect: AttributeError: 'staticmethod' object has no attribute '__name__'
# expect: 1
# expect: TypeError: __get__(None, None) is invalid
# expect: 'function'
# expect: None
# expect: False
# expect: (None, 1)
class CM:
    @classmethod
    @property
    def cp(cls): return cls.__name__
    @classmethod
    @staticmethod
    def cs(*a): return len(a)
    @staticmethod
    @classmethod
    def sc(*a): return a
    @property
    @classmethod
    def pc(*a): return a
    @classmethod
    def c(cls): return cls
show(lambda: CM.cp)  # expect: 'CM'
show(lambda: CM().cp)  # expect: 'CM'
show(lambda: CM.cs())  # expect: 0
show(lambda: CM.sc())  # expect: TypeError: 'classmethod' object is not callable
show(lambda: CM().pc)  # expect: TypeError: 'classmethod' object is not callable
show(lambda: CM.c.__self__ is CM)  # expect: True
show(lambda: CM.__dict__['c'].__get__(None, int)())  # expect: <class 'int'>
show(lambda: CM.c.__func__.__name__)  # expect: 'c'
class SS(staticmethod): pass
class CC2(classmethod): x = 1
show(lambda: repr(SS(fn)).split('(')[0])  # expect: '<staticmethod'
show(lambda: SS(fn)(1))  # expect: None
show(lambda: CC2(fn).x)  # expect: 1
class WithSub:
    s = SS(lambda: 7); c = CC2(lambda c: c.__name__)
show(lambda: (WithSub.s(), WithSub().s(), WithSub.c(), WithSub().c()))  # expect: (7, 7, 'WithSub', 'WithSub')
