# Library: getattr, setattr, hasattr, delattr.
class A: x = 1
a = A()
print(getattr(a, "x"), getattr(a, "y", None), hasattr(a, "x"), hasattr(a, "y"), setattr(a, "y", 2), a.y, delattr(a, "y"), hasattr(a, "y"), getattr(a, "__class__").__name__, getattr("abc", "upper")())
# expect: 1 None True False None 2 None False A ABC
name = "".join(["x", "_", "1"])
setattr(a, name, "dynamic")
print(a.x_1, getattr(a, "x_" + "1"), vars(a))  # expect: dynamic dynamic {'x_1': 'dynamic'}
for f in (lambda: getattr(a, "zz"), lambda: getattr(a, 1), lambda: getattr(a), lambda: setattr(a, 1, 2), lambda: setattr(a, "x"), lambda: hasattr(a, 1), lambda: delattr(a, "nope"), lambda: delattr(a, 5), lambda: getattr(a, b"x"), lambda: hasattr(a), lambda: getattr(1, "x", 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: AttributeError 'A' object has no attribute 'zz'
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError getattr expected at least 2 arguments, got 1
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError setattr expected 3 arguments, got 2
# expect: TypeError attribute name must be string, not 'int'
# expect: AttributeError 'A' object has no attribute 'nope'
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError attribute name must be string, not 'bytes'
# expect: TypeError hasattr expected 2 arguments, got 1
# expect: TypeError getattr expected at most 3 arguments, got 4
class P:
    @property
    def bad(self): raise ValueError("from property")
    @property
    def missing(self): raise AttributeError("hidden")
print(hasattr(P(), "missing"), getattr(P(), "missing", "default"))  # expect: False default
try:
    hasattr(P(), "bad")
except ValueError as e:
    print(e)  # expect: from property
