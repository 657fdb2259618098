# Library, functools: lru_cache, cache, cached_property.
from functools import lru_cache, cache, cached_property
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x + y
print(f(1), f(1), f(2), f(3), f(1), calls, f.cache_info())
# expect: 1 1 2 3 1 [(1, 0), (2, 0), (3, 0), (1, 0)] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
f.cache_clear()
print(f.cache_info(), f(1, y=2), f(1, 2), len(calls), f.__name__, f.__wrapped__(5), f.cache_parameters())
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 3 3 6 f 5 {'maxsize': 2, 'typed': False}
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().misses)  # expect: 23416728348467685 81
@lru_cache
def g(x): return type(x).__name__
print(g(1), g(1.0), g(True), g("1"))  # expect: int float float str
@lru_cache(typed=True)
def h(x): return type(x).__name__
print(h(1), h(1.0), h(True))  # expect: int float bool
for bad in (lambda: f([]), lambda: lru_cache(maxsize="x"), lambda: fib({})):
    try:
        print(bad())
    except TypeError as e:
        print(e)
# expect: unhashable type: 'list'
# expect: Expected first argument to be an integer, a callable, or None
# expect: unhashable type: 'dict'
@lru_cache(maxsize=0)
def zero(x):
    calls.append("zero")
    return x
print(zero(1), zero(1), calls.count("zero"), zero.cache_info())
# expect: 1 1 2 CacheInfo(hits=0, misses=2, maxsize=0, currsize=0)
@cache
def fails(x):
    calls.append("fails")
    raise ValueError(x)
for _ in range(2):
    try: fails(1)
    except ValueError as e: print(e)
# expect: 1
# expect: 1
print(calls.count("fails"))  # expect: 2
class A:
    n = 0
    @cached_property
    def p(self):
        "doc of p"
        A.n += 1
        return A.n
    @lru_cache
    def m(self, x): return x * 2
a, b = A(), A()
print(a.p, a.p, b.p, A.p.__doc__, a.m(3), a.m(3))  # expect: 1 1 2 doc of p 6 6
del a.p
print(a.p, vars(a))  # expect: 3 {'p': 3}
