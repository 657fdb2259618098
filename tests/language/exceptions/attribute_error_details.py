# Library, AttributeError: the name and obj attributes and the texts.
class A:
    __slots__ = ("s",)
class B: pass
def check(f):
    try:
        f()
    except AttributeError as e:
        print(e, "|", e.name)
check(lambda: A().s)  # expect: 'A' object has no attribute 's' | s
check(lambda: A().t)  # expect: 'A' object has no attribute 't' | t
check(lambda: B.q)  # expect: type object 'B' has no attribute 'q' | q
check(lambda: getattr(getattr, "q"))  # expect: 'builtin_function_or_method' object has no attribute 'q' | q
check(lambda: (lambda: 0).q)  # expect: 'function' object has no attribute 'q' | q
check(lambda: B().m.q)  # expect: 'B' object has no attribute 'm' | m
import math
check(lambda: math.q)  # expect: module 'math' has no attribute 'q' | q
check(lambda: ().q)  # expect: 'tuple' object has no attribute 'q' | q
check(lambda: super(B, B()).q)  # expect: 'super' object has no attribute 'q' | q
def refused(f, *args):
    try:
        f(*args)
    except AttributeError as e:
        print(e)
refused(setattr, A(), "t", 1)  # expect: 'A' object has no attribute 't'
refused(delattr, A(), "s")  # expect: s
refused(delattr, B(), "q")  # expect: 'B' object has no attribute 'q'
refused(delattr, B, "q")  # expect: type object 'B' has no attribute 'q'
refused(setattr, "text", "q", 1)  # expect: 'str' object has no attribute 'q'
refused(setattr, "text", "upper", 1)  # expect: 'str' object attribute 'upper' is read-only
refused(delattr, [], "append")  # expect: 'list' object attribute 'append' is read-only
refused(setattr, 1, "real", 2)  # expect: attribute 'real' of 'int' objects is not writable
refused(setattr, len, "q", 1)  # expect: 'builtin_function_or_method' object has no attribute 'q'
refused(setattr, None, "q", 1)  # expect: 'NoneType' object has no attribute 'q'
e = AttributeError("custom", name="n", obj=5)
print(e, e.name, e.obj)  # expect: custom n 5
