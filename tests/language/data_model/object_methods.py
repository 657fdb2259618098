# Library: what object itself provides.
o = object()
print(o == o, o == object(), o != o, isinstance(hash(o), int), repr(o).startswith("<object object at 0x"), str(o) == repr(o), format(o) == str(o), bool(o), o.__class__ is object, o.__doc__ is not None, o.__init__(), object.__name__, object.__bases__, object.__mro__)
# expect: True False False True True True True True True True None object () (<class 'object'>,)
print([n for n in ("__class__", "__delattr__", "__dir__", "__doc__", "__eq__", "__format__", "__ge__", "__getattribute__", "__gt__", "__hash__", "__init__", "__init_subclass__", "__le__", "__lt__", "__ne__", "__new__", "__repr__", "__setattr__", "__sizeof__", "__str__", "__subclasshook__") if not hasattr(object, n)])
# expect: []
print(o.__eq__(1), o.__lt__(1), o.__ne__(1), o.__ne__(o), o.__eq__(o), object.__subclasshook__(int), object.__init_subclass__())
# expect: NotImplemented NotImplemented NotImplemented False True NotImplemented None
for f in (lambda: o.x, lambda: setattr(o, "x", 1), lambda: delattr(o, "x"), lambda: o + o, lambda: o < o, lambda: o(), lambda: o[0], lambda: len(o), lambda: object(5), lambda: format(o, "5"), lambda: o.__format__(5), lambda: o.__setattr__("x"), lambda: setattr(o, "__class__", int), lambda: vars(o)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: AttributeError 'object' object has no attribute 'x'
# expect: AttributeError 'object' object has no attribute 'x'
# expect: AttributeError 'object' object has no attribute 'x'
# expect: TypeError unsupported operand type(s) for +: 'object' and 'object'
# expect: TypeError '<' not supported between instances of 'object' and 'object'
# expect: TypeError 'object' object is not callable
# expect: TypeError 'object' object is not subscriptable
# expect: TypeError object of type 'object' has no len()
# expect: TypeError object() takes no arguments
# expect: TypeError unsupported format string passed to object.__format__
# expect: TypeError __format__() argument must be str, not int
# expect: TypeError  expected 2 arguments, got 1
# expect: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: TypeError vars() argument must have __dict__ attribute
