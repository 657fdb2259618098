# Reference 7.7: a yield statement is a yield expression whose value is dropped.
def numbers():
    yield
    yield 1
    yield 2, 3
    yield from (4, 5)
    yield from ()
    yield lambda: 6
    return 7


values = list(numbers())
print(values[:5], values[5]())  # expect: [None, 1, (2, 3), 4, 5] 6
generator = numbers()
while True:
    try:
        next(generator)
    except StopIteration as stop:
        print(stop.value)
        break
# expect: 7


def echo():
    received = []
    while len(received) < 3:
        received.append((yield received[-1] if received else "start"))
    return received


g = echo()
print(next(g), g.send(1), g.send("two"))  # expect: start 1 two
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value)
# expect: [1, 'two', None]


# The same with `yield` in every place where an expression may stand.
def everywhere():
    x = yield "assignment"
    print("got", x, [(yield "display"), (yield "again")])
    print("call", len((yield "argument")))
    if (yield "condition"):
        print(f"{(yield 'text')}")
    x += yield "augmented"
    print("x", x)
    assert (yield "assert"), "failed"
    del x
    return (yield "return")


g, answers = everywhere(), [10, "a", "b", [1, 2], True, "inner", 5, True, "end"]
print(next(g))  # expect: assignment
for answer in answers:
    try:
        print(g.send(answer))
    except StopIteration as stop:
        print("stop", stop.value)
# expect: display
# expect: again
# expect: got 10 ['a', 'b']
# expect: argument
# expect: call 2
# expect: condition
# expect: text
# expect: inner
# expect: augmented
# expect: x 15
# expect: assert
# expect: return
# expect: stop end
for bad in ("yield 1", "class C: yield 1", "def f(): x = [(yield i) for i in y]", "def f(): yield = 1", "async def f(): yield from g", "lambda: (yield = 1)", "def f(x=(yield)): pass"):
    try:
        compile(bad, "<text>", "exec")
        print(bad, "compiles")
    except SyntaxError as e:
        print(bad, "→", e.msg)
# expect: yield 1 → 'yield' outside function
# expect: class C: yield 1 → 'yield' outside function
# expect: def f(): x = [(yield i) for i in y] → 'yield' inside list comprehension
# expect: def f(): yield = 1 → assignment to yield expression not possible
# expect: async def f(): yield from g → 'yield from' inside async function
# expect: lambda: (yield = 1) → invalid syntax
# expect: def f(x=(yield)): pass → 'yield' outside function
