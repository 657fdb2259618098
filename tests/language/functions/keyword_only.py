# Reference 8.7: parameters after * or *args are keyword only.
def f(a, *, b, c=3): return a, b, c
print(f(1, b=2), f(b=1, a=0, c=5))  # expect: (1, 2, 3) (0, 1, 5)
def g(*args, sep=","): return sep.join(args)
print(g("a", "b"), g("a", "b", sep="-"), repr(g()))  # expect: a,b a-b ''
def h(*, a=1, b): return a, b
print(h(b=2))  # expect: (1, 2)
print(f.__kwdefaults__, h.__kwdefaults__, g.__defaults__)  # expect: {'c': 3} {'a': 1} None
for args, kw in (((1,), {}), ((1, 2), {}), ((1,), {"b": 1, "d": 2}), ((1, 2, 3), {"b": 1})):
    try:
        print(f(*args, **kw))
    except TypeError as e:
        print(e)
# expect: f() missing 1 required keyword-only argument: 'b'
# expect: f() takes 1 positional argument but 2 were given
# expect: f() got an unexpected keyword argument 'd'
# expect: f() takes 1 positional argument but 3 positional arguments (and 1 keyword-only argument) were given
for source in ("def f(*): pass", "def f(*, **k): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(**k, *a): pass"):
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: def f(*): pass -> named arguments must follow bare *
# expect: def f(*, **k): pass -> named arguments must follow bare *
# expect: def f(*a, *b): pass -> * argument may appear only once
# expect: def f(**k, a): pass -> arguments cannot follow var-keyword argument
# expect: def f(**k, *a): pass -> arguments cannot follow var-keyword argument
