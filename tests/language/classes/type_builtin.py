# Library, type(): with three arguments it makes a class.
def init(self, v): self.v = v
Point = type("Point", (), {"__init__": init, "dim": 2})
p = Point(5)
print(Point.__name__, p.v, p.dim, type(p) is Point, Point.__module__)  # expect: Point 5 2 True __main__
Sub = type("Sub", (Point,), dict(show=lambda self: self.v * 2))
print(Sub(4).show(), Sub.__mro__[1] is Point, Sub.__qualname__)  # expect: 8 True Sub
print(type(1), type("x"), type(None), type(type), type(Point), type(...), type(NotImplemented))
# expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'type'> <class 'type'> <class 'ellipsis'> <class 'NotImplementedType'>
for f in (lambda: type(), lambda: type(1, 2), lambda: type("A", 1, {}), lambda: type("A", (), 1), lambda: type(1, (), {}), lambda: type("A", (1,), {}),
          lambda: type("A", (bool,), {}), lambda: type("A", (int, str), {}), lambda: type("a\0b", (), {})):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type() takes 1 or 3 arguments
# expect: TypeError type.__new__() argument 2 must be tuple, not int
# expect: TypeError type.__new__() argument 3 must be dict, not int
# expect: TypeError type.__new__() argument 1 must be str, not int
# expect: TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: TypeError type 'bool' is not an acceptable base type
# expect: TypeError multiple bases have instance lay-out conflict
# expect: ValueError type name must not contain null characters
