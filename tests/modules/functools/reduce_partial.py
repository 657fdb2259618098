# Library, functools: reduce, partial.
from functools import reduce, partial
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(max, [3]), reduce(lambda a, b: a + b, [], "init"), reduce(lambda a, b: f"({a}{b})", "abcd"))
# expect: 6 1200 3 init (((ab)c)d)
for f in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: reduce(5, [1, 2]), lambda: reduce(max)):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: reduce() of empty iterable with no initial value
# expect: reduce() arg 2 must support iteration
# expect: 'int' object is not callable
# expect: reduce expected at least 2 arguments, got 1
def f(*a, **k): return a, k
p = partial(f, 1, x=2)
print(p(), p(3, y=4), p(x=9), p.func is f, p.args, p.keywords, partial(p, 5, z=6)(7), partial(p, 5).args)
# expect: ((1,), {'x': 2}) ((1, 3), {'x': 2, 'y': 4}) ((1,), {'x': 9}) True (1,) {'x': 2} ((1, 5, 7), {'x': 2, 'z': 6}) (1, 5)
int2 = partial(int, base=2)
print(int2("101"), int2("77", base=8), list(map(partial(pow, 2), range(4))), callable(p), partial(print, "a", sep="-") is not None)
# expect: 5 63 [1, 2, 4, 8] True True
p.attr = 1
print(p.attr, partial(len, "abc")(), repr(partial(int, "5", base=10)))
# expect: 1 3 functools.partial(<class 'int'>, '5', base=10)
class A:
    m = partial(f, "partial is not bound")
print(A().m(1))  # expect: (('partial is not bound', 1), {})
for g in (lambda: partial(5), lambda: partial(len)(1, 2)):
    try:
        print(g())
    except TypeError as e:
        print(e)
# expect: the first argument must be callable
# expect: len() takes exactly one argument (2 given)
