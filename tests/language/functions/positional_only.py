# Reference 8.7: parameters before / are positional only, so their names are free for **kwargs.
def f(a, b=2, /, c=3, *, d=4): return a, b, c, d
print(f(1), f(1, 5), f(1, 5, 6), f(1, c=7, d=8))  # expect: (1, 2, 3, 4) (1, 5, 3, 4) (1, 5, 6, 4) (1, 2, 7, 8)
def g(x, /, **kw): return x, kw
print(g(1, x=2), g(1, y=3))  # expect: (1, {'x': 2}) (1, {'y': 3})
def h(a, /, *args, a2=0): return a, args, a2
print(h(1, 2, 3, a2=4))  # expect: (1, (2, 3), 4)
for args, kw in (((), {"a": 1}), ((1,), {"b": 2}), ((), {}), ((1, 2, 3, 4), {})):
    try:
        print(f(*args, **kw))
    except TypeError as e:
        print(e)
# expect: f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: f() got some positional-only arguments passed as keyword arguments: 'b'
# expect: f() missing 1 required positional argument: 'a'
# expect: f() takes from 1 to 3 positional arguments but 4 were given
for source in ("def f(/): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "def f(*a, /): pass", "def f(a=1, /, b): pass",
               "lambda /: 1"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: def f(/): pass -> invalid syntax
# expect: def f(a, /, b, /): pass -> / may appear only once
# expect: def f(*, /): pass -> / must be ahead of *
# expect: def f(*a, /): pass -> / must be ahead of *
# expect: def f(a=1, /, b): pass -> parameter without a default follows parameter with a default
# expect: lambda /: 1 -> invalid syntax
