# Reference 6.10.3: is compares identity.
a = [1]
b = [1]
c = a
print(a is b, a == b, a is c, a is not b, not a is c)  # expect: False True True True False
print(None is None, True is True, ... is Ellipsis, NotImplemented is NotImplemented)  # expect: True True True True
print(() is not [], type(1) is int, type(a) is list)  # expect: True True True
def f(): pass
g = f
print(f is g, f.__code__ is g.__code__)  # expect: True True
class A:
    def m(self): pass
x = A()
print(A is type(x), A.m is A.m, x is x)  # expect: True True True
print(type(True) is not type(1))  # expect: True
