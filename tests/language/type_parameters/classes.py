# Reference 8.10.2: generic classes can be subscripted.
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
b = Box[int](5)
print(b.get(), Box.__type_params__, Box[int], Box[int].__origin__ is Box, Box[int].__args__)
# expect: 5 (T,) __main__.Box[int] True (<class 'int'>,)
class Pair[A, B: str](Box[A]):
    x: B
print(Pair.__type_params__, Pair(1).get(), Pair[int, str].__args__, Pair.__annotations__)
# expect: (A, B) 1 (<class 'int'>, <class 'str'>) {'x': B}
print([c.__name__ for c in Pair.__mro__])  # expect: ['Pair', 'Box', 'Generic', 'object']
class Meta(type): pass
class C[T](metaclass=Meta): kind = T
print(type(C).__name__, C.kind)  # expect: Meta T
def outer(v):
    class D[T]:
        val = v
        def f(self): return v, T
    return D
print(outer(3)().f(), outer(4).val)  # expect: (3, T) 4
try:
    Box[int, str]
except TypeError as e:
    print(e)  # expect: Too many arguments for <class '__main__.Box'>; actual 2, expected 1
