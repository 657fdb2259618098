# isinstance() and issubclass(): tuples, unions, hooks, objects that claim a class or bases, refusals.
# heap: 16M nests 100000 tuples
def show(compute):
    try:
        print(compute())
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (isinstance(1, (str, (float, (int,)))), isinstance(None, int | None), isinstance(1, ())))
# expect: (True, True, False)
show(lambda: (issubclass(bool, int | str), issubclass(int, ((), (str,)))))  # expect: (True, False)
show(lambda: isinstance(1, 1))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(1, (int, 1)))  # expect: True
show(lambda: isinstance("a", (int, 1)))
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(1, [int]))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(1, None))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance([], list[int]))  # expect: TypeError isinstance() argument 2 cannot be a parameterized generic
show(lambda: issubclass(1, int))  # expect: TypeError issubclass() arg 1 must be a class
show(lambda: issubclass(int, 1))  # expect: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
show(lambda: issubclass(int, list[int]))  # expect: TypeError issubclass() argument 2 cannot be a parameterized generic
show(lambda: issubclass(list[int], list))  # expect: False
show(lambda: isinstance(1))  # expect: TypeError isinstance expected 2 arguments, got 1


class Hooked(type):
    def __instancecheck__(cls, obj):
        return obj if isinstance(obj, list) else obj == 5

    def __subclasscheck__(cls, sub):
        return [sub] if sub is str else []


class Odd(metaclass=Hooked):
    pass


show(lambda: (isinstance(5, Odd), isinstance([], Odd), isinstance([0], Odd), isinstance(Odd(), Odd)))
# expect: (True, False, True, True)
show(lambda: (issubclass(str, Odd), issubclass(int, Odd), issubclass(Odd, Odd)))  # expect: (True, False, False)


class Claims:
    __class__ = int


class Based:
    def __init__(self, bases):
        self.__bases__ = bases


show(lambda: (isinstance(Claims(), int), isinstance(Claims(), Claims), type(Claims()).__name__))
# expect: (True, True, 'Claims')
show(lambda: (issubclass(Based((int,)), int), issubclass(Based((Based((str,)),)), str), issubclass(Based(()), int)))
# expect: (True, True, False)
show(lambda: isinstance(1, Based((int,))))  # expect: False
show(lambda: issubclass(Based(5), int))  # expect: TypeError issubclass() arg 1 must be a class
show(lambda: isinstance(1, Based(5)))
# expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
