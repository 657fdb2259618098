# Reference 6.3.4: the order of evaluation and the merging of unpacked arguments.
def f(*a, **k): return a, k
def t(x):
    print("eval", x)
    return x
print(f(t(1), *t([2, 3]), t(4), k=t(5), **t({"m": 6}), n=t(7)))
# expect: eval 1
# expect: eval [2, 3]
# expect: eval 4
# expect: eval 5
# expect: eval {'m': 6}
# expect: eval 7
# expect: ((1, 2, 3, 4), {'k': 5, 'm': 6, 'n': 7})
it = iter([1, 2, 3])
print(f(next(it), *it), f(*it))  # expect: ((1, 2, 3), {}) ((), {})
print(f(*{"a": 1}, **{"b": 2}), f(*"", **{}), f(*(), *[], *{}))  # expect: (('a',), {'b': 2}) ((), {}) ((), {})
print(f(a=1, **{}, b=2, **{"c": 3}), f(**{"x": 1}, y=2), f(*[1], x=0, *[2]))
# expect: ((), {'a': 1, 'b': 2, 'c': 3}) ((), {'x': 1, 'y': 2}) ((1, 2), {'x': 0})
def g(a, b, c): return a, b, c
print(g(*[1], b=2, **{"c": 3}), g(c=1, *[2, 3]), g(**dict(a=1, b=2, c=3)), g(*range(3)))
# expect: (1, 2, 3) (2, 3, 1) (1, 2, 3) (0, 1, 2)
for args, kw in (([1, 2, 3, 4], {}), ([1], {"a": 2, "b": 3, "c": 4}), ([], {"a": 1, "z": 5}), ([1, 2], {"c": 3, "d": 4})):
    try:
        print(g(*args, **kw))
    except TypeError as e:
        print(e)
# expect: g() takes 3 positional arguments but 4 were given
# expect: g() got multiple values for argument 'a'
# expect: g() got an unexpected keyword argument 'z'
# expect: g() got an unexpected keyword argument 'd'
class Odd:
    def keys(self): return [1]
    def __getitem__(self, k): return k
class NoKeys:
    def __getitem__(self, k): return k
for m in (Odd(), NoKeys(), [("a", 1)], "ab"):
    try:
        print(f(**m))
    except TypeError as e:
        print(str(e).replace("__main__.", ""))
# expect: keywords must be strings
# expect: f() argument after ** must be a mapping, not NoKeys
# expect: f() argument after ** must be a mapping, not list
# expect: f() argument after ** must be a mapping, not str
