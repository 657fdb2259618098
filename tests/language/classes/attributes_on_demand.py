# What every class has and few programs look at: __dict__, __weakref__, attributes that classmethod copies.
class C:
    pass


class D(C):
    pass


print(C.__weakref__, D.__weakref__)  # expect: <attribute '__weakref__' of 'C' objects> <attribute '__weakref__' of 'C' objects>
print(C.__dict__["__dict__"], C.__dict__["__weakref__"].__objclass__)
# expect: <attribute '__dict__' of 'C' objects> <class '__main__.C'>
print(C.__weakref__ is C.__dict__["__weakref__"], "__dict__" in D.__dict__)  # expect: True False
print(list(C.__dict__), list(D.__dict__))
# expect: ['__module__', '__dict__', '__weakref__', '__doc__'] ['__module__', '__doc__']
d = D()
print(d.__dict__, d.__weakref__)  # expect: {} None
d.__dict__ = {"a": 1}
print(d.a)  # expect: 1


class E:
    pass


def show(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


e = E()
show(lambda: setattr(e, "__weakref__", 1))  # expect: AttributeError attribute '__weakref__' of 'E' objects is not writable
show(lambda: setattr(e, "__dict__", 1))  # expect: TypeError __dict__ must be set to a dictionary, not a 'int'
show(lambda: E.__dict__["__dict__"].__get__(d))
# expect: TypeError descriptor '__dict__' for 'E' objects doesn't apply to a 'D' object


class F:
    @classmethod
    def f(cls) -> int:
        pass

    @staticmethod
    def g(a: int):
        pass

    def __new__(cls):
        return object.__new__(cls)

    __class_getitem__ = classmethod(type(list[int]))
    __qualname__ = "Q"

    def h(self):
        return __class__


print(F, F.__qualname__, F().h(), list(F.__dict__))
# expect: <class '__main__.Q'> Q <class '__main__.Q'> ['__module__', 'f', 'g', '__new__', '__class_getitem__', 'h', '__dict__', '__weakref__', '__doc__']
print(sorted(F.__dict__["f"].__dict__), F.__dict__["f"].__name__)
# expect: ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'] f
print(F.__dict__["g"].__annotations__, F.__dict__["__new__"].__dict__)  # expect: {'a': <class 'int'>} {}
print(sorted(F.__dict__["__class_getitem__"].__dict__))  # expect: ['__doc__', '__module__', '__name__', '__qualname__']
print(sorted(classmethod(len).__dict__))  # expect: ['__doc__', '__module__', '__name__', '__qualname__']


class Own(classmethod):
    def __init__(self, function):
        self.x = 1
        super().__init__(function)


print(list(Own(lambda: 1).__dict__))  # expect: ['x', '__module__', '__name__', '__qualname__', '__doc__', '__annotations__']
s = staticmethod(lambda: 1)
s.y = 2
print(list(s.__dict__), s.__module__)
# expect: ['__module__', '__name__', '__qualname__', '__doc__', '__annotations__', 'y'] __main__
s.__dict__ = {}
print(s.__dict__, hasattr(s, "__name__"))  # expect: {} False


class Extra:
    def __len__(self):
        return 7


class Meta(type):
    def mro(cls):
        return [cls, *([Extra] if cls.__name__ == "Y" else []), *super().mro()[1:]]


class X(metaclass=Meta):
    pass


class Y(X):
    pass


print(len(Y()))  # expect: 7
Y.a = 1
del Y.a
show(lambda: Y.a)  # expect: AttributeError type object 'Y' has no attribute 'a'
