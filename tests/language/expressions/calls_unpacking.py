# Reference 6.3.4: * and ** unpack iterables and mappings into a call.
def f(*args, **kwargs):
    return args, kwargs
print(f(*[1, 2], 3, *(4,), **{"a": 1}, b=2, **{"c": 3}))  # expect: ((1, 2, 3, 4), {'a': 1, 'b': 2, 'c': 3})
print(f(*"ab", *range(2), *{"k": 1}))  # expect: (('a', 'b', 0, 1, 'k'), {})
print(f(x=1, *[2]), f(*[], **{}))  # expect: ((2,), {'x': 1}) ((), {})
print(f(*(i * i for i in range(3))))  # expect: ((0, 1, 4), {})
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
print(f(**M()))  # expect: ((), {'p': 'pp', 'q': 'qq'})
print(f(**{"not an identifier": 1, "class": 2}))  # expect: ((), {'not an identifier': 1, 'class': 2})
def check(g):
    try:
        print(g())
    except TypeError as e:
        print(e)
check(lambda: f(*1))  # expect: __main__.f() argument after * must be an iterable, not int
check(lambda: f(**1))  # expect: __main__.f() argument after ** must be a mapping, not int
check(lambda: f(**{1: 2}))  # expect: keywords must be strings
check(lambda: f(**{"a": 1}, **{"a": 2}))  # expect: __main__.f() got multiple values for keyword argument 'a'
check(lambda: f(a=1, **{"a": 2}))  # expect: __main__.f() got multiple values for keyword argument 'a'
check(lambda: len(*[1, 2]))  # expect: len() takes exactly one argument (2 given)
check(lambda: (1)())  # expect: 'int' object is not callable
check(lambda: "a"())  # expect: 'str' object is not callable
check(lambda: None())  # expect: 'NoneType' object is not callable
