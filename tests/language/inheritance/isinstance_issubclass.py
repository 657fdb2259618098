# Library: isinstance and issubclass take a class, a union or nested tuples.
class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, (str, A))), isinstance(1, int | str), isinstance(None, int | None), isinstance(b, ()))
# expect: True True True True False
print(issubclass(B, A), issubclass(B, (int, A)), issubclass(bool, int), issubclass(int, int | str), issubclass(A, B), issubclass(A, object))
# expect: True True True True False True
print(isinstance(True, int), isinstance(1, bool), isinstance(int, type), isinstance(A, object))
# expect: True False True True
def check(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
check(lambda: isinstance(1, 1))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
check(lambda: isinstance(1, (str, 2)))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
check(lambda: issubclass(1, int))  # expect: issubclass() arg 1 must be a class
check(lambda: issubclass(int, 1))  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
check(lambda: isinstance(1, list[int]))  # expect: isinstance() argument 2 cannot be a parameterized generic
check(lambda: isinstance(1))  # expect: isinstance expected 2 arguments, got 1
check(lambda: issubclass(int, "int"))  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
class Meta(type):
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, c): return c is str
class M(metaclass=Meta): pass
print(isinstance(5, M), isinstance(6, M), issubclass(str, M), issubclass(int, M), isinstance(M(), M))
# expect: True False True False True
