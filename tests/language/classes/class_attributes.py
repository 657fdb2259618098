# Reference 3.2.10: class attributes can be set and deleted, except on built-in types.
class A: x = 1
class B(A): pass
print(B.x)  # expect: 1
A.x = 2
print(B.x, B().x)  # expect: 2 2
B.x = 3
print(A.x, B.x)  # expect: 2 3
del B.x
print(B.x)  # expect: 2
A.m = lambda self: "added"
print(B().m())  # expect: added
del A.m
print(hasattr(B(), "m"))  # expect: False
for f in (lambda: setattr(int, "x", 1), lambda: delattr(A, "nope"), lambda: setattr(list, "append", 1), lambda: delattr(str, "upper")):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError cannot set 'x' attribute of immutable type 'int'
# expect: AttributeError type object 'A' has no attribute 'nope'
# expect: TypeError cannot set 'append' attribute of immutable type 'list'
# expect: TypeError cannot set 'upper' attribute of immutable type 'str'
A.__name__ = "Renamed"
print(A.__name__, repr(A), B.__bases__[0].__name__)  # expect: Renamed <class '__main__.A'> Renamed
print(type(A.__dict__).__name__, "x" in A.__dict__)  # expect: mappingproxy True
try:
    A.__dict__["y"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
