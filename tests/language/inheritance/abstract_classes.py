# Library, abc: abstract methods, registration, __subclasshook__, refusals.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# abc, weakref, misc
import abc
from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def b(self): pass
    @abstractmethod
    def a(self): pass
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def cm(cls): pass
show(lambda: A())  # expect: TypeError: Can't instantiate abstract class A without an implementation for abstract methods 'a', 'b', 'cm', 'p'
show(lambda: A.__abstractmethods__ == frozenset({'a', 'b', 'p', 'cm'}))  # expect: True
class B(A):
    def a(self): pass
    def b(self): return super().b()
    p = 5
show(lambda: B())  # expect: TypeError: Can't instantiate abstract class B without an implementation for abstract method 'cm'
class C(B):
    @classmethod
    def cm(cls): return 1
show(lambda: type(C()))  # expect: <class '__main__.C'>
show(lambda: C().b())  # expect: None
show(lambda: C.__abstractmethods__)  # expect: frozenset()
show(lambda: isinstance(C(), A))  # expect: True
show(lambda: issubclass(C, A))  # expect: True
show(lambda: A.register(int))  # expect: <class 'int'>
show(lambda: isinstance(5, A))  # expect: True
show(lambda: issubclass(bool, A))  # expect: True
show(lambda: A.register(5))  # expect: TypeError: Can only register classes
show(lambda: C.register(A))  # expect: RuntimeError: Refusing to create an inheritance cycle
show(lambda: issubclass(5, A))  # expect: TypeError: issubclass() arg 1 must be a class
show(lambda: A.a.__isabstractmethod__)  # expect: True
class H(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is H: return hasattr(c, 'hook') or NotImplemented
        return NotImplemented
class X: hook = 1
class BadHook(ABC):
    @classmethod
    def __subclasshook__(cls, c): return 5
show(lambda: (issubclass(X, H), isinstance(X(), H), issubclass(int, H)))  # expect: (True, True, False)
show(lambda: issubclass(int, BadHook))  # expect: AssertionError: __subclasshook__ must return either False, True, or NotImplemented
class One(ABC):
    @abstractmethod
    def only(self): pass
show(lambda: One())  # expect: TypeError: Can't instantiate abstract class One without an implementation for abstract method 'only'
show(lambda: object.__new__(One))  # expect: TypeError: Can't instantiate abstract class One without an implementation for abstract method 'only'
show(lambda: type('Sub', (One,), {})())  # expect: TypeError: Can't instantiate abstract class Sub without an implementation for abstract method 'only'
class NotABC:
    @abstractmethod
    def f(self): pass
show(lambda: type(NotABC()))  # expect: <class '__main__.NotABC'>
class Late(ABC): pass
Late.f = abstractmethod(lambda s: 1)
show(lambda: type(Late()))  # expect: <class '__main__.Late'>
show(lambda: abc.update_abstractmethods(Late))  # expect: <class '__main__.Late'>
show(lambda: Late())  # expect: TypeError: Can't instantiate abstract class Late without an implementation for abstract method 'f'
class WithInit(ABC):
    @abstractmethod
    def f(self): pass
    def __init__(self, x): pass
show(lambda: WithInit(1))  # expect: TypeError: Can't instantiate abstract class WithInit without an implementation for abstract method 'f'
show(lambda: WithInit())  # expect: TypeError: Can't instantiate abstract class WithInit without an implementation for abstract method 'f'
class ML(list, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
show(lambda: ML())  # expect: []
class ME(Exception, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
show(lambda: type(ME()).__name__)  # expect: 'ME'
show(lambda: abc.get_cache_token() == abc.get_cache_token())  # expect: True
show(lambda: ABC.__abstractmethods__)  # expect: frozenset()
show(lambda: type(ABC))  # expect: <class 'abc.ABCMeta'>
show(lambda: repr(ABC))  # expect: "<class 'abc.ABC'>"
show(lambda: ABCMeta.__mro__)  # expect: (<class 'abc.ABCMeta'>, <class 'type'>, <class 'object'>)
show(lambda: abstractmethod(5))  # expect: AttributeError: 'int' object has no attribute '__isabstractmethod__'
show(lambda: setattr(A, '__abstractmethods__', set()))  # expect: None
show(lambda: type(A()))  # expect: <class '__main__.A'>
show(lambda: delattr(A, '__abstractmethods__'))  # expect: None
show(lambda: A.__abstractmethods__)  # expect: AttributeError: __abstractmethods__
show(lambda: int.__abstractmethods__)  # expect: AttributeError: __abstractmethods__
class Meta(ABCMeta): 
    def __call__(cls, *a): return ('called', a)
class MM(metaclass=Meta): pass
show(lambda: MM(1))  # expect: ('called', (1,))
