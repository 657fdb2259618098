# Library, functools: wraps, update_wrapper, total_ordering, cmp_to_key.
from functools import wraps, total_ordering, cmp_to_key, update_wrapper
def deco(f):
    @wraps(f)
    def inner(*a): return "wrapped " + f(*a)
    return inner
@deco
def hello(name: str) -> str:
    """Doc of hello."""
    return "hello " + name
print(hello("x"), hello.__name__, hello.__doc__, hello.__qualname__, hello.__wrapped__("y"), hello.__annotations__)
# expect: wrapped hello x hello Doc of hello. hello hello y {'name': <class 'str'>, 'return': <class 'str'>}
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, V) else NotImplemented
a, b = V(1), V(2)
print(a < b, a <= b, a > b, a >= b, a <= V(1), a >= V(1), a != b, sorted([b, a])[0].n)
# expect: True True False False True True True 1
try:
    a <= 5
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'V' and 'int'
try:
    @total_ordering
    class W: pass
except ValueError as e:
    print(e)  # expect: must define at least one ordering operation: < > <= >=
key = cmp_to_key(lambda x, y: (x > y) - (x < y))
print(sorted([3, 1, 2], key=key), sorted("bca", key=cmp_to_key(lambda x, y: (y > x) - (y < x))), key(1) < key(2), key(1) == key(1), max([1, 5, 2], key=key))
# expect: [1, 2, 3] ['c', 'b', 'a'] True True 5
class Obj: pass
o = Obj()
update_wrapper(o, hello, assigned=("__name__",), updated=())
print(o.__name__, o.__wrapped__ is hello)  # expect: hello True
