# The docstring of a property is that of its getter, whatever that is.
from operator import attrgetter, itemgetter


class C:
    def get(self):
        "text"

    a = property(attrgetter("b"))
    c = property(len)
    d = property(itemgetter(0), doc="own")
    e = property(get)
    f = property(attrgetter("b")).setter(get)
    g = property(attrgetter("b")).getter(get)


print(C.a.__doc__ == attrgetter.__doc__, C.c.__doc__ == len.__doc__, C.f.__doc__ == attrgetter.__doc__)  # expect: True True True
print(C.d.__doc__, C.e.__doc__, C.g.__doc__)  # expect: own text text
C.a.__doc__ = None
print(C.a.__doc__)  # expect: None


class Sub(property):
    pass


print(Sub(attrgetter("b")).__doc__ == attrgetter.__doc__)  # expect: True
