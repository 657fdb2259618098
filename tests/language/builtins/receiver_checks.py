# A method of a built-in type refuses a receiver of another type, and __new__ a class that is no subclass.
from array import array
from collections import OrderedDict, deque


def check(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


check(lambda: int.__new__(1))  # expect: TypeError int.__new__(X): X is not a type object (int)
check(lambda: int.__new__(str))  # expect: TypeError int.__new__(str): str is not a subtype of int
check(lambda: int.__new__())  # expect: TypeError int.__new__(): not enough arguments
check(lambda: tuple.__new__((), 1))  # expect: TypeError tuple.__new__(X): X is not a type object (tuple)
check(lambda: list.__init__(1))  # expect: TypeError descriptor '__init__' requires a 'list' object but received a 'int'
check(lambda: list.__init__())  # expect: TypeError descriptor '__init__' of 'list' object needs an argument
check(lambda: array.tobytes(2**70))  # expect: TypeError descriptor 'tobytes' for 'array.array' objects doesn't apply to a 'int' object
check(lambda: deque.append(1, 2))  # expect: TypeError descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object
check(lambda: deque.append())  # expect: TypeError unbound method deque.append() needs an argument
check(lambda: dict.__getitem__(None))  # expect: TypeError descriptor '__getitem__' for 'dict' objects doesn't apply to a 'NoneType' object
check(lambda: set.__contains__())  # expect: TypeError unbound method set.__contains__() needs an argument
check(lambda: str.upper(b"x"))  # expect: TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'bytes' object
check(lambda: str.upper("x"))  # expect: X


class Derived(list):
    pass


derived = Derived([1])
list.append(derived, 2)
print(derived)  # expect: [1, 2]
check(lambda: list.__new__(Derived))  # expect: []
