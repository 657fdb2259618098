# Reference 3.3.1: __new__ makes the instance, __init__ fills it in.
class A:
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)
    def __init__(self, *args):
        print("init", args)
A(1, 2)
# expect: new A (1, 2)
# expect: init (1, 2)
class NotInstance:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(NotInstance())  # expect: 5
class Single:
    it = None
    def __new__(cls):
        if cls.it is None: cls.it = super().__new__(cls)
        return cls.it
print(Single() is Single())  # expect: True
class BadInit:
    def __init__(self): return 1
for make in (BadInit, lambda: object(1), lambda: type("P", (), {})(1), lambda: object.__new__(1), lambda: object.__new__(int), lambda: int.__new__(str)):
    try:
        make()
    except TypeError as e:
        print(e)
# expect: __init__() should return None, not 'int'
# expect: object() takes no arguments
# expect: P() takes no arguments
# expect: object.__new__(X): X is not a type object (int)
# expect: object.__new__(int) is not safe, use int.__new__()
# expect: int.__new__(str): str is not a subtype of int
class Tup(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def total(self): return sum(self)
print(Tup(1, 2), Tup(1, 2).total(), type(Tup(1, 2)).__name__)  # expect: (1, 2) 3 Tup
class Num(int):
    def __new__(cls, text): return super().__new__(cls, text, 16)
print(Num("ff") + 1)  # expect: 256
