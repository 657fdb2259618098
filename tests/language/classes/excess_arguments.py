# Reference 3.3.1: __new__ and __init__ of object and of built-in classes check their arguments.
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e, *getattr(e, "__notes__", []))
# object construction, builtin subclasses
def C(base=object, **ns): return type('X', base if isinstance(base, tuple) else (base,), ns)
class A: pass
class WithInit:
    def __init__(self, a): pass
class WithNew:
    def __new__(cls, a): return object.__new__(cls)
class Both:
    def __new__(cls, *a): return object.__new__(cls)
    def __init__(self, *a): pass
show(lambda: object(1))  # expect: TypeError: object() takes no arguments
show(lambda: object(a=1))  # expect: TypeError: object() takes no arguments
show(lambda: A(1))  # expect: TypeError: A() takes no arguments
show(lambda: A(a=1))  # expect: TypeError: A() takes no arguments
show(lambda: WithInit())  # expect: TypeError: WithInit.__init__() missing 1 required positional argument: 'a'
show(lambda: WithInit(1, 2))  # expect: TypeError: WithInit.__init__() takes 2 positional arguments but 3 were given
show(lambda: WithNew())  # expect: TypeError: WithNew.__new__() missing 1 required positional argument: 'a'
show(lambda: WithNew(1, 2))  # expect: TypeError: WithNew.__new__() takes 2 positional arguments but 3 were given
show(lambda: type(WithNew(1)))  # expect: <class '__main__.WithNew'>
show(lambda: object.__new__(A, 1))  # expect: TypeError: A() takes no arguments
show(lambda: object.__new__(WithInit, 1).__class__)  # expect: <class '__main__.WithInit'>
show(lambda: object.__new__(WithNew, 1))  # expect: TypeError: object.__new__() takes exactly one argument (the type to instantiate)
show(lambda: object.__new__(Both, 1))  # expect: TypeError: object.__new__() takes exactly one argument (the type to instantiate)
show(lambda: object.__new__())  # expect: TypeError: object.__new__(): not enough arguments
show(lambda: object.__new__(1))  # expect: TypeError: object.__new__(X): X is not a type object (int)
show(lambda: object.__new__(int))  # expect: TypeError: object.__new__(int) is not safe, use int.__new__()
show(lambda: object.__new__(C(int)))  # expect: TypeError: object.__new__(X) is not safe, use X.__new__()
show(lambda: object.__new__(dict))  # expect: TypeError: object.__new__(dict) is not safe, use dict.__new__()
show(lambda: object.__new__(C(Exception)))  # expect: TypeError: object.__new__(X) is not safe, use X.__new__()
show(lambda: object.__new__(type))  # expect: TypeError: object.__new__(type) is not safe, use type.__new__()
show(lambda: object.__new__(type(None)))  # expect: TypeError: object.__new__(NoneType) is not safe, use NoneType.__new__()
show(lambda: A().__init__(1))  # expect: TypeError: A.__init__() takes exactly one argument (the instance to initialize)
show(lambda: WithInit(1).__init__())  # expect: TypeError: WithInit.__init__() missing 1 required positional argument: 'a'
show(lambda: object.__init__(WithInit(1), 1))  # expect: TypeError: object.__init__() takes exactly one argument (the instance to initialize)
show(lambda: object.__init__(WithNew(1), 1))  # expect: None
show(lambda: object.__init__(A(), 1))  # expect: TypeError: A.__init__() takes exactly one argument (the instance to initialize)
show(lambda: object.__init__(Both(), 1))  # expect: TypeError: object.__init__() takes exactly one argument (the instance to initialize)
show(lambda: object.__init__())  # expect: TypeError: descriptor '__init__' of 'object' object needs an argument
show(lambda: object.__init__(5))  # expect: None
show(lambda: object.__init__(5, 1))  # expect: None
show(lambda: int.__init__(5, 1))  # expect: None
show(lambda: object.__init__([], 1))  # expect: TypeError: object.__init__() takes exactly one argument (the instance to initialize)
show(lambda: A().__init__())  # expect: None
class CN:
    def __new__(cls, *a): return super().__new__(cls, *a)
class CI:
    def __init__(self, *a): super().__init__(*a)
class CNI(CN, CI): pass
show(lambda: type(CN()))  # expect: <class '__main__.CN'>
show(lambda: CN(1))  # expect: TypeError: object.__new__() takes exactly one argument (the type to instantiate)
show(lambda: CI(1))  # expect: TypeError: object.__init__() takes exactly one argument (the instance to initialize)
show(lambda: CNI(1))  # expect: TypeError: object.__new__() takes exactly one argument (the type to instantiate)
show(lambda: type(CI()))  # expect: <class '__main__.CI'>
class RetInt:
    def __new__(cls): return 5
    def __init__(self): print('never')
class RetOther:
    def __init__(self): return 5
show(lambda: RetInt())  # expect: 5
show(lambda: RetOther())  # expect: TypeError: __init__() should return None, not 'int'
class NewNone:
    __new__ = None
class InitNone:
    __init__ = None
show(lambda: NewNone())  # expect: TypeError: 'NoneType' object is not callable
show(lambda: InitNone())  # expect: TypeError: 'NoneType' object is not callable
class InitInst:
    def __init__(self): self.x = 1
ii = InitInst()
ii.__init__ = lambda: None
ii.__class__()
class Parent:
    def __new__(cls, *a): return object.__new__(Child)
    def __init__(self, *a): self.a = a
class Child(Parent):
    def __init__(self, *a): self.c = a
show(lambda: Parent(1, 2).__dict__)  # expect: {'c': (1, 2)}
show(lambda: type(Parent(1)))  # expect: <class '__main__.Child'>
