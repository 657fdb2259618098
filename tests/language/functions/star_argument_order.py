# Expressions, calls: when the items of star arguments are taken, and what is complained about first.
def f(*a, **k): return a, k
def show(text):
    try: print(eval(text))
    except Exception as e: print(type(e).__name__, e)
def gen():
    print("items"); yield 1
def kw(v=()):
    print("keywords"); return dict(v)
show("f(*gen(), **kw())")
# expect: keywords
# expect: items
# expect: ((1,), {})
show("f(*gen(), x=kw())")
# expect: keywords
# expect: items
# expect: ((1,), {'x': {}})
show("f(0, *gen(), x=kw())")
# expect: items
# expect: keywords
# expect: ((0, 1), {'x': {}})
show("f(*gen(), *gen(), x=kw())")
# expect: items
# expect: items
# expect: keywords
# expect: ((1, 1), {'x': {}})
show("f(*None, **[])")  # expect: TypeError __main__.f() argument after ** must be a mapping, not list
show("f(*None, **kw())")
# expect: keywords
# expect: TypeError __main__.f() argument after * must be an iterable, not NoneType
show("f(*None, x=kw())")
# expect: keywords
# expect: TypeError __main__.f() argument after * must be an iterable, not NoneType
show("f(*None, *[1])")  # expect: TypeError Value after * must be an iterable, not NoneType
show("f(*[1], *None)")  # expect: TypeError Value after * must be an iterable, not NoneType
show("f(1, *None)")  # expect: TypeError Value after * must be an iterable, not NoneType
show("f(*None, 1)")  # expect: TypeError Value after * must be an iterable, not NoneType
show("f(*None, *kw())")  # expect: TypeError Value after * must be an iterable, not NoneType
show("len(*None)")  # expect: TypeError len() argument after * must be an iterable, not NoneType
show("[].append(*None)")  # expect: TypeError list.append() argument after * must be an iterable, not NoneType
show("f(*5, **{1: 2})")  # expect: TypeError __main__.f() argument after * must be an iterable, not int
show("f(*[], *gen(), **kw())")
# expect: items
# expect: keywords
# expect: ((1,), {})
def g(*a, **k): return f(*a, **k)
print(g(1, 2, x=3))  # expect: ((1, 2), {'x': 3})
class C(*[int]): pass
print(C.__mro__)  # expect: (<class '__main__.C'>, <class 'int'>, <class 'object'>)
try:
    class D(*None): pass
except TypeError as e: print(e)
# expect: Value after * must be an iterable, not NoneType
try:
    class D(*None, metaclass=type): pass
except TypeError as e: print(e)
# expect: Value after * must be an iterable, not NoneType
class It:
    def __getitem__(s, i):
        if i > 2: raise IndexError
        return i
print(f(*It()), f(*'ab'), f(*{1: 2}))  # expect: ((0, 1, 2), {}) (('a', 'b'), {}) ((1,), {})
class Bad:
    def __iter__(s): raise TypeError('own')
show("f(*Bad())")  # expect: TypeError own
class Bad2:
    def __iter__(s): return 3
show("f(*Bad2())")  # expect: TypeError iter() returned non-iterator of type 'int'
show("f(*Bad2(), *Bad())")  # expect: TypeError iter() returned non-iterator of type 'int'
class Bad3:
    __iter__ = None
show("f(*Bad3())")  # expect: TypeError 'Bad3' object is not iterable
show("f(*Bad3(), *())")  # expect: TypeError 'Bad3' object is not iterable
