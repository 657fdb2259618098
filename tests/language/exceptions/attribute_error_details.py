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
check(lambda: setattr(A(), "t", 1))  # expect: 'A' object has no attribute 't' | None
check(lambda: delattr(A(), "s"))  # expect: s | None
check(lambda: delattr(B(), "q"))  # expect: 'B' object has no attribute 'q' | None
check(lambda: delattr(B, "q"))  # expect: type object 'B' has no attribute 'q' | None
check(lambda: B.q)  # expect: type object 'B' has no attribute 'q' | q
check(lambda: setattr("text", "q", 1))  # expect: 'str' object has no attribute 'q' | None
check(lambda: setattr("text", "upper", 1))  # expect: 'str' object attribute 'upper' is read-only | None
check(lambda: delattr([], "append"))  # expect: 'list' object attribute 'append' is read-only | None
check(lambda: setattr(1, "real", 2))  # expect: attribute 'real' of 'int' objects is not writable | None
check(lambda: setattr(len, "q", 1))  # expect: 'builtin_function_or_method' object has no attribute 'q' | None
check(lambda: setattr(None, "q", 1))  # expect: 'NoneType' object has no attribute 'q' | None
check(lambda: getattr(getattr, "q"))  # expect: 'builtin_function_or_method' object has no attribute 'q' | q
check(lambda: (lambda: 0).q)  # expect: 'function' object has no attribute 'q' | q
check(lambda: B().m.q)  # expect: 'B' object has no attribute 'm' | m
import math
check(lambda: math.q)  # expect: module 'math' has no attribute 'q' | q
check(lambda: ().q)  # expect: 'tuple' object has no attribute 'q' | q
check(lambda: super(B, B()).q)  # expect: 'super' object has no attribute 'q' | q
e = AttributeError("custom", name="n", obj=5)
print(e, e.name, e.obj)  # expect: custom n 5
