# Reference 3.2.10: __bases__ may be assigned; lookups follow at once.
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class C(A): pass
c = C()
print(c.f())  # expect: A
C.__bases__ = (B,)
print(c.f(), isinstance(c, A), isinstance(c, B), [k.__name__ for k in C.__mro__])
# expect: B False True ['C', 'B', 'object']
C.__bases__ = (A, B)
print(c.f(), A.__subclasses__() == [C])  # expect: A True
for bad in ((), (int,), 1, (C,)):
    try:
        C.__bases__ = bad
    except TypeError as e:
        print(e)
# expect: can only assign non-empty tuple to C.__bases__, not ()
# expect: __bases__ assignment: 'int' deallocator differs from 'A'
# expect: can only assign tuple to C.__bases__, not int
# expect: a __bases__ item causes an inheritance cycle
