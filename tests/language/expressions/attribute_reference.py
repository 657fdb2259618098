# Reference 6.3.1: primary.name looks the attribute up.
class A:
    x = 1
    def f(self): return self.x
a = A()
print(a.x, A.x, a.f(), A.f(a), (1).real, "a".upper(), [].append is not None, a.__class__.__name__)
# expect: 1 1 1 1 1 A True A
a.x = 2
print(a.x, A.x, a.f())  # expect: 2 1 2
del a.x
print(a.x)  # expect: 1
def check(f):
    try:
        f()
    except AttributeError as e:
        print(e, "|", e.name, type(e.obj).__name__)
check(lambda: a.nope)  # expect: 'A' object has no attribute 'nope' | nope A
check(lambda: A.nope)  # expect: type object 'A' has no attribute 'nope' | nope type
check(lambda: (1).nope)  # expect: 'int' object has no attribute 'nope' | nope int
check(lambda: None.nope)  # expect: 'NoneType' object has no attribute 'nope' | nope NoneType
check(lambda: "".nope)  # expect: 'str' object has no attribute 'nope' | nope str
check(lambda: check.nope)  # expect: 'function' object has no attribute 'nope' | nope function
check(lambda: [].nope)  # expect: 'list' object has no attribute 'nope' | nope list
check(lambda: int.nope)  # expect: type object 'int' has no attribute 'nope' | nope type
import sys
check(lambda: sys.nope)  # expect: module 'sys' has no attribute 'nope' | nope module
