# Reference 8.7: *args is a tuple, **kwargs a new dict.
def f(*args, **kwargs): return args, kwargs
print(f(), f(1, 2), f(a=1), f(1, *[2, 3], x=4, **{"y": 5}))
# expect: ((), {}) ((1, 2), {}) ((), {'a': 1}) ((1, 2, 3), {'x': 4, 'y': 5})
def g(a, b=2, *rest, c, **kw): return a, b, rest, c, kw
print(g(1, c=3), g(1, 2, 3, 4, c=5, d=6))  # expect: (1, 2, (), 3, {}) (1, 2, (3, 4), 5, {'d': 6})
d = {"k": 1}
def change(**kw):
    kw["k"] = 2
    kw["new"] = 3
    return kw
print(change(**d), d)  # expect: {'k': 2, 'new': 3} {'k': 1}
t = (1, 2)
def same(*args): return args
print(same(*t) == t, type(same(*[1])).__name__)  # expect: True tuple
def forward(*a, **k): return g(*a, **k)
print(forward(1, c=2, z=9))  # expect: (1, 2, (), 2, {'z': 9})
print(f(**{"a b": 1}), f(self=1, args=2, kwargs=3))
# expect: ((), {'a b': 1}) ((), {'self': 1, 'args': 2, 'kwargs': 3})
many = f(*range(300))[0]
print(len(many), many[299])  # expect: 300 299
print(len(f(**{f"k{i}": i for i in range(300)})[1]))  # expect: 300
