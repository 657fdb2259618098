# yield may stand in any expression inside parentheses, and as the right side of assignments.
def g():
    x = yield
    y = z = yield x
    w = [(yield y), (yield z)]
    d = {(yield "key"): (yield "value")}
    print(f"{(yield 'in f-string')}", w, d)
    if (yield "cond"): print("true branch")
    x += yield "augmented"
    print(x, (yield "a") + (yield "b"), not (yield "not"))
    t = yield 1, 2
    u, v = (yield from []), (yield t)
    return (yield u), v
it = g()
result = it.send(None)
sent = iter(["x0", "y0", "l1", "l2", "k", "v", "fs", True, "+", "A", "B", 0, ("tt",), "last", "ret"])
try:
    while True:
        print("->", result)
        result = it.send(next(sent))
    # expect: -> None
    # expect: -> x0
    # expect: -> y0
    # expect: -> y0
    # expect: -> key
    # expect: -> value
    # expect: -> in f-string
    # expect: fs ['l1', 'l2'] {'k': 'v'}
    # expect: -> cond
    # expect: true branch
    # expect: -> augmented
    # expect: -> a
    # expect: -> b
    # expect: -> not
    # expect: x0+ AB True
    # expect: -> (1, 2)
    # expect: -> ('tt',)
    # expect: -> None
except StopIteration as e:
    print("returned", e.value)  # expect: returned ('ret', 'last')
except RuntimeError as e:
    print("RuntimeError", e)
def lam(): return list((lambda: (yield 5))())
print(lam())  # expect: [5]
def default(x=(lambda: 7)()): yield x
print(list(default()))  # expect: [7]
def cond(n): return (yield n) if n > 1 else (yield -n)
print(list(cond(5)), list(cond(1)))  # expect: [5] [-1]
for source in ("x = [(yield i) for i in y]", "def f(): [(yield i) for i in y]", "def f(): yield = 1", "def f(): x + yield y", "def f(a=(yield)): pass", "class A: x = yield", "def f(): yield from *a", "def f(): print(yield)", "def f(): f(a, yield)", "def f(): await x", "lambda: (yield)"):
    try:
        compile(source, "f", "exec")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
# expect: x = [(yield i) for i in y] -> 'yield' inside list comprehension
# expect: def f(): [(yield i) for i in y] -> 'yield' inside list comprehension
# expect: def f(): yield = 1 -> assignment to yield expression not possible
# expect: def f(): x + yield y -> invalid syntax
# expect: def f(a=(yield)): pass -> 'yield' outside function
# expect: class A: x = yield -> 'yield' outside function
# expect: def f(): yield from *a -> invalid syntax
# expect: def f(): print(yield) -> invalid syntax
# expect: def f(): f(a, yield) -> invalid syntax
# expect: def f(): await x -> 'await' outside async function
# expect: lambda: (yield) ok
