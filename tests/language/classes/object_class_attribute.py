# Reference 3.2.10: __class__ can be read and assigned for compatible classes.
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
a = A()
a.x = 1
print(a.__class__.__name__, a.who(), type(a) is a.__class__)  # expect: A A True
a.__class__ = B
print(a.who(), isinstance(a, B), isinstance(a, A), a.x)  # expect: B True False 1
for f in (lambda: setattr(a, "__class__", int), lambda: setattr(a, "__class__", 1), lambda: setattr(1, "__class__", A)):
    try:
        f()
    except TypeError as e:
        print(e)
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'int' object
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
class Fake:
    @property
    def __class__(self): return int
f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f).__name__)  # expect: True True Fake
