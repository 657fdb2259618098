# Reference 3.3.2.4: bad __slots__.
def check(slots, bases=(), **ns):
    try:
        type("X", bases, {"__slots__": slots, **ns})
        print("ok")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
check(("a", "a b"))  # expect: TypeError __slots__ must be identifiers
check((1,))  # expect: TypeError __slots__ items must be strings, not 'int'
check(5)  # expect: TypeError 'int' object is not iterable
check(("x",), x=1)  # expect: ValueError 'x' in __slots__ conflicts with class variable
check(("a", "b"))  # expect: ok
check(["a"])  # expect: ok
check("ab")  # expect: ok
check(("x",), bases=(int,))  # expect: TypeError nonempty __slots__ not supported for subtype of 'int'
check(("x",), bases=(tuple,))  # expect: TypeError nonempty __slots__ not supported for subtype of 'tuple'
check((), bases=(int,))  # expect: ok
check(("__dict__", "__dict__"))  # expect: TypeError __dict__ slot disallowed: we already got one
check(("x",), bases=(list,))  # expect: ok
class A:
    __slots__ = ("__private", "x")
    def __init__(self): self.__private = 1
    def get(self): return self.__private
print(A().get(), A()._A__private)  # expect: 1 1
