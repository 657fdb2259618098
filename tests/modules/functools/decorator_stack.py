# Decorators from functools together with methods, classes and generators.
import functools
log = []
def traced(f):
    @functools.wraps(f)
    def inner(*args, **kw):
        log.append(f.__name__)
        return f(*args, **kw)
    return inner
class A:
    @traced
    def m(self, x): "doc m"; return x + 1
    @classmethod
    @traced
    def c(cls, x): return cls.__name__, x
    @staticmethod
    @traced
    def s(x): return x * 2
    @property
    @traced
    def p(self): return "prop"
    @functools.lru_cache(maxsize=None)
    @traced
    def slow(self, n): return n * n
a = A()
print(a.m(1), A.c(2), a.c(3), A.s(4), a.s(5), a.p, a.slow(3), a.slow(3), a.slow(4), log, A.m.__doc__, A.m.__name__, A.m.__wrapped__.__name__)
# expect: 2 ('A', 2) ('A', 3) 8 10 prop 9 9 16 ['m', 'c', 'c', 's', 's', 'p', 'slow', 'slow'] doc m m m
def retry(times):
    def deco(f):
        @functools.wraps(f)
        def inner(*a):
            for i in range(times):
                try:
                    return f(*a)
                except ValueError as e:
                    last = e
            raise RuntimeError(f"failed {times} times") from last
        inner.times = times
        return inner
    return deco
state = [0]
@retry(3)
def flaky(limit):
    state[0] += 1
    if state[0] < limit: raise ValueError(state[0])
    return state[0]
print(flaky(3), flaky.times)  # expect: 3 3
state[0] = 0
try:
    flaky(10)
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: failed 3 times ValueError(3)
print(functools.reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 2, str])(4), sorted("bAc", key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
# expect: 10 ['A', 'b', 'c']
add3 = functools.partial(functools.partial(lambda *a: a, 1), 2)
print(add3(3), add3.args, functools.partial(sorted, reverse=True)([1, 3, 2]))  # expect: (1, 2, 3) (1, 2) [3, 2, 1]
